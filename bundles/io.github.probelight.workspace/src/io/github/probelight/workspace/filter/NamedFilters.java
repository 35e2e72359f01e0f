package io.github.probelight.workspace.filter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/**
 * The filters that a person has given names, in a file of the workbench, sorted by name; and those that come along. To be
 * used by one thread.
 */
public final class NamedFilters {
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
	 * Those that were kept, by name.
	 *
	 * @throws IOException
	 *             if they cannot be read
	 * @throws FilterException
	 *             if somebody else has written the file
	 */
	public List<NamedFilter> all() throws IOException, FilterException {
		return Files.exists(file) ? read(file) : List.of();
	}

	/**
	 * Reads the filters of a file that was exported.
	 *
	 * @throws IOException
	 *             if it cannot be read
	 * @throws FilterException
	 *             if it holds something else
	 */
	public static List<NamedFilter> read(Path from) throws IOException, FilterException {
		return FilterText.readAll(new String(Files.readAllBytes(from), StandardCharsets.UTF_8));
	}

	/** Writes filters into a file, from which {@link #read} reads them. */
	public static void write(Path to, List<NamedFilter> filters) throws IOException {
		Files.writeString(to, FilterText.of(filters));
	}

	/** Keeps filters besides those that there are; one with a name that is taken takes the place of that. */
	public void add(List<NamedFilter> filters) throws IOException, FilterException {
		List<NamedFilter> all = new ArrayList<>(all());
		for (NamedFilter filter : filters) {
			all.removeIf(other -> other.name().equals(filter.name()));
			all.add(filter);
		}
		keep(all);
	}

	/** Keeps a filter no longer. */
	public void remove(String name) throws IOException, FilterException {
		List<NamedFilter> all = new ArrayList<>(all());
		all.removeIf(other -> other.name().equals(name));
		keep(all);
	}

	/** Gives a filter another name. */
	public void rename(String name, String other) throws IOException, FilterException {
		Optional<NamedFilter> known = all().stream().filter(one -> one.name().equals(name)).findFirst();
		if (known.isPresent()) {
			remove(name);
			add(List.of(new NamedFilter(other, known.get().filter())));
		}
	}

	/** Whoever reads it at the same time finds the old file or the new one. */
	private void keep(List<NamedFilter> filters) throws IOException {
		List<NamedFilter> sorted = new ArrayList<>(filters);
		sorted.sort(Comparator.comparing(NamedFilter::name, String.CASE_INSENSITIVE_ORDER));
		Files.createDirectories(file.toAbsolutePath().getParent());
		Path next = file.resolveSibling(file.getFileName() + ".new");
		write(next, sorted);
		Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
	}
}
