package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.keep.KeepRules;
import io.github.probelight.engine.keep.KeptCatalogue;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.testing.Packed;
import io.github.probelight.testing.Samples;
import io.github.probelight.testing.fleet.Fleet;
import io.github.probelight.testing.fleet.FleetPlan;

/** Logs of any size are listed from what is known of them, and nothing that is not so is ever listed. */
class KeptScansTest {

	/** Keeps no log, but the rows of all, however new they are. */
	private static final KeepRules ROWS = new KeepRules(1 << 26, Long.MAX_VALUE, -60_000);
	private static final int VERSION_AT = 4;

	@TempDir
	Path folder = Path.of("");

	private KeptReports store() {
		return KeptReports.in(folder.resolve("kept"), ROWS);
	}

	private Path rows() {
		return folder.resolve("kept/.rows");
	}

	private Path logs() throws IOException {
		return Files.createDirectories(folder.resolve("logs"));
	}

	private boolean isKnown(Path... files) {
		try (KeptCatalogue catalogue = new KeptCatalogue(store())) {
			return catalogue.entry(List.of(files)).known().isPresent();
		}
	}

	private void assertIsListed() throws IOException {
		String[] arguments = {"scans", "--format", "json", logs().toString()};
		assertThat(Run.with(store(), arguments)).isEqualTo(Run.of(arguments));
	}

	private List<Path> samples() throws IOException {
		List<Path> files = new ArrayList<>();
		for (String name : List.of("small-scan.log", "ipv6.log", "interleaved-sites.log")) {
			files.add(Files.move(Samples.copy(name, folder), logs().resolve(name)));
		}
		return files;
	}

	@Test
	void aFleetIsListedWithoutBeingRead() throws IOException {
		Fleet.write(FleetPlan.STANDARD, logs());
		assertIsListed();
		try (Stream<Path> files = Files.walk(logs())) {
			assertThat(files.filter(file -> file.toString().endsWith(".log"))).hasSize(300).allMatch(this::isKnown);
		}
		assertIsListed();
		assertThat(store().logs()).isZero();
		assertThat(store().bytes()).isBetween(1L, 300_000L);
		store().clear();
		assertThat(rows()).doesNotExist();
	}

	@Test
	void allKindsOfFilesAreListedTheSame() throws IOException {
		for (String name : Samples.names()) {
			Files.move(Samples.copy(name, folder), logs().resolve(name));
		}
		Path plain = logs().resolve("small-scan.log");
		Path packed = Files.write(logs().resolve("twin.log.gz"), Packed.gzip(Files.readAllBytes(plain)));
		assertIsListed();
		assertThat(isKnown(packed)).isTrue();
		assertIsListed();
	}

	@Test
	void aLogThatHasChangedIsReadAnew() throws IOException {
		Path log = samples().getFirst();
		assertIsListed();
		FileTime time = Files.getLastModifiedTime(log);
		Files.writeString(log, Files.readString(log).replace("ALIVE", "DEADS"));
		Files.setLastModifiedTime(log, time);
		assertThat(isKnown(log)).as("of equal size and time").isFalse();
		assertIsListed();
		assertThat(isKnown(log)).isTrue();
		Files.writeString(log, Files.readString(log) + Files.readString(log));
		assertThat(isKnown(log)).as("grown").isFalse();
		assertIsListed();
	}

	@Test
	void rowsThatAreDamagedCutOrOfOthersAreNone() throws IOException {
		Path log = samples().getFirst();
		assertIsListed();
		byte[] whole = Files.readAllBytes(rows());
		for (int at = 0; at < whole.length; at++) {
			Files.write(rows(), Arrays.copyOf(whole, at));
			assertThat(isKnown(log)).as("cut at %s", at).isFalse();
			byte[] damaged = whole.clone();
			damaged[at] ^= 0x10;
			Files.write(rows(), damaged);
			assertThat(isKnown(log)).as("damaged at %s", at).isFalse();
		}
		ByteBuffer newer = ByteBuffer.wrap(whole.clone());
		newer.putInt(VERSION_AT, newer.getInt(VERSION_AT) + 1);
		CRC32C sum = new CRC32C();
		sum.update(newer.array(), 0, whole.length - Integer.BYTES);
		newer.putInt(whole.length - Integer.BYTES, (int) sum.getValue());
		Files.write(rows(), newer.array());
		assertThat(isKnown(log)).as("of a newer version").isFalse();
		assertIsListed();
		assertThat(isKnown(log)).as("made anew").isTrue();
	}

	/** Each of the others may take the place of what one has written. */
	@Test
	void severalAtOnceListTheSame() throws Exception {
		List<Path> files = samples();
		List<Future<?>> all = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			for (int i = 0; i < 20; i++) {
				boolean clears = i % 5 == 0;
				all.add(threads.submit(() -> {
					if (clears) {
						store().clear();
					}
					assertIsListed();
					return null;
				}));
			}
			for (Future<?> one : all) {
				one.get();
			}
		}
		assertIsListed();
		assertThat(files).allMatch(this::isKnown);
	}

	@Test
	void whereNothingCanBeWrittenNothingIsKept() throws IOException {
		Path log = samples().getFirst();
		Files.writeString(folder.resolve("kept"), "no folder");
		assertIsListed();
		assertIsListed();
		Files.delete(folder.resolve("kept"));
		Files.createDirectories(rows().resolve("in the way"));
		assertIsListed();
		assertThat(isKnown(log)).isFalse();
	}
}
