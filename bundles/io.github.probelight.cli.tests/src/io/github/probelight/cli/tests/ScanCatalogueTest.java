package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.testing.Packed;
import io.github.probelight.testing.Samples;
import io.github.probelight.testing.fleet.Fleet;
import io.github.probelight.testing.fleet.FleetNight;
import io.github.probelight.testing.fleet.FleetPlan;

/** Lists of the scans in many logs. */
class ScanCatalogueTest {

	private static final String HEAD = "2026-07-11T0%d:00:00 [INFO] [Thread: Scan default:1] [Site: Wharf] ";

	@TempDir
	Path folder = Path.of("");

	private Path log(String name, int hour, String... messages) throws IOException {
		StringBuilder text = new StringBuilder();
		for (String message : messages) {
			text.append(HEAD.formatted(hour)).append(message).append('\n');
		}
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private static List<List<String>> csv(String... arguments) {
		List<String> command = new ArrayList<>(List.of("scans", "--format", "csv"));
		command.addAll(Arrays.asList(arguments));
		return Run.of(command.toArray(String[]::new))
				.out()
				.lines()
				.skip(1)
				.map(line -> List.of(line.split(",", -1)))
				.toList();
	}

	/** All 300 logs: what each row says, and that the rows come in the order of the files whoever is read first. */
	@Test
	void aFleetIsListedAsItWasPlanted() throws IOException {
		List<List<String>> planted = new ArrayList<>();
		for (FleetNight night : Fleet.write(FleetPlan.STANDARD, folder)) {
			planted.add(List.of(night.file(), night.site(), night.scan(), "", iso(night.start()), iso(night.end()),
					String.valueOf((night.end() - night.start()) / 1000), night.ended(),
					night.ended().equals("stopped") ? "operator" : "", String.valueOf(night.scope().size()),
					String.valueOf(night.hosts().size()), String.valueOf(night.alive()),
					String.valueOf(night.hosts().size() - night.alive()), String.valueOf(night.open())));
		}
		planted.sort((a, b) -> a.getFirst().compareTo(b.getFirst()));
		List<List<String>> listed = csv(folder.toString());
		assertThat(listed.stream().map(row -> row.subList(0, 14)).toList()).isEqualTo(planted);
		assertThat(Run.of("scans", folder.toString()).code()).isZero();
	}

	private static String iso(long time) {
		return LocalDateTime.ofInstant(Instant.ofEpochMilli(time), ZoneOffset.UTC)
				.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
	}

	@Test
	void sitesAreToldWithHowTheyWent() throws IOException {
		for (FleetNight night : Fleet.write(new FleetPlan(7, 10, 3, 40, 5), folder)) {
			assertThat(night.file()).isNotEmpty();
		}
		assertThat(Run.of("scans", folder.toString()).out().lines()).allMatch(line -> line.length() <= 100);
		String text = Run.of("scans", "--by-site", folder.toString()).out();
		assertThat(text).as("one empty line between two sites, and before the sum").doesNotContain("\n\n\n");
		assertThat(text).containsPattern("Castle Hill Office: 3 scans, alive 0 → 0 ▁▁▁, [^:]*,\\s+never alive\n")
				.containsPattern(
						"Harbour Office: 3 scans, alive \\d+ → \\d+ [▁-█]{3}, open \\d+ → \\d+ [▁-█]{3},\\s+took ")
				.containsPattern("(?m)^…\\d+-0200.log +2026-05-04 02:00 ");
		assertThat(text.lines()).allMatch(line -> line.length() <= 100);
	}

	@Test
	void rowsAreSorted() throws IOException {
		Fleet.write(new FleetPlan(7, 6, 2, 40, 5), folder);
		List<Integer> alive = csv("--sort=-alive", folder.toString()).stream()
				.map(row -> Integer.valueOf(row.get(11)))
				.toList();
		assertThat(alive).hasSize(12).isSortedAccordingTo((a, b) -> b - a);
		assertThat(csv("--sort", "site", folder.toString()).stream().map(row -> row.get(1)).toList()).isSorted();
		Run wrong = Run.of("scans", "--sort", "colour", folder.toString());
		assertThat(wrong.code()).isEqualTo(2);
		assertThat(wrong.err()).startsWith("probelight: --sort colour: there is no such column, but log, site, scan");
	}

	@Test
	void aRotatedSetIsOneLog() throws IOException {
		Path oldest = log("a/nsc.log.2", 1, "Nmap phase started.", "[192.0.2.1] ALIVE (reason=echo-reply)");
		Files.write(folder.resolve("a/nsc.log.gz.2"), Packed.gzip(Files.readAllBytes(oldest)));
		Files.delete(oldest);
		log("a/nsc.log.1", 2, "[192.0.2.2] ALIVE (reason=echo-reply)");
		log("a/nsc.log", 3, "[192.0.2.3] DEAD (reason=no-response)", "Nmap phase complete.", "Scan [1] completed.");
		log("b/44.14.scan.1.log", 1, "Nmap phase started.", "[192.0.2.1] ALIVE (reason=echo-reply)");
		log("b/44.14.scan.0.log", 2, "Nmap phase complete.");
		List<List<String>> listed = csv(folder.toString());
		assertThat(listed).extracting(row -> row.get(0), row -> row.get(6), row -> row.get(11))
				.containsExactly(tuple("a/nsc.log", "7200", "2"),
						tuple("b/44.14.scan.0.log", "3600", "1"));
	}

	/** A number in a name that is a date does not count backwards. */
	@Test
	void datesInNamesMakeNoRotatedSet() throws IOException {
		log("wharf.20260711.log", 1, "Nmap phase started.", "Nmap phase complete.");
		log("wharf.20260712.log", 2, "Nmap phase started.", "Nmap phase complete.");
		assertThat(csv(folder.toString())).extracting(List::getFirst)
				.containsExactly("wharf.20260711.log", "wharf.20260712.log");
	}

	@Test
	void whatIsThereTwiceIsToldAndNotCounted() throws IOException {
		Path one = log("one.log", 1, "Nmap phase started.", "Nmap phase complete.");
		Files.write(folder.resolve("two.log.gz"), Packed.gzip(Files.readAllBytes(one)));
		log("other.log", 2, "Nmap phase started.", "Nmap phase complete.");
		Run run = Run.of("scans", "--by-site", folder.toString(), one.toString());
		assertThat(run.code()).isZero();
		assertThat(run.out().replaceAll("\\s+", " ")).contains("Wharf: 2 scans, ")
				.contains("/two.log.gz holds the same bytes as ", "/one.log: leave one of them out.")
				.contains("1 file was met twice and is listed once.");
	}

	@Test
	void aBadLogIsARow() throws IOException {
		Samples.copy("small-scan.log", folder);
		Samples.copy("legacy.log", folder);
		Files.write(folder.resolve("cut.log.gz"), Arrays.copyOf(Packed.gzip(Samples.bytes("small-scan.log")), 1_000));
		Files.writeString(folder.resolve("notes.txt"), "Call Amelia.\n");
		Run run = Run.of("scans", folder.toString(), folder.resolve("gone.log").toString());
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).isEmpty();
		assertThat(run.out().replaceAll("\\s+", " "))
				.contains("small-scan.log Harbour Of… 2026-03-14 21:30 8 min 32 s completed 26 15 53 8 4 ")
				.contains("legacy.log is a log from before 2012 (lines start with NSC): that format is not read.")
				.contains(" " + folder.getFileName() + "/cut.log.gz is cut off after ")
				.contains("gone.log does not exist: check the name.")
				.contains("1 file is no scan log.");
		assertThat(csv(folder.toString())).hasSize(3);
	}

	@Test
	void aFolderWithoutALogSaysSo() {
		Run run = Run.of("scans", folder.toString());
		assertThat(run.code()).isZero();
		assertThat(run.out().strip()).isEqualTo("0 scans in 0 logs.");
	}
}
