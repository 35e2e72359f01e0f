package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.workspace.FileHashes;
import io.github.probelight.workspace.FileHashes.Hash;

class FileHashesTest {
	/** Of FIPS 180. */
	private static final Hash ABC = new Hash("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3);

	@TempDir
	Path folder = Path.of("");

	@Test
	void areKeptWhileTheFileIsTheSame() throws IOException {
		Path file = Files.writeString(folder.resolve("scan.log"), "abc");
		FileHashes hashes = new FileHashes();
		assertThat(hashes.known(file)).isEmpty();
		assertThat(hashes.of(file, new NullProgressMonitor())).isEqualTo(ABC);
		assertThat(hashes.known(file)).hasValue(ABC);
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThat(hashes.of(file, cancelled)).as("is not read again").isEqualTo(ABC);
		Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
		assertThat(hashes.known(file)).isEmpty();
		assertThatThrownBy(() -> hashes.of(file, cancelled)).isInstanceOf(CancellationException.class);
		Files.delete(file);
		assertThatThrownBy(() -> hashes.of(file, new NullProgressMonitor())).isInstanceOf(NoSuchFileException.class);
	}

	@Test
	void takeWhatIsLongerThanAPiece() throws IOException {
		Path file = Files.write(folder.resolve("long.log"), new byte[3_000_000]);
		int[] worked = new int[1];
		Hash hash = new FileHashes().of(file, new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				worked[0] += work;
			}
		});
		assertThat(hash.bytes()).isEqualTo(3_000_000);
		assertThat(worked[0]).as("all of 1000 ticks").isEqualTo(1000);
	}
}
