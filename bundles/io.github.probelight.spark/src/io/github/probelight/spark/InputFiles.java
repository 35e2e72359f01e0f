package io.github.probelight.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Lists the files that are to be read, each once, in the order of their paths. */
final class InputFiles {

	private static final String PATTERN = "[*?\\[{].*";

	private final Configuration hadoop;
	private final Path out;
	private final Map<String, InputFile> found = new LinkedHashMap<>();

	/** @param out of what lies there nothing is read */
	InputFiles(Configuration hadoop, Path out) {
		this.hadoop = hadoop;
		this.out = out;
	}

	/** Lists the files that names stand for: files, folders with all that is in them, and globs. */
	List<InputFile> of(List<String> names, List<String> lists) throws IOException {
		for (String name : names) {
			add(name);
		}
		for (String list : lists) {
			Path path = new Path(list);
			try (BufferedReader lines = new BufferedReader(
					new InputStreamReader(path.getFileSystem(hadoop).open(path), StandardCharsets.UTF_8))) {
				for (String name = lines.readLine(); name != null; name = lines.readLine()) {
					if (!name.isBlank()) {
						add(name.strip());
					}
				}
			}
		}
		return found.values().stream().sorted((a, b) -> a.uri().compareTo(b.uri())).toList();
	}

	private void add(String name) throws IOException {
		Path path = new Path(name);
		FileSystem files = path.getFileSystem(hadoop);
		if (files.exists(path)) {
			FileStatus status = files.getFileStatus(path);
			// a folder is told by what lies in it, a file by itself
			add(files, status, status.isDirectory() ? status.getPath() : status.getPath().getParent());
			return;
		}
		FileStatus[] matching = files.globStatus(path);
		if (matching == null || matching.length == 0) {
			String uri = uri(files.makeQualified(path));
			found.putIfAbsent(uri, new InputFile(uri, path.getName(), 0, 0, true));
			return;
		}
		Path base = files.makeQualified(path);
		while (base.toUri().getPath().matches(".*" + PATTERN)) {
			base = base.getParent();
		}
		for (FileStatus match : matching) {
			add(files, match, base);
		}
	}

	private void add(FileSystem files, FileStatus status, Path base) throws IOException {
		if (status.isFile()) {
			add(status, base);
			return;
		}
		RemoteIterator<LocatedFileStatus> all = files.listFiles(status.getPath(), true);
		List<FileStatus> inside = new ArrayList<>();
		while (all.hasNext()) {
			inside.add(all.next());
		}
		inside.stream().filter(file -> !isHidden(file.getPath())).forEach(file -> add(file, base));
	}

	private void add(FileStatus file, Path base) {
		Path path = file.getPath();
		if (isBelow(path, out)) {
			return;
		}
		String uri = uri(path);
		String whole = path.toUri().getPath();
		String start = base.toUri().getPath();
		String below = whole.startsWith(start) ? whole.substring(start.length()) : whole;
		found.putIfAbsent(uri, new InputFile(uri, below.replaceFirst("^/+", ""), file.getLen(),
				file.getModificationTime(), false));
	}

	/** Returns the one address of a file: a listing says {@code file:/a}, a status {@code file:///a}. */
	private static String uri(Path path) {
		return new Path(path.toString()).toUri().toString();
	}

	/** Other programs leave such files beside what they write. */
	private static boolean isHidden(Path path) {
		return path.getName().startsWith("_") || path.getName().startsWith(".");
	}

	private static boolean isBelow(Path path, Path folder) {
		for (Path at = path; at != null; at = at.getParent()) {
			if (at.equals(folder)) {
				return true;
			}
		}
		return false;
	}
}
