package io.github.probelight.engine.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;

/** The files in some folders and the folders in these, each once however many ways lead to it. Links to folders are left. */
public final class FolderFiles {
	/** More files are not looked at. */
	public static final int MOST = 50_000;

	/**
	 * A file.
	 *
	 * @param path
	 *            absolute
	 * @param name
	 *            as it lies in the folder that was named, or as the file itself was named
	 */
	public record Place(Path path, String name) {}

	/**
	 * A folder or file that cannot be looked at.
	 *
	 * @param name
	 *            likewise
	 * @param why
	 *            what the system says
	 */
	public record Refused(String name, IOException why) {}

	private final BooleanSupplier stopped;
	private final Set<Object> seen = new HashSet<>();
	private final List<Place> files = new ArrayList<>();
	private final List<Refused> problems = new ArrayList<>();
	private int twice;

	private FolderFiles(BooleanSupplier stopped) {
		this.stopped = stopped;
	}

	/**
	 * Looks for them.
	 *
	 * @throws CancellationException
	 *             if it was stopped
	 */
	public static FolderFiles in(List<Path> folders, BooleanSupplier stopped) {
		FolderFiles logs = new FolderFiles(stopped);
		for (Path folder : folders) {
			logs.add(folder.toAbsolutePath().normalize(), folders.size() > 1);
		}
		return logs;
	}

	/** The files, those of one folder in the order of their names. */
	public List<Place> files() {
		return files;
	}

	/** The folders and files that cannot be looked at. */
	public List<Refused> problems() {
		return problems;
	}

	/** How many files were met another time. */
	public int twice() {
		return twice;
	}

	/** Whether there are more files than are looked at. */
	public boolean isCut() {
		return files.size() >= MOST;
	}

	private void add(Path folder, boolean named) {
		List<Place> found = new ArrayList<>();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(@Nullable Path file, @Nullable BasicFileAttributes attributes) {
					return file == null ? FileVisitResult.CONTINUE : take(folder, file, named, found);
				}

				@Override
				public FileVisitResult visitFileFailed(@Nullable Path file, @Nullable IOException e) {
					if (file != null && e != null) {
						problems.add(new Refused(name(folder, file, named), e));
					}
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			problems.add(new Refused(folder.toString(), e));
		}
		found.sort(Comparator.comparing((Place place) -> String.valueOf(place.path().getParent()))
				.thenComparing(Place::name));
		files.addAll(found);
	}

	private FileVisitResult take(Path folder, Path file, boolean named, List<Place> found) {
		if (stopped.getAsBoolean()) {
			throw new CancellationException();
		}
		if (files.size() + found.size() >= MOST) {
			return FileVisitResult.TERMINATE;
		}
		if (Files.isRegularFile(file)) {
			if (seen.add(FileKey.of(file))) {
				found.add(new Place(file, name(folder, file, named)));
			} else {
				twice++;
			}
		}
		return FileVisitResult.CONTINUE;
	}

	private static String name(Path folder, Path file, boolean named) {
		Path base = named && folder.getParent() != null ? folder.getParent() : folder;
		String name = base.relativize(file).toString();
		return name.isEmpty() ? file.toString() : name;
	}
}
