package io.github.probelight.workspace.tests.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.workspace.filter.FilterException;
import io.github.probelight.workspace.filter.FilterText;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.filter.NamedFilter;
import io.github.probelight.workspace.filter.NamedFilters;

/** Filters have names and are there at the next start. */
class NamedFiltersTest {
	@TempDir
	Path folder = Path.of("");
	private NamedFilters filters = new NamedFilters(folder);

	@BeforeEach
	void afresh() {
		filters = anew();
	}

	private NamedFilters anew() {
		return new NamedFilters(folder.resolve("state").resolve("filters.txt"));
	}

	private static NamedFilter named(String name, String text) throws FilterException {
		return new NamedFilter(name, FilterText.read(text));
	}

	private static List<NamedFilter> withSupplied(NamedFilter... own) {
		return Stream.concat(NamedFilters.supplied().stream(), Stream.of(own)).toList();
	}

	@Test
	void areThereAtTheNextStart() throws Exception {
		assertThat(filters.all()).as("those that come along").isEqualTo(NamedFilters.supplied());
		NamedFilter web = named("web", "only: port:443\noff hide: state:closed\ncontext: 2");
		NamedFilter dead = named("Dead [old]", "only: state:dead");
		filters.add(List.of(web));
		filters.add(List.of(dead));
		assertThat(anew().all()).as("in the order in which they were kept").isEqualTo(withSupplied(web, dead));
	}

	@Test
	void oneWithTheSameNameTakesItsPlace() throws Exception {
		filters.keep(List.of(named("web", "only: port:443"), named("dead", "only: state:dead")));
		filters.add(List.of(named("web", "only: port:80")));
		assertThat(anew().all()).containsExactly(named("web", "only: port:80"), named("dead", "only: state:dead"));
	}

	@Test
	void areKeptAsAPersonOrdersThem() throws Exception {
		filters.keep(List.of(named("web", "only: port:443"), named("dead", "only: state:dead")));
		assertThat(anew().all()).extracting(NamedFilter::name).containsExactly("web", "dead");
		filters.keep(List.of());
		assertThat(anew().all()).as("whoever wants none has none").isEmpty();
	}

	@Test
	void thoseThatComeAlongAreRestoredAndOwnOnesStay() throws Exception {
		NamedFilter own = named("web", "only: port:443");
		List<NamedFilter> changed = List.of(own, named("Alive hosts", "only: port:80"));
		assertThat(NamedFilters.restored(changed)).isEqualTo(withSupplied(own));
		assertThat(NamedFilters.restored(List.of())).isEqualTo(NamedFilters.supplied());
	}

	@Test
	void goThroughAFile() throws Exception {
		Path file = folder.resolve("mine.txt");
		NamedFilters.write(file, NamedFilters.supplied());
		assertThat(NamedFilters.read(file)).isEqualTo(NamedFilters.supplied());
		Files.writeString(file, "2026-03-14T21:30:00 [INFO] a log\n");
		assertThatThrownBy(() -> NamedFilters.read(file)).isInstanceOf(FilterException.class)
				.hasMessageContaining("a log");
	}

	/** As other exports. */
	@Test
	@DisabledOnOs(OS.WINDOWS) // a link needs a right there
	void aFileThatCannotBeWrittenStaysAsItWas() throws Exception {
		Path file = folder.resolve("mine.txt");
		NamedFilters.write(file, NamedFilters.supplied());
		Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
		NamedFilters.write(link, List.of(named("web", "only: port:443")));
		assertThat(link).isSymbolicLink();
		assertThat(NamedFilters.read(file)).extracting(NamedFilter::name).containsExactly("web");
		Path missing = folder.resolve("nowhere");
		assertThatThrownBy(() -> NamedFilters.write(missing.resolve("mine.txt"), List.of()))
				.isInstanceOf(FileSystemException.class)
				.hasMessageContaining("there is no folder " + missing);
		try (Stream<Path> left = Files.list(folder)) {
			assertThat(left).containsExactlyInAnyOrder(file, link);
		}
	}

	/** A log that is chosen by mistake may have gigabytes. */
	@Test
	void aLargeFileIsNotRead() throws Exception {
		Path file = folder.resolve("large.log");
		Files.writeString(file, "[A]\n" + "only: state:open\n".repeat(100_000));
		assertThatThrownBy(() -> NamedFilters.read(file)).isInstanceOf(FilterException.class)
				.hasMessageContaining("larger than 1 MB");
	}

	@Test
	void aSetComesAlong() {
		assertThat(NamedFilters.supplied()).extracting(NamedFilter::name)
				.contains("Errors and warnings", "Alive hosts", "What is open")
				.doesNotHaveDuplicates();
		assertThat(NamedFilters.supplied()).extracting(NamedFilter::filter).noneMatch(LineFilter::showsAll);
	}
}
