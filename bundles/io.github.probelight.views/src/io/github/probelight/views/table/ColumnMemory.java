package io.github.probelight.views.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogSettings;

/** Remembers what a person has made of the columns of a table: their widths and places, and which are to be shown. */
final class ColumnMemory {
	/** Narrower than this nobody makes a column on purpose, in pixels. */
	static final int NARROWEST = 10;

	private static final String PLACES = "places";
	private static final String UNWANTED = "unwanted";
	private static final String DEMANDED = "demanded";
	private static final String WIDTH = "width.";

	private final IDialogSettings settings;
	private final List<String> ids;

	/**
	 * Makes a memory.
	 *
	 * @param ids
	 *            of the columns there are, in their first order; of others nothing is told
	 */
	ColumnMemory(IDialogSettings settings, List<String> ids) {
		this.settings = settings;
		this.ids = ids;
	}

	/** The columns that a person does not want to see. */
	Set<String> unwanted() {
		return recall(UNWANTED);
	}

	/** Those that a person has asked for of the columns that are shown on demand. */
	Set<String> demanded() {
		return recall(DEMANDED);
	}

	private Set<String> recall(String key) {
		return Set.copyOf(array(key).stream().filter(ids::contains).toList());
	}

	void choice(Collection<String> unwanted, Collection<String> demanded) {
		settings.put(UNWANTED, unwanted.toArray(String[]::new));
		settings.put(DEMANDED, demanded.toArray(String[]::new));
	}

	/** The width of a column in pixels, {@code usual} if none is remembered. */
	int width(String id, int usual) {
		String remembered = settings.get(WIDTH + id);
		if (remembered == null) {
			return usual;
		}
		try {
			return Math.max(NARROWEST, Integer.parseInt(remembered));
		} catch (NumberFormatException e) {
			return usual;
		}
	}

	void rememberWidth(String id, int width) {
		settings.put(WIDTH + id, width);
	}

	/**
	 * The numbers of the columns from left to right. Columns that are new since keep their places among the others as well
	 * as they can.
	 */
	List<Integer> places() {
		List<Integer> places = new ArrayList<>();
		for (String id : array(PLACES)) {
			int index = ids.indexOf(id);
			if (index >= 0 && !places.contains(index)) {
				places.add(index);
			}
		}
		for (int i = 0; i < ids.size(); i++) {
			if (!places.contains(i)) {
				places.add(Math.min(i, places.size()), i);
			}
		}
		return places;
	}

	void rememberPlaces(List<String> fromLeft) {
		settings.put(PLACES, fromLeft.toArray(String[]::new));
	}

	private List<String> array(String key) {
		String[] kept = settings.getArray(key);
		return kept == null ? List.of() : List.of(kept);
	}
}
