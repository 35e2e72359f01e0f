package io.github.probelight.workspace.tests.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.workspace.search.FileCopies;

/** Which files hold the same is found without comparing each with each. */
class FileCopiesTest {
	@TempDir
	Path folder = Path.of("");

	private final FileCopies copies = new FileCopies();

	private Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	/** Of logs of one scan each, many have one size. */
	@Test
	void comparesWhatBeginsAndEndsAlikeAlone() throws IOException {
		for (int i = 0; i < 1000; i++) {
			assertThat(copies.isNew(file("scan-%d.log".formatted(i), "site %03d".formatted(i)))).isTrue();
		}
		assertThat(copies.compared()).isZero();
		for (int i = 0; i < 10; i++) {
			assertThat(copies.isNew(file("copy-%d.log".formatted(i), "site %03d".formatted(i)))).isFalse();
		}
		assertThat(copies.compared()).isEqualTo(10);
	}

	@Test
	void tellsApartWhatDiffersInTheMiddleOnly() throws IOException {
		String ends = "x".repeat(5000);
		assertThat(copies.isNew(file("a.log", ends + 'a' + ends))).isTrue();
		assertThat(copies.isNew(file("b.log", ends + 'b' + ends))).isTrue();
		assertThat(copies.isNew(file("c.log", ends + 'b' + ends))).isFalse();
		assertThat(copies.isNew(file("longer.log", ends + "bb" + ends))).isTrue();
	}

	/** Whoever reads them says what there is to say of them. */
	@Test
	void keepsWhatIsEmptyOrCannotBeRead() throws IOException {
		assertThat(copies.isNew(file("empty.log", ""))).isTrue();
		assertThat(copies.isNew(file("nothing.log", ""))).isTrue();
		Path gone = file("gone.log", "abc");
		assertThat(copies.isNew(gone)).isTrue();
		Files.delete(gone);
		assertThat(copies.isNew(file("d.log", "abc"))).isTrue();
		assertThat(copies.isNew(file("e.log", "abc"))).isFalse();
		assertThat(copies.isNew(folder.resolve("nowhere.log"))).isTrue();
	}
}
