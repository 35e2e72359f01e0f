package io.github.probelight.query.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.query.QueryFolder;

/** What a query leaves on the disk meanwhile. */
class QueryFolderTest {

	@TempDir
	Path place = Path.of("");

	@Test
	void isOfItsOwnerAloneAndGoneAtTheEnd() throws IOException {
		Path path;
		try (QueryFolder folder = QueryFolder.create(place)) {
			path = folder.path();
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rwx------");
			Files.createDirectories(path.resolve("a/b"));
			Files.writeString(path.resolve("a/b/c"), "x");
		}
		assertThat(path).doesNotExist();
	}

	/** As a process that was killed leaves it: nobody holds its lock any more. */
	@Test
	void whatWasLeftIsDeletedByTheNext() throws IOException {
		Path left = Files.createDirectory(place.resolve("probelight-query-1"));
		Files.createFile(left.resolve("lock"));
		Files.createDirectory(left.resolve("spilled"));
		Files.writeString(left.resolve("spilled/block"), "x");
		Path other = Files.createDirectory(place.resolve("other"));
		Path begun = Files.createDirectory(place.resolve("probelight-query-2"));
		try (QueryFolder used = QueryFolder.create(place); QueryFolder next = QueryFolder.create(place)) {
			assertThat(left).doesNotExist();
			assertThat(used.path()).isDirectory();
			assertThat(next.path()).isDirectory();
			assertThat(other).isDirectory();
			assertThat(begun).isDirectory();
		}
	}

	/** Somebody may put a link where a folder was; what it leads to is not ours. */
	@Test
	void aLinkIsNotFollowed() throws IOException {
		Path precious = Files.createDirectory(place.resolve("precious"));
		Files.createFile(precious.resolve("lock"));
		Files.createSymbolicLink(place.resolve("probelight-query-3"), precious);
		QueryFolder.create(place).close();
		assertThat(precious.resolve("lock")).exists();
	}
}
