package io.github.probelight.engine.tests.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;

class EntryScannerTest {

	private static final String TIME = "2013-06-26T15:06:04 ";

	@Test
	void readsAResultWithAllItsParts() {
		EntryFacts f = read("2013-06-26T15:06:04 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: Chicago_servers]"
				+ " [10.0.0.3:3389/tcp] OPEN|FILTERED  (reason=syn-ack:TTL=124:latency=85ms:variance=13:timeout=138ms)");
		assertThat(f).isEqualTo(new EntryFacts(Instant.parse("2013-06-26T15:06:04Z").toEpochMilli(), "INFO",
				"Scan default:1:nmap:stdin", "Chicago_servers", "10.0.0.3", 3389, "TCP", MessageKind.RESULT,
				"OPEN|FILTERED", "syn-ack", 124, 85, 13, 138, "", -1, -1));
	}

	@ParameterizedTest
	@CsvSource({"2013-06-26T15:06:04,2013-06-26T15:06:04Z", "2013-06-26T15:06:04.5,2013-06-26T15:06:04.5Z",
			"'2013-06-26T15:06:04,1239',2013-06-26T15:06:04.123Z", "2013-06-26T15:06:04+02:30,2013-06-26T12:36:04Z",
			"2013-06-26T15:06:04.25Z,2013-06-26T15:06:04.250Z", "2000-02-29T00:00:00,2000-02-29T00:00:00Z",
			"1969-12-31T23:59:59,1969-12-31T23:59:59Z", "0000-01-01T00:00:00,0000-01-01T00:00:00Z"})
	void readsTimes(String written, String meant) {
		assertThat(read(written + " x").time()).isEqualTo(Instant.parse(meant).toEpochMilli());
	}

	@ParameterizedTest
	@ValueSource(strings = {"2013-13-26T15:06:04", "2013-02-29T15:06:04", "1900-02-29T15:06:04", "2013-06-31T15:06:04",
			"2013-06-26T24:06:04", "2013-06-26T15:60:04", "2013-06-26T15:06:60", "2013-06-00T15:06:04",
			"2013-06-26T15:06:04+19:00", "2013-06-26T15:06:04+01:60"})
	void anImpossibleTimeIsStillAnEntry(String written) {
		assertThat(read(written + " x").time()).isEqualTo(EntryScanner.NO_TIME);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "x", "2013-06-26 15:06:04 x", "2013-06-26T15:06:0", " 2013-06-26T15:06:04",
			"__2013-06-26T15:06:04",
			"2013-06-26T15:06:0x", "\t2013-06-26T15:06:04"})
	void anythingElseIsAContinuation(String line) {
		assertThat(EntryScanner.read(line)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"[10.0.0.1],10.0.0.1,-1,''", "[10.0.0.1:80],10.0.0.1,80,''", "[10.0.0.1:80/udp],10.0.0.1,80,UDP",
			"[2001:db8::5],2001:db8::5,-1,''", "[2001:db8::5:443/TCP],2001:db8::5,443,TCP",
			"[[2001:db8::5]:443/TCP],2001:db8::5,443,TCP", "[[2001:db8::5]:443],2001:db8::5,443,''",
			"[[2001:db8::5]],2001:db8::5,-1,''", "[localhost],localhost,-1,''",
			"[Host.example.test:22/SCTP],Host.example.test,22,SCTP",
			"[10.0.0.1] [10.0.0.2:1/TCP],10.0.0.2,1,TCP", "[fe80::1%eth0],fe80::1%eth0,-1,''",
			"[010.0.0.1],010.0.0.1,-1,''",
			"[10.0.0.1/24],'',-1,''", "[Host],Host,-1,''", "[SRV-01],SRV-01,-1,''", "[7],7,-1,''",
			"[Target: 10.0.0.1],10.0.0.1,-1,''", "[Target: SRV1:80/TCP],SRV1,80,TCP", "[10.0.0.1:123456/TCP],'',-1,''",
			"[10.0.0.1:80/ICMP],'',-1,''",
			"[:80],'',-1,''", "[10.0.0.1:],'',-1,''", "[],'',-1,''", "[a b],'',-1,''"})
	void readsTargets(String brackets, String host, int port, String protocol) {
		EntryFacts f = read(TIME + brackets + " ALIVE (reason=reset)");
		assertThat(f.host()).isEqualTo(host);
		assertThat(f.port()).isEqualTo(port);
		assertThat(f.protocol()).isEqualTo(protocol);
		assertThat(f.kind()).isEqualTo(MessageKind.RESULT);
	}

	@ParameterizedTest
	@ValueSource(strings = {"OPEN", "O (reason=x)", "Open (reason=x)", "OPEN (reason=)", "OPEN (reason=x",
			"OPEN (reason=x) y",
			"OPEN| (reason=x)", "OPEN (reason=1x)", "OPEN (reason=-x)",
			"OPEN (reason=x:)", "OPEN (reason=x:TTL)", "OPEN (reason=x:TTL=)", "OPEN (reason=x:TTL=1=2)",
			"OPEN (reason=x y)"})
	void whatIsNearlyAResultIsText(String message) {
		assertThat(read(TIME + "[10.0.0.1] " + message).kind()).isEqualTo(MessageKind.TEXT);
	}

	@ParameterizedTest
	@CsvSource({"TTL=255,255", "TTL=256,-1", "TTL=0,0", "TTL=-1,-1", "TTL=64:TTL=128,64", "ttl=64,-1", "TTL=64ms,-1"})
	void readsTtls(String attribute, int ttl) {
		assertThat(read(TIME + "[10.0.0.1:1/TCP] OPEN (reason=x:" + attribute + ")").ttl()).isEqualTo(ttl);
	}

	@Test
	void aSquareBracketClosesOnlyBeforeABlankABracketOrTheEnd() {
		assertThat(read(TIME + "[Site: a]b] x").site()).isEqualTo("a]b");
		assertThat(read(TIME + "[Site: a][10.0.0.1] x").site()).isEqualTo("a");
		assertThat(read(TIME + "[Site: a]").site()).isEqualTo("a");
		assertThat(read("_" + TIME + "[Site: a]_").site()).isEqualTo("a");
	}

	@Test
	void atMostSixtyFourBracketsAreRead() {
		assertThat(read(TIME + "[x]".repeat(63) + "[Site: a]").site()).isEqualTo("a");
		assertThat(read(TIME + "[x]".repeat(64) + "[Site: a]").site()).isEmpty();
	}

	@Test
	void oneScannerReadsManyLinesLikeManyScanners() {
		EntryScanner scanner = new EntryScanner();
		String[] heads = {"[INFO] ", "[INFO] [Site: a] ", "[INFO] [Site: a]  ", "[INFO] [Thread: Scan 1] [Site: a] ",
				""};
		String[] rests = {"[10.0.0.1] ALIVE (reason=reset)", "[10.0.0.1] [Site: b] x", "[h] x", "[Thread: t] x",
				"[un closed",
				"Nmap phase started.", "[10.0.0.1:80/TCP] OPEN (reason=syn-ack:TTL=64)", "[10.0.0.1:80/TCP]  x_", ""};
		for (int i = 0; i < 500; i++) {
			String line = TIME + heads[i * 7 % heads.length] + rests[i * 13 % rests.length];
			byte[] b = (line + "\n").getBytes(StandardCharsets.US_ASCII);
			assertThat(scanner.next(b, 0, b.length)).isEqualTo(line.length());
			EntryFacts f = read(line);
			assertThat(scanner.level().string() + "|" + scanner.thread().string() + "|" + scanner.site().string() + "|"
					+ scanner.host().string() + "|" + scanner.port() + "|" + scanner.kind() + "|" + scanner.ttl())
					.as(line)
					.isEqualTo(f.level() + "|" + f.thread() + "|" + f.site() + "|" + f.host() + "|" + f.port() + "|"
							+ f.kind()
							+ "|" + f.ttl());
		}
	}

	private static EntryFacts read(String line) {
		return EntryScanner.read(line).orElseThrow();
	}
}
