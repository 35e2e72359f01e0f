package io.github.probelight.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.FileMark;
import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.MergedInput;
import io.github.probelight.engine.input.MergedLines;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.input.Part;

/**
 * A packed log, or several logs as one, in a temporary file of its own, as far as it was unpacked: an editor goes back
 * and forth in a log, which a packed one does not allow. Used by one thread at a time.
 */
final class UnpackedLog implements Closeable {
	/** What others may still need of the disk. */
	private static final long SPARED = 1L << 30;
	private static final int BUFFER = 1 << 16;

	/** What is unpacked. */
	private sealed interface Input extends Closeable {
		InputStream stream();

		double share(long bytes);

		Optional<InputException> problem();

		FileState state(FileMark mark);
	}

	private record Packed(LogInput input) implements Input {
		@Override
		public InputStream stream() {
			return input.stream();
		}

		@Override
		public double share(long bytes) {
			return input.share(bytes);
		}

		@Override
		public Optional<InputException> problem() {
			return input.parts().stream().map(Part::problem).flatMap(Optional::stream).findFirst();
		}

		@Override
		public FileState state(FileMark mark) {
			return mark.now();
		}

		@Override
		public void close() {
			input.close();
		}
	}

	private record Together(MergedInput input, List<String> names, List<Path> files) implements Input {
		/** With the file that a log of a name lies in. */
		Together(MergedInput input, Map<String, Path> files) {
			this(input, DistinctNames.of(input.names().stream().map(Path::of).toList()),
					input.names().stream().map(name -> Objects.requireNonNull(files.get(name))).toList());
		}

		@Override
		public InputStream stream() {
			return input.stream();
		}

		@Override
		public double share(long bytes) {
			return input.share();
		}

		@Override
		public Optional<InputException> problem() {
			return input.problem();
		}

		@Override
		public FileState state(FileMark mark) {
			return input.state();
		}

		@Override
		public void close() throws IOException {
			input.close();
		}
	}

	private final Input input;
	private final Path file;
	private final OutputStream out;
	private final byte[] buffer = new byte[BUFFER];
	private long bytes;

	private UnpackedLog(Input input, Path file) throws IOException {
		this.input = input;
		this.file = file;
		out = Files.newOutputStream(file);
	}

	/** Whether a log has to be unpacked, or put together. */
	static boolean isNeeded(LogPlace place) throws IOException {
		return place.isTogether() || Origins.packed(place.path());
	}

	/**
	 * Begins to unpack a log, or to put several together.
	 *
	 * @throws IOException
	 *             if there is no log in it, or no room for one
	 */
	static UnpackedLog of(LogPlace place) throws IOException {
		Path file = TemporaryLogs.make(Path.of(System.getProperty("java.io.tmpdir")));
		try {
			long room = Math.max(0, Files.getFileStore(file).getUsableSpace() - SPARED);
			Budget budget = Budget.STANDARD.withMostBytes(Math.min(room, Budget.STANDARD.mostBytes()));
			List<Origin> origins = new ArrayList<>();
			Map<String, Path> files = new HashMap<>();
			for (Path log : place.files()) {
				List<Origin> inFile = Origins.of(log.toString(), place.entries(), budget);
				inFile.forEach(origin -> files.put(origin.name(), log));
				origins.addAll(inFile);
			}
			return new UnpackedLog(place.isTogether()
					? new Together(MergedInput.open(origins, budget), files)
					: new Packed(LogInput.open(origins)), file);
		} catch (IOException e) {
			Files.delete(file);
			throw e;
		}
	}

	/** The file with what is unpacked. */
	Path file() {
		return file;
	}

	/** Unpacks about so many bytes more; false when there are none. */
	boolean advance(long more) throws IOException {
		InputStream log = input.stream();
		for (long end = bytes + more; bytes < end;) {
			int count = log.read(buffer);
			if (count < 0) {
				return false;
			}
			out.write(buffer, 0, count);
			bytes += count;
		}
		return true;
	}

	/** How much is unpacked, 0 to 1. */
	double share() {
		return input.share(bytes);
	}

	/** Why the log ended too early, if it did. */
	Optional<InputException> problem() {
		return input.problem();
	}

	/** What has become of the file that was marked before, or of one of several. */
	FileState state(FileMark mark) {
		return input.state(mark);
	}

	/** The names of the logs that are put together, in their order; none of a packed log. */
	List<String> names() {
		return input instanceof Together together ? together.names : List.of();
	}

	/** Where a line comes from, if several logs are read as one. */
	Optional<LineOrigin> origin(long line) {
		if (!(input instanceof Together together)) {
			return Optional.empty();
		}
		MergedLines.Place place = together.input.lines().of(line);
		return Optional.of(new LineOrigin(together.names.get(place.log()), together.files.get(place.log()),
				place.log(), place.line()));
	}

	/** Deletes the temporary file. */
	@Override
	public void close() throws IOException {
		input.close();
		out.close();
		Files.deleteIfExists(file);
	}
}
