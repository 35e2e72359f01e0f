package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Several scans in one log, and several logs: what is said of each scan, and what of all. */
class ScansTest {

	@TempDir
	Path folder = Path.of("");

	/** A scan of four hosts, one of them with an open port. */
	private static String scan(String day, String scan, String site, String end) {
		String head = "%sT01:00:00 [INFO] [Thread: Scan " + scan + "] [Site: " + site + "] ";
		String hour = day + "T01:";
		StringBuilder log = new StringBuilder();
		log.append(head.formatted(day)).append("Nmap phase started.\n");
		log.append(head.formatted(day)).append("Nmap scan of 5 IP addresses starting.\n");
		for (int host = 1; host <= 4; host++) {
			log.append(head.formatted(day)).append("[192.0.2." + host + "] ALIVE (reason=echo-reply)\n");
		}
		log.append(head.formatted(day)).append("[192.0.2.1:80/TCP] OPEN (reason=syn-ack)\n");
		return log.append(head.formatted(day).replace(day + "T01:00:00", hour + "00:30")).append(end + "\n").toString();
	}

	private String file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text).toString();
	}

	private static JsonObject json(String... logs) {
		String[] arguments = Stream
				.concat(Stream.of("report", "--format", "json"), Stream.of(logs))
				.toArray(String[]::new);
		return JsonParser.parseString(Run.of(arguments).out()).getAsJsonObject();
	}

	@Test
	void tenScansOfTheSameHostsAreSoManyHosts() throws IOException {
		StringBuilder log = new StringBuilder();
		for (int i = 0; i < 10; i++) {
			log.append(scan("2026-10-0" + i, "default:8" + i, "Daily", "Nmap phase complete.").replace("-00T", "-10T"));
		}
		String page = Run.of("report", file("ten.log", log.toString())).out();
		assertThat(page).contains(
				"Scans    scan        start                took             given  hosts  alive  open\n",
				"  Daily  default:81  2026-10-01 01:00:00  30 s  completed      5      4      4     1\n",
				"  given to Nmap    5  100 %", "  with results     4   80 %", "  with open ports  1   20 %",
				"Nothing that is worth a second look");
		assertThat(page.lines().filter(line -> line.startsWith("  Daily  default:"))).hasSize(10);
	}

	@Test
	void theScansOfSeveralLogsComeFirst() throws IOException {
		String first = file("a.log", scan("2026-10-01", "1", "North", "Nmap phase complete."));
		String second = file("b.log", scan("2026-10-05", "1", "South", "Scan stopped: \"amelia\""));
		assertThat(Run.of("report", first, second).out()).startsWith("""
				Scans    log and line  start                took             given  hosts  alive  open
				  North       a.log:1  2026-10-01 01:00:00  30 s  completed      5      4      4     1
				  South       b.log:1  2026-10-05 01:00:00  30 s  stopped        5      4      4     1
				""");
		assertThat(Run.of("export", "--table", "scans", "--format", "csv", first, second).out()).isEqualTo("""
				site,scan,start,end,seconds,ended,by,addresses,hosts,alive,dead,open,filtered,line,log\r
				North,1,2026-10-01T01:00:00,2026-10-01T01:00:30,30,completed,,5,4,4,0,1,0,1,a.log\r
				South,1,2026-10-05T01:00:00,2026-10-05T01:00:30,30,stopped,amelia,5,4,4,0,1,0,9,b.log\r
				""");
		JsonObject scan = json(first, second).getAsJsonArray("scans").get(1).getAsJsonObject();
		assertThat(scan.get("ended").getAsString() + ' ' + scan.get("by").getAsString() + ' '
				+ scan.get("log").getAsString())
				.isEqualTo("stopped amelia b.log");
	}

	/** Who halted a scan, let it go on, and why. */
	@Test
	void whyAScanWasHaltedIsTold() throws IOException {
		String head = "2026-08-02T08:0%d:00 [INFO] [Thread: Scan default:40] [Site: Bakery] ";
		String log = file("scan.log", head.formatted(1) + "Paused by 'System': Not enough memory to complete scan\n"
				+ head.formatted(2) + "Scan resumed by \"amelia\"\n");
		assertThat(Run.of("report", log).out()).contains(
				"Scan of Bakery paused by System at 2026-08-02 08:01:00, line 1: Not enough memory to complete scan",
				"Scan of Bakery resumed by amelia at 2026-08-02 08:02:00, line 2", "low-memory")
				.doesNotContain("Nothing that is worth");
		assertThat(Run.of("report", "--format", "json", log).out()).contains("Not enough memory", "amelia");
	}

	/** The parts of a rotated log are one log: what passes from one to the next passes within it. */
	@ParameterizedTest
	@CsvSource({"scan.log.1,scan.log,true", "scan.log.2,scan.log.1,true", "scan.log.10,scan.log.9,true",
			"scan.log.0,scan.log,true", "nsc.log.gz.1,nsc.log.gz.0,true", "44.14.scan.1.log,44.14.scan.0.log,true",
			"scan.log.3,scan.log.1,false", "scan.log.2,scan.log,false", "a.log.1,b.log,false",
			"44.14.scan.0.log,45.14.scan.0.log,false", "scan.log.1,scan.log.2,false"})
	void aSilenceMayLieBetweenPartsOfARotatedLog(String first, String second, boolean one) throws IOException {
		String entry = "2026-06-10T2%d:00:00 [INFO] [Thread: Scan default:1] [Site: S] x\n";
		JsonObject both = json(file(first, entry.formatted(0)), file(second, entry.formatted(1)));
		assertThat(both.get("findings").toString().contains("silence")).isEqualTo(one);
	}

	@Test
	void fromOneLogToTheNextNoTimePassesAndNoClockMoves() throws IOException {
		String early = "2026-06-10T20:00:00 [INFO] [Thread: Scan default:1] [Site: S] x\n"
				+ "2026-06-10T22:00:00 [INFO] y\n";
		String late = "2026-06-10T21:00:00 [INFO] [Thread: Scan default:1] [Site: S] x\n";
		JsonObject both = json(file("e1.log", early.replace("22:00", "20:04")), file("e2.log", late));
		assertThat(both.get("findings").toString()).doesNotContain("silence", "clock-backwards");
		both = json(file("e1.log", early.replace("22:00", "20:04").replace("20:00:00", "21:02:00")),
				file("e2.log", late));
		assertThat(both.get("findings").toString()).as("the later log is read first, each by itself")
				.doesNotContain("silence", "clock-backwards:2");
		String once = file("once.log", scan("2026-10-01", "1", "North", "Nmap phase complete."));
		JsonObject twice = json(once, once);
		assertThat(twice.get("findings").toString()).doesNotContain("clock-backwards");
		assertThat(twice.getAsJsonObject("file").get("bytes").getAsLong()).isEqualTo(2 * Files.size(Path.of(once)));
		assertThat(Run.of("report", once, once).out()).contains("  given to Nmap    5  100 %",
				"  with results     4   80 %");
	}

	@Test
	void theBytesOfSeveralLogsAreTheirSum() throws IOException {
		String first = file("a.log", "2026-06-10T20:00:00 [INFO] [Site: S] a");
		String second = file("b.log", "\uFEFF2026-06-10T20:00:00 [INFO] [Site: S] b");
		assertThat(json(first, second).getAsJsonObject("file").get("bytes").getAsLong())
				.isEqualTo(Files.size(Path.of(first)) + Files.size(Path.of(second)));
	}

	@Test
	void aSilenceHasItsFractionInEveryFormat() throws IOException {
		String log = file("f.log",
				"2026-06-10T20:00:00.0 [INFO] [Site: S] a\n2026-06-10T20:00:22.9 [INFO] [Site: S] b\n");
		assertThat(Run.of("report", log).out()).contains("Longest silence: 22.9 s behind line 1");
		assertThat(Run.of("report", "--format", "json", log).out()).contains("\"seconds\":22.9,");
		assertThat(Run.of("report", "--format", "csv", log).out()).contains(",silenceSeconds,22.9\r\n");
	}

	@Test
	void aClockThatWentBackIsToldInsteadOfADuration() throws IOException {
		String head = " [INFO] [Thread: Scan default:1] [Site: S] ";
		String log = file("n.log", "2026-03-02T15:04:13" + head + "Nmap phase started.\n2026-03-02T15:02:59" + head
				+ "Nmap phase complete.\n");
		assertThat(Run.of("report", log).out()).contains("Nmap phase of S, line 1: ?, complete", "clock-backwards")
				.doesNotContain(" -");
		assertThat(json(log).getAsJsonArray("phases").toString()).contains("\"seconds\":null").doesNotContain(":-");
		String task = file("t.log", "2026-03-02T15:04:13" + head + "Nmap task Ping Scan started.\n2026-03-02T15:02:59"
				+ head + "Nmap phase complete.\n");
		assertThat(json(task).getAsJsonArray("phases").toString()).doesNotContain("\"seconds\":0", ":-");
		assertThat(Run.of("export", "--table", "tasks", "--format", "csv", task).out())
				.contains("15:04:13,2026-03-02T15:02:59,,true,0,");
	}
}
