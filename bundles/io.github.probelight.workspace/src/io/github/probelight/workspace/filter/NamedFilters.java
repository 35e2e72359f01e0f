package io.github.probelight.workspace.filter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

import io.github.probelight.engine.file.WholeFile;

/**
 * The filters with names, in the order that a person has given them: those that come along until she changes them, and her
 * own. They are kept in a file of the workbench. To be used by one thread.
 */
public final class NamedFilters {
	/** Filters are some lines each; a log that was chosen by mistake is not read. */
	private static final int MOST_BYTES = 1_000_000;

	private final Path file;

	/** Keeps them in a file, which is made when it is needed. */
	public NamedFilters(Path file) {
		this.file = file;
	}

	/** Those of this workbench. */
	public static NamedFilters standard() {
		return new NamedFilters(Platform.getStateLocation(FrameworkUtil.getBundle(NamedFilters.class))
				.append("filters.txt")
				.toPath());
	}

	/** Those that come along, in their order. */
	public static List<NamedFilter> supplied() {
		try (InputStream in = NamedFilters.class.getResourceAsStream("filters.txt")) {
			if (in == null) {
				throw new IllegalStateException("The filters that come along are missing");
			}
			return FilterText.readAll(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (FilterException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * Those that were kept; those that come along where nothing was kept yet.
	 *
	 * @throws IOException
	 *             if they cannot be read
	 * @throws FilterException
	 *             if somebody else has written the file
	 */
	public List<NamedFilter> all() throws IOException, FilterException {
		return Files.exists(file) ? read(file) : supplied();
	}

	/**
	 * Reads the filters of a file that was exported, of at most 1 MB.
	 *
	 * @throws IOException
	 *             if it cannot be read
	 * @throws FilterException
	 *             if it holds something else
	 */
	public static List<NamedFilter> read(Path from) throws IOException, FilterException {
		try (InputStream in = Files.newInputStream(from)) {
			byte[] bytes = in.readNBytes(MOST_BYTES + 1);
			if (bytes.length > MOST_BYTES) {
				throw new FilterException(Messages.Filter_tooLarge);
			}
			return FilterText.readAll(new String(bytes, StandardCharsets.UTF_8));
		}
	}

	/**
	 * Writes filters into a file, from which {@link #read} reads them. Whoever reads one that was there at the same time
	 * finds the old ones or the new ones.
	 *
	 * @throws IOException
	 *             if it cannot be written; then nothing has changed
	 */
	public static void write(Path to, List<NamedFilter> filters) throws IOException {
		WholeFile.write(to, aside -> Files.writeString(aside, FilterText.of(filters)));
	}

	/** Keeps filters besides those that there are; one with a name that is taken takes the place of that. */
	public void add(List<NamedFilter> filters) throws IOException, FilterException {
		keep(merged(all(), filters));
	}

	/** The first filters with the second ones: where a name is taken, in its place, else behind them. */
	public static List<NamedFilter> merged(List<NamedFilter> filters, List<NamedFilter> others) {
		Map<String, NamedFilter> all = new LinkedHashMap<>();
		filters.forEach(one -> all.put(one.name(), one));
		others.forEach(one -> all.put(one.name(), one));
		return List.copyOf(all.values());
	}

	/** The filters that come along, as they came, and those of other names behind them: nothing of a person's own is lost. */
	public static List<NamedFilter> restored(List<NamedFilter> filters) {
		List<NamedFilter> own = new ArrayList<>(filters);
		Set<String> names = supplied().stream().map(NamedFilter::name).collect(Collectors.toSet());
		own.removeIf(one -> names.contains(one.name()));
		return merged(supplied(), own);
	}

	/** Keeps these filters and no others, as {@link #write} does. */
	public void keep(List<NamedFilter> filters) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		write(file, filters);
	}
}
