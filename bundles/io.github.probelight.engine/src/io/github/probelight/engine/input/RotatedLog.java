package io.github.probelight.engine.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

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
		return chains(places, place -> place.path().toString(), RotatedLog::time).stream()
				.map(chain -> new RotatedLog(chain.getLast().name(),
						chain.stream().map(FolderFiles.Place::path).toList()))
				.toList();
	}

	/**
	 * Puts files together likewise, wherever they lie.
	 *
	 * @param path file → its path; the same folder is spelled the same
	 * @param time file → time of its first entry, epoch milliseconds, or {@link EntryScanner#NO_TIME}
	 * @return the files of each log, the oldest first
	 */
	public static <F> List<List<F>> chains(List<F> files, Function<F, String> path, ToLongFunction<F> time) {
		Map<String, F> byName = new HashMap<>();
		for (F file : files) {
			byName.putIfAbsent(Rotation.unpacked(path.apply(file)), file);
		}
		Map<F, F> next = new HashMap<>();
		Map<F, F> before = new HashMap<>();
		for (F file : byName.values()) {
			for (String name : Rotation.next(Rotation.unpacked(path.apply(file)))) {
				F newer = byName.get(name);
				if (newer != null && !before.containsKey(newer)
						&& isOlder(time.applyAsLong(file), time.applyAsLong(newer))) {
					next.put(file, newer);
					before.put(newer, file);
					break;
				}
			}
		}
		Map<F, List<F>> logs = new LinkedHashMap<>();
		Set<F> taken = new HashSet<>();
		for (F file : files) {
			if (!taken.contains(file)) {
				F oldest = file;
				while (before.containsKey(oldest)) {
					oldest = before.get(oldest);
				}
				logs.put(file, chain(oldest, next, taken));
			}
		}
		return List.copyOf(logs.values());
	}

	private static <F> List<F> chain(F oldest, Map<F, F> next, Set<F> taken) {
		List<F> chain = new ArrayList<>();
		for (F file = oldest; file != null; file = next.get(file)) {
			chain.add(file);
			taken.add(file);
		}
		return chain;
	}

	/** Tells by the names of two files whether one goes on in the other: then no seam lies between them. */
	public static boolean goesOn(String older, String newer) {
		return Rotation.goesOn(older, newer);
	}

	/** A name can hold a date where others have the number of a rotation: then the order of their times is another one. */
	private static boolean isOlder(long first, long second) {
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
