package io.github.probelight.workspace.tests.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.workspace.OpenLogs;
import io.github.probelight.workspace.search.LogMatch;
import io.github.probelight.workspace.search.LogsSearch;
import io.github.probelight.workspace.search.MatchText;
import io.github.probelight.workspace.search.SearchOrder;

/** A row of what is found begins with what tells it from others, and near the match, of which the letters are known. */
class MatchTextTest {
	private static final String HEAD = "2026-03-14T21:30:00 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: Scan yard] ";

	@TempDir
	Path folder = Path.of("");

	private MatchText found(String line, String query) throws Exception {
		Files.write(folder.resolve("scan.log"), (HEAD + "begin\n" + line + '\n').getBytes(StandardCharsets.UTF_8));
		LogsSearch search = new LogsSearch(new SearchOrder(QueryParser.parse(query), List.of(), List.of(folder)),
				new OpenLogs(), () -> {});
		search.run(() -> false);
		return search.finds().now().matches().getLast().found();
	}

	/** What is shown, with the match in angle brackets. */
	private static String shown(MatchText found) {
		String seen = found.seen();
		int from = found.seenMatch();
		int to = found.seenMatchEnd();
		return from == to ? seen : seen.substring(0, from) + '<' + seen.substring(from, to) + '>' + seen.substring(to);
	}

	@Test
	void beginsBehindWhatLinesRepeat() throws Exception {
		String line = HEAD + "[10.0.0.7:443/TCP] OPEN (reason=syn-ack:TTL=60)";
		assertThat(shown(found(line, "state:open"))).isEqualTo("[10.0.0.7:443/TCP] OPEN (reason=syn-ack:TTL=60)");
		assertThat(shown(found(line, "state:open \"SYN-ack\"")))
				.isEqualTo("[10.0.0.7:443/TCP] OPEN (reason=<syn-ack>:TTL=60)");
		assertThat(found(line, "/ttl=\\d+/").text()).as("all of it is known").isEqualTo(line);
		assertThat(shown(found(line, "/ttl=\\d+/ -dead")))
				.isEqualTo("[10.0.0.7:443/TCP] OPEN (reason=syn-ack:<TTL=60>)");
	}

	/** A word of the thread or of the site is not what a query asks of a message. */
	@Test
	void marksTheMessageAlone() throws Exception {
		assertThat(shown(found(HEAD + "Nmap scan of 1024 IP addresses starting.", "scan")))
				.isEqualTo("Nmap <scan> of 1024 IP addresses starting.");
	}

	@Test
	void marksLinesThatGoOn() throws Exception {
		assertThat(shown(found(HEAD + "failed\n\tat com.example.Probe(Probe.java:7)", "\"Probe.java\"")))
				.isEqualTo("\tat com.example.Probe(<Probe.java>:7)");
	}

	/** Find looks through all of a line. */
	@Test
	void saysThatTheBeginOfAHeadIsLeftOut() {
		int match = HEAD.indexOf("nmap:stdin");
		assertThat(MatchText.of(HEAD + "begin", match, match + 4).seen()).startsWith("…").contains("nmap:stdin]");
		assertThat(MatchText.of(HEAD + "begin", 2, 4).seen()).isEqualTo(HEAD + "begin");
		assertThat(MatchText.of(HEAD + "begin").seen()).isEqualTo("begin");
	}

	/** The match of a line that is not kept as a whole is. */
	@Test
	void beginsNearAMatchFarToTheRight() throws Exception {
		String many = "word ".repeat(30);
		assertThat(shown(found(HEAD + many + "needle at last", "needle")))
				.isEqualTo("…word word word word <needle> at last");
		MatchText far = found(HEAD + many.repeat(9) + "needle at last", "needle");
		assertThat(shown(far)).isEqualTo("…word word word word <needle> at last");
		MatchText amid = found(HEAD + many.repeat(3) + "needle " + many.repeat(5), "needle");
		assertThat(shown(amid)).startsWith("…word word word word <needle> word").endsWith("…");
		assertThat(amid.text()).hasSizeLessThanOrEqualTo(LogMatch.LONGEST);
		MatchText begin = found(HEAD + "needle " + many.repeat(5), "needle");
		assertThat(shown(begin)).startsWith("<needle> word").endsWith("…");
		assertThat(begin.text()).hasSize(LogMatch.LONGEST);
	}
}
