package io.github.probelight.language.tests;

import static io.github.probelight.language.tests.Reading.log;
import static io.github.probelight.language.tests.Reading.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.language.scanLog.Entry;
import io.github.probelight.language.scanLog.Log;
import io.github.probelight.language.scanLog.Result;
import io.github.probelight.testing.Samples;

/** The lines that the vendor's article and the description of the format show, and all samples. */
class SampleLinesTest {

	/** The sample lines of the article, exactly as a person copies them from its page. */
	private static final String ARTICLE = """
			_2013-06-26T15:02:59 [INFO] [Thread: Scan default:1] [Site: Chicago_servers]
			_2013-06-26T15:04:12 [INFO] [Thread: Scan default:1] [Site: Chicago_servers]
			_2013-06-26T15:04:13 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: Chicago_servers] Nmap task Ping Scan started._
			_2013-06-26T15:04:44 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: Chicago_servers] Nmap task Ping Scan is an estimated 25.06% complete with an estimated 93 second(s) remaining._ This is a sample progress entry for an Nmap task.
			_2013-06-26T15:06:04 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: Chicago_servers] [10.0.0.1] DEAD (reason=no-response)_
			_2013-06-26T15:06:04 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: Chicago_servers] [10.0.0.2] DEAD (reason=host-unreach)_
			_2013-06-26T15:07:45 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: Chicago_servers] [10.0.0.3:3389/TCP] OPEN (reason=syn-ack:TTL=124)_ or _2013-06-26T15:07:45 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: Chicago_servers] [10.0.0.4:137/UDP] OPEN (reason=udp-response:TTL=124)_
			2013-06-26T15:07:45 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: Chicago_servers] [10.0.0.5] ALIVE (reason=echo-reply:latency=85ms:variance=13ms:timeout=138ms)_
			_2013-06-26T15:02:59 [INFO] [Thread: Scan default:1] [Site: Chicago_servers] Nmap phase started._
			_2013-06-26T15:25:32 [INFO] [Thread: Scan default:1] [Site: Chicago_servers] Nmap phase complete._
			2013-06-26T15:25:32 [INFO] [Thread: Scan default:1] [Site: Chicago_servers] Nmap phase complete. The Nmap phase has completed, which means the scan will proceed to vulnerability or policy checks.
			""";

	@Test
	void readsTheArticle() {
		List<Entry> entries = log(ARTICLE).getEntries();
		assertThat(entries.stream().map(SampleLinesTest::kind)).containsExactly("-", "-", "TaskStarted",
				"TaskProgress", "Result", "Result", "Result", "Result", "Result", "PhaseStarted", "PhaseEnded", "Text");
		assertThat(entries).allSatisfy(entry -> assertThat(Reading.show(entry)).contains("level=INFO")
				.contains("ThreadName(name=Scan default:1")
				.contains("SiteName(name=Chicago_servers)"));
	}

	@Test
	void readsEachLineOfTheArticleAlone() {
		assertThat(ARTICLE.lines()).hasSize(11)
				.allSatisfy(line -> assertThat(log(line).getEntries()).isNotEmpty()
						.allSatisfy(entry -> assertThat(entry.getTime()).hasSize(19)));
	}

	/** The lines of LOG-FORMAT.md's section on the Nmap phase. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Nmap phase started. | PhaseStarted
			Nmap will scan 1024 IP addresses at a time. | BatchSize
			Nmap scan of 1024 IP addresses starting. | ProcessStarted
			Nmap task Ping Scan started. | TaskStarted
			Nmap task Ping Scan is an estimated 25.06% complete with an estimated 93 second(s) remaining. | TaskProgress
			[10.0.0.1] DEAD (reason=no-response) | Result
			[10.0.0.5] ALIVE (reason=echo-reply:latency=85ms:variance=13ms:timeout=138ms) | Result
			[10.0.0.3:3389/TCP] OPEN (reason=syn-ack:TTL=124) | Result
			[10.0.0.4:137/UDP] OPEN (reason=udp-response:TTL=124) | Result
			[10.0.0.6:765/TCP]  FILTERED (reason=no-response) | Result
			Nmap phase complete. | PhaseEnded
			""")
	void readsTheLinesOfTheFormat(String text, String kind) {
		assertThat(message(text)).startsWith(kind + '(');
	}

	@ParameterizedTest
	@MethodSource("names")
	void readsEverySample(String name) {
		for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
			log(new String(Samples.bytes(name), encoding));
		}
	}

	/** The sample holds each of the 36 reasons that Nmap can print. */
	@Test
	void findsEachReasonOfASample() {
		Log log = log(new String(Samples.bytes("every-reason.log"), StandardCharsets.UTF_8));
		assertThat(log.getEntries()
				.stream()
				.map(Entry::getMessage)
				.filter(Result.class::isInstance)
				.map(message -> ((Result) message).getReason())
				.distinct()).hasSize(36);
	}

	static List<String> names() {
		return Samples.names();
	}

	private static String kind(Entry entry) {
		return entry.getMessage() == null ? "-" : entry.getMessage().eClass().getName();
	}
}
