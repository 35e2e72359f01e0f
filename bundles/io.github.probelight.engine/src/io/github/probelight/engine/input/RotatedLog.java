package io.github.probelight.engine.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.probelight.engine.scan.EntryScanner;

/**
 * The files of one log: one, or a rotated set, the oldest first.
 *
 * @param name of the newest file, as it was found
 * @param files at least one
 */
public record RotatedLog(String name, List<Path> files) {

	/**
	 * Puts the files together that are one log: those of a folder whose names say so, and that begin in the order which
	 * these say. A log stands where its first file stood.
	 */
	public static List<RotatedLog> of(List<FolderFiles.Place> places) {
		Map<Path, FolderFiles.Place> byName = new HashMap<>();
		for (FolderFiles.Place place : places) {
			byName.putIfAbsent(plain(place.path()), place);
		}
		Map<FolderFiles.Place, FolderFiles.Place> next = new HashMap<>();
		Map<FolderFiles.Place, FolderFiles.Place> before = new HashMap<>();
		for (FolderFiles.Place place : byName.values()) {
			for (String name : Rotation.next(plain(place.path()).getFileName().toString())) {
				FolderFiles.Place newer = byName.get(place.path().resolveSibling(name));
				if (newer != null && !before.containsKey(newer) && isOlder(place, newer)) {
					next.put(place, newer);
					before.put(newer, place);
					break;
				}
			}
		}
		Map<FolderFiles.Place, RotatedLog> logs = new LinkedHashMap<>();
		Set<FolderFiles.Place> taken = new HashSet<>();
		for (FolderFiles.Place place : places) {
			if (!taken.contains(place)) {
				FolderFiles.Place oldest = place;
				while (before.containsKey(oldest)) {
					oldest = before.get(oldest);
				}
				logs.put(place, chain(oldest, next, taken));
			}
		}
		return List.copyOf(logs.values());
	}

	private static RotatedLog chain(FolderFiles.Place oldest, Map<FolderFiles.Place, FolderFiles.Place> next,
			Set<FolderFiles.Place> taken) {
		List<Path> files = new ArrayList<>();
		FolderFiles.Place last = oldest;
		for (Optional<FolderFiles.Place> place = Optional.of(oldest); place.isPresent(); place = Optional
				.ofNullable(next.get(last))) {
			last = place.get();
			taken.add(last);
			files.add(last.path());
		}
		return new RotatedLog(last.name(), files);
	}

	private static Path plain(Path file) {
		return file.resolveSibling(Rotation.unpacked(file.getFileName().toString()));
	}

	/** A name can hold a date where others have the number of a rotation: then the order of their times is another one. */
	private static boolean isOlder(FolderFiles.Place place, FolderFiles.Place newer) {
		long first = time(place);
		long second = time(newer);
		return first != EntryScanner.NO_TIME && second != EntryScanner.NO_TIME && first <= second;
	}

	private static long time(FolderFiles.Place place) {
		try {
			List<Origin> origins = Origins.of(place.path().toString(), List.of(), Budget.STANDARD);
			return origins.size() == 1 ? origins.getFirst().time() : EntryScanner.NO_TIME;
		} catch (IOException e) {
			// whoever reads it says why it cannot be read
			return EntryScanner.NO_TIME;
		}
	}
}
