package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.io.UncheckedIOException;
import java.util.List;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.github.probelight.testing.Samples;

/** Everything about one host. */
class HostTest {

	private static final byte[] SPELLINGS = """
			2026-01-01T00:00:00 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: A] [2001:db8::5] ALIVE (reason=echo-reply)
			2026-01-01T00:00:01 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: A] [[2001:DB8:0:0:0:0:0:5]:22/TCP] OPEN (reason=syn-ack:TTL=64)
			2026-01-01T00:00:02 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: A] [Web.example.test] DEAD (reason=no-response)
			2026-01-01T00:00:03 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: B] [web.EXAMPLE.test] ALIVE (reason=syn-ack)
			2026-01-01T00:00:04 [INFO] [Thread: do-ssh-checks@web.example.test:22] nothing more to say
			"""
			.getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path folder = Path.of("");

	private String host(String address) throws IOException {
		Run run = Run.of("host", address, Samples.copy("small-scan.log", folder).toString());
		assertThat(run.code()).as(run.err()).isZero();
		assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
		return run.out();
	}

	@Test
	void whyAHostIsDeadIsSaid() throws IOException {
		assertThat(host("10.20.30.3")).startsWith("10.20.30.3: DEAD\n")
				.contains("site Harbour Office",
						"1 entry from 2026-03-14 21:30:26, line 12,",
						"DEAD by no-response at 2026-03-14 21:30:26, line 12",
						"Nothing came back.", "Check: ")
				.doesNotContain("\nPorts");
	}

	@Test
	void whatWasFoundOfAHostIsSaid() throws IOException {
		assertThat(host("10.20.30.7")).startsWith("10.20.30.7: ALIVE\n")
				.contains("13 entries from 2026-03-14 21:30:26, line 16, to 21:37:58, line 261",
						"Round trip 4 ms ± 3", "Node scan from 2026-03-14 21:37:36, line 238: 22 s")
				.containsPattern("443/TCP +https +OPEN +syn-ack +63 +37\n")
				.containsPattern("2 ports +22/TCP 8080/TCP +CLOSED +reset +36\n")
				.containsPattern("127 +started at 128, 1 router +8080/TCP 8443/TCP\n")
				.containsPattern("SYN Stealth Scan +5 .* 26\n")
				.containsPattern("\nChecks .*\n.*8443/TCP  tls-weak-cipher-suites - VULNERABLE +251\n")
				.containsPattern("(?s)\nFindings that it is a part of\n +warning +ttl-mismatch .*\nPorts ");
		assertThat(host("10.20.30.6"))
				.containsPattern("\nLogins .*\n.*445/TCP  Administrative credentials failed.* 218\n");
		assertThat(host("10.20.30.2")).contains("snmp-default-community - ERROR");
	}

	@ParameterizedTest
	@ValueSource(strings = {"2001:db8::5", "2001:0db8:0:0::5", "[2001:DB8::5]"})
	void anAddressIsFoundInAnySpelling(String address) {
		Run run = Run.of(SPELLINGS, "host", address, "-");
		assertThat(run.code()).as(run.err()).isZero();
		assertThat(run.out()).contains("2 entries", "22/TCP", "ALIVE by echo-reply");
	}

	@Test
	void aHostOfTwoSitesHasACardForEach() {
		Run run = Run.of(SPELLINGS, "host", "WEB.example.test", "-", "--format", "json");
		JsonArray cards = JsonParser.parseString(run.out()).getAsJsonArray();
		assertThat(cards).extracting(card -> card.getAsJsonObject().get("site").getAsString())
				.containsExactly("A", "B", "");
		JsonObject second = cards.get(1).getAsJsonObject();
		assertThat(second.getAsJsonArray("states").get(0).getAsJsonObject().get("state").getAsString())
				.isEqualTo("ALIVE");
		assertThat(cards.get(2).getAsJsonObject().getAsJsonArray("events")).hasSize(1);
	}

	@Test
	void onlyARangeOfTimeIsLookedAt() throws IOException {
		Run run = Run.of("host", "10.20.30.7", Samples.copy("small-scan.log", folder).toString(), "--since", "21:31:20",
				"--until", "21:31:30");
		assertThat(run.out()).contains("2 entries from 2026-03-14 21:31:29, line 71")
				.contains("8443/TCP")
				.doesNotContain("443/TCP  https ", "Node scan");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"10.20.30.27|lies in the range 10.20.30.25 - 10.20.30.28, which was excluded (line 2)",
			"10.20.30.99|Nearest with results: ", "plotter.example.test|No address was found for it (line 3)",
			"192.0.2.1|192.0.2.1 is not in this log: no entry is about it."})
	void anUnknownHostIsSaidToBeUnknown(String address, String said) throws IOException {
		Run run = Run.of("host", address, Samples.copy("small-scan.log", folder).toString());
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).hasLineCount(1).contains(said);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"10.20.0.999|is no address: 999 is more than 255. Nearest with results: 10.20.30.1,",
			"10.20.30|is no address: one of IPv4 has four numbers from 0 to 255, as in 10.0.0.1. Nearest",
			"010.20.30.6|is no address: 010 begins with a zero, which some read as octal. Nearest with results: 10.20.30.6.",
			"fe80::zz|is no address: one of IPv6 has eight parts", "1::2::3|is no address: one of IPv6 has eight parts",
			"10.20.30.0/24|is more than one address: ask for one of them, or for all with report --where 10.20.30.0/24. Some with results: 10.20.30.1,",
			"10.20.30.8-9|report --where 10.20.30.8/31. Some with results: 10.20.30.8, 10.20.30.9.",
			"10.0.0.0/33|is no address, nor the name of a host", "http://web/|is no address, nor the name of a host",
			"web*|is no address, nor the name of a host", "10.20.30.6,10.20.30.7|is no address, nor the name of a host",
			"' '|An empty text is no address: nothing is named.", "10.20.30.99:80|10.20.30.99 is not in this log: no",
			"web:80|web is not in this log: no entry is about it."})
	void whatIsNoHostIsSaidToBeNone(String given, String said) throws IOException {
		Run run = Run.of("host", given, Samples.copy("small-scan.log", folder).toString());
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).hasLineCount(1).contains(said);
	}

	@ParameterizedTest
	@ValueSource(strings = {"10.20.30.6:445", "[10.20.30.6:445/TCP]", "[10.20.30.6]:445", "10.20.30.6:99999/udp"})
	void aPortOfAHostIsTakenForTheHost(String given) throws IOException {
		String log = Samples.copy("small-scan.log", folder).toString();
		Run run = Run.of("host", given, log);
		assertThat(run.code()).isZero();
		assertThat(run.out()).isEqualTo(Run.of("host", " 10.20.30.6 ", log).out()).startsWith("10.20.30.6: ALIVE");
		assertThat(run.err()).hasLineCount(1).contains(given + " is a port of a host: all ports of the host are told.");
	}

	@Test
	void eachHostOfAListIsTold() throws IOException {
		Path list = Files.writeString(folder.resolve("list.csv"), """
				ip,name
				"10.20.30.1",router
				10.20.30.2 - 10.20.30.3 # two
				# a remark

				10.20.30.27
				plotter.example.test
				10.20.30.99;x
				192.0.2.0/30
				""");
		String log = Samples.copy("small-scan.log", folder).toString();
		Run text = Run.of("hosts", "--list", list.toString(), log);
		assertThat(text.code()).as(text.err()).isZero();
		assertThat(text.out()).endsWith("\n10 in the list: 2 alive, 1 dead, 2 missed, 5 never scanned\n");
		Run csv = Run.of("hosts", "--list", list.toString(), "--format", "csv", log);
		assertThat(csv.out().lines()).containsExactly("address,fate,reason,site,count",
				"10.20.30.1,alive,echo-reply,Harbour Office,1", "10.20.30.2,alive,echo-reply,Harbour Office,1",
				"10.20.30.3,dead,no-response,Harbour Office,1", "10.20.30.27,never-scanned,excluded,Harbour Office,1",
				"plotter.example.test,missed,no address was found,Harbour Office,1",
				"10.20.30.99,missed,\"no result, unlike others of its subnet\",,1", "192.0.2.0,never-scanned,,,1",
				"192.0.2.1,never-scanned,,,1", "192.0.2.2,never-scanned,,,1", "192.0.2.3,never-scanned,,,1");
		Run json = Run.of(Files.readAllBytes(list), "hosts", "--list", "-", "--format", "json", log);
		assertThat(JsonParser.parseString(json.out()).getAsJsonArray()).hasSize(10);
	}

	@Test
	void aListIsTakenInAnySpelling() throws IOException {
		Path list = Files.writeString(folder.resolve("list"), "WEB.example.test\n2001:DB8:0::5\n2001:db8::6\n");
		Run run = Run.of(SPELLINGS, "hosts", "--list", list.toString(), "--format", "csv", "-");
		assertThat(run.code()).as(run.err()).isZero();
		assertThat(run.out().lines().skip(1)).containsExactly("web.example.test,alive,syn-ack,B,1",
				"2001:db8::5,alive,echo-reply,A,1", "2001:db8::6,missed,\"no result, unlike others of its subnet\",,1");
	}

	/** Nobody can look at 2^64 addresses: those with results are told, and how many others there are. */
	@Test
	void aWideNetworkIsToldByItsHosts() {
		byte[] log = """
				2026-01-01T00:00:00 [INFO] [Thread: Scan default:1] [Site: A] [2001:db8::9] DEAD (reason=no-response)
				2026-01-01T00:00:01 [INFO] [Thread: Scan default:1] [Site: A] [2001:DB8:0::5] ALIVE (reason=echo-reply)
				2026-01-01T00:00:01 [INFO] [Thread: Scan default:1] [Site: A] [2001:db8:1::1] ALIVE (reason=echo-reply)
				2026-01-01T00:00:02 [INFO] [Thread: Scan default:1] [Site: A] [2001:db9::1] ALIVE (reason=echo-reply)
				""".getBytes(StandardCharsets.US_ASCII);
		assertThat(listed(log, "2001:db8::/48", "csv")).containsExactly("2001:db8::5,alive,echo-reply,A,1",
				"2001:db8::9,dead,no-response,A,1",
				"2001:db8::/48,missed,\"no result, unlike others of its subnet\",,18446744073709551614",
				"2001:db8::/48,never-scanned,,,1208907372870555465154560");
		assertThat(listed(log, "2001:db8::/64", "csv")).hasSize(3);
		assertThat(listed(log, "2001:dba::/32", "csv"))
				.containsExactly("2001:dba::/32,never-scanned,,,79228162514264337593543950336");
		assertThat(listed(log, "2001:db8::2 - 2001:db8::2:1", "csv")).containsExactly(
				"2001:db8::5,alive,echo-reply,A,1",
				"2001:db8::9,dead,no-response,A,1",
				"2001:db8::2 - 2001:db8::2:1,missed,\"no result, unlike others of its subnet\",,131070");
		assertThat(listed(log, "::/0", "text")).contains(
				"340,282,366,920,938,463,463,374,607,431,768,211,456 in the list: 3 alive, 1 dead,"
						+ " 55,340,232,221,128,654,844 missed,"
						+ " 340,282,366,920,938,463,408,034,375,210,639,556,608 never scanned");
		assertThat(listed(log, "2001:db8::/48", "json").getFirst()).endsWith(",\"count\":1208907372870555465154560}]");
	}

	@Test
	void aWideNetworkOfIpv4IsToldByItsHostsToo() {
		byte[] log = """
				2026-01-01T00:00:00 [INFO] [Thread: Scan default:1] [Site: A] Excluding address range: 10.1.0.250 - 10.1.2.1
				2026-01-01T00:00:00 [INFO] [Thread: Scan default:1] [Site: A] Excluding address range: 10.1.1.0-10.1.2.1
				2026-01-01T00:00:00 [INFO] [Thread: Scan default:1] [Site: A] [10.1.0.9] DEAD (reason=no-response)
				2026-01-01T00:00:01 [INFO] [Thread: Scan default:1] [Site: A] [10.1.0.5] ALIVE (reason=echo-reply)
				2026-01-01T00:00:01 [INFO] [Thread: Scan default:1] [Site: A] [10.1.0.251] ALIVE (reason=echo-reply)
				2026-01-01T00:00:02 [INFO] [Thread: Scan default:1] [Site: A] [11.0.0.1] ALIVE (reason=echo-reply)
				"""
				.getBytes(StandardCharsets.US_ASCII);
		// of 256 near addresses 6 are excluded, of which one has a result nevertheless; two others have results
		assertThat(listed(log, "10.0.0.0/8", "csv")).containsExactly("10.1.0.5,alive,echo-reply,A,1",
				"10.1.0.9,dead,no-response,A,1", "10.1.0.251,alive,echo-reply,A,1",
				"10.0.0.0/8,missed,\"no result, unlike others of its subnet\",,248",
				"10.0.0.0/8,never-scanned,excluded,,263", "10.0.0.0/8,never-scanned,,,16776702");
		assertThat(listed(log, "10.1.0.0/16", "csv")).hasSize(1 << 16);
	}

	@Test
	void whatIsMistypedInAListIsToldAndNotCounted() throws IOException {
		Path list = Files.writeString(folder.resolve("list"), "10.20.30.1\n10.0.0.0/33\n# x\n300.1.1.1\n");
		Run run = Run.of("hosts", "--list", list.toString(), Samples.copy("small-scan.log", folder).toString());
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err().lines()).containsExactly(
				"probelight: " + list + ", line 2: 10.0.0.0/33 is no address, name, network or range; it is left out.",
				"probelight: " + list + ", line 4: 300.1.1.1 is no address, name, network or range; it is left out.");
		assertThat(run.out()).endsWith("\n1 in the list: 1 alive, 0 dead, 0 missed, 0 never scanned\n");
	}

	@Test
	void standardInputIsNotBothListAndLog() {
		Run run = Run.of(SPELLINGS, "hosts", "--list", "-", "-");
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).isEqualTo("""
				probelight: standard input can be read only once: name it once, and the other as a file.
				""");
	}

	/** Returns what is told of a list of one line, without the head of a table. */
	private List<String> listed(byte[] log, String line, String format) {
		try {
			Path list = Files.writeString(folder.resolve("list"), line + "\n");
			Run run = Run.of(log, "hosts", "--list", list.toString(), "--format", format, "-");
			assertThat(run.code()).as(run.err()).isZero();
			assertThat(run.err()).isEmpty();
			return run.out().lines().skip(format.equals("csv") ? 1 : 0).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void aListThatIsNotThereIsSaidToBeMissing() throws IOException {
		Run run = Run.of("hosts", "--list", folder.resolve("nowhere").toString(),
				Samples.copy("small-scan.log", folder).toString());
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).hasLineCount(1).contains("nowhere does not exist");
	}
}
