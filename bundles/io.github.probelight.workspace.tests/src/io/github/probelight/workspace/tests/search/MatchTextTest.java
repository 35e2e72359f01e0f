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

	private LogMatch match(String line, String query) throws Exception {
		Files.write(folder.resolve("scan.log"), (HEAD + "begin\n" + line + '\n').getBytes(StandardCharsets.UTF_8));
		LogsSearch search = new LogsSearch(new SearchOrder(QueryParser.parse(query), List.of(), List.of(folder)),
				new OpenLogs(), () -> {});
		search.run(() -> false);
		return search.finds().now().matches().getLast();
	}

	private MatchText found(String line, String query) throws Exception {
		return match(line, query).found();
	}

	/** What is shown, with what is marked in angle brackets. */
	private String shown(String line, String query) throws Exception {
		LogMatch match = match(line, query);
		StringBuilder seen = new StringBuilder(match.found().seen());
		for (MatchText.Mark mark : match.marks().reversed()) {
			seen.insert(mark.end(), '>').insert(mark.begin(), '<');
		}
		return seen.toString();
	}

	@Test
	void beginsBehindWhatLinesRepeat() throws Exception {
		String line = HEAD + "[10.0.0.7:443/TCP] OPEN (reason=syn-ack:TTL=60)";
		assertThat(shown(line, "-state:dead")).isEqualTo("[10.0.0.7:443/TCP] OPEN (reason=syn-ack:TTL=60)");
		assertThat(shown(line, "-state:dead \"SYN-ack\""))
				.isEqualTo("[10.0.0.7:443/TCP] OPEN (reason=<syn-ack>:TTL=60)");
		assertThat(found(line, "/ttl=\\d+/").text()).as("all of it is known").isEqualTo(line);
		assertThat(shown(line, "/ttl=\\d+/ -dead"))
				.isEqualTo("[10.0.0.7:443/TCP] OPEN (reason=syn-ack:<TTL=60>)");
	}

	/** Of a condition, the part of the line that it asks for; what is not shown is not marked. */
	@Test
	void marksWhatConditionsAskFor() throws Exception {
		String line = HEAD + "[10.0.0.7:443/TCP] OPEN (reason=syn-ack:TTL=60)";
		assertThat(shown(line, "state:open")).isEqualTo("[10.0.0.7:443/TCP] <OPEN> (reason=syn-ack:TTL=60)");
		assertThat(shown(line, "10.0.0.0/24 port:443 reason:syn-* ttl:60"))
				.isEqualTo("[<10.0.0.7>:<443>/TCP] OPEN (reason=<syn-ack>:<TTL=60>)");
		assertThat(shown(line, "state:dead or port:443/tcp")).isEqualTo(
				"[10.0.0.7:<443/TCP>] OPEN (reason=syn-ack:TTL=60)");
		assertThat(shown(line, "syn open")).as("each of the words")
				.isEqualTo("[10.0.0.7:443/TCP] <OPEN> (reason=<syn>-ack:TTL=60)");
		assertThat(shown(line, "level:info thread:* -state:dead"))
				.isEqualTo("[10.0.0.7:443/TCP] OPEN (reason=syn-ack:TTL=60)");
		assertThat(shown(line, "state:open \"pen\"")).as("one over the other")
				.isEqualTo("[10.0.0.7:443/TCP] <OPEN> (reason=syn-ack:TTL=60)");
		assertThat(shown(HEAD + "[[2001:db8::7]:22/TCP] CLOSED (reason=reset)", "port:22 state:closed"))
				.isEqualTo("[[2001:db8::7]:<22>/TCP] <CLOSED> (reason=reset)");
	}

	/** Nor do marks of byte order and colour codes lead it astray, of which the reader of entries knows nothing. */
	@Test
	void marksWhatIsSeen() throws Exception {
		String result = "[10.0.0.7:443/TCP] OPEN (reason=syn-ack:TTL=60)";
		String marked = "[10.0.0.7:<443>/TCP] <OPEN> (reason=syn-ack:TTL=60)";
		assertThat(shown('\uFEFF' + HEAD + result, "port:443 state:open")).isEqualTo(marked);
		assertThat(shown(HEAD.replace("] [", "]\u00A0[") + result, "port:443 state:open")).isEqualTo(marked);
		assertThat(shown(HEAD + result + "\r\r", "port:443 state:open")).startsWith(marked);
		assertThat(shown(HEAD + result.replace("OPEN", "\u001B[1;32mOPEN\u001B[0m"), "port:443 state:open"))
				.contains("m<OPEN>", ":<443>/TCP]");
	}

	/** Of an entry that is not found at its first line, that one alone has the parts. */
	@Test
	void marksNoPartsInLinesThatGoOn() throws Exception {
		assertThat(shown(HEAD + "[10.0.0.7] failed\n\tat 10.0.0.7 Probe.java", "10.0.0.7 \"Probe.java\""))
				.isEqualTo("\tat 10.0.0.7 <Probe.java>");
	}

	/** A word of the thread or of the site is not what a query asks of a message. */
	@Test
	void marksTheMessageAlone() throws Exception {
		assertThat(shown(HEAD + "Nmap scan of 1024 IP addresses starting.", "scan"))
				.isEqualTo("Nmap <scan> of 1024 IP addresses starting.");
	}

	@Test
	void marksLinesThatGoOn() throws Exception {
		assertThat(shown(HEAD + "failed\n\tat com.example.Probe(Probe.java:7)", "\"Probe.java\""))
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
		assertThat(shown(HEAD + many + "needle at last", "needle"))
				.isEqualTo("…word word word word <needle> at last");
		assertThat(shown(HEAD + many.repeat(9) + "needle at last", "needle"))
				.isEqualTo("…word word word word <needle> at last");
		String inside = HEAD + many.repeat(3) + "needle " + many.repeat(5);
		MatchText amid = found(inside, "needle");
		assertThat(shown(inside, "needle")).startsWith("…word word word word <needle> word").endsWith("…");
		assertThat(amid.text()).hasSizeLessThanOrEqualTo(LogMatch.LONGEST);
		String first = HEAD + "needle " + many.repeat(5);
		MatchText begin = found(first, "needle");
		assertThat(shown(first, "needle")).startsWith("<needle> word").endsWith("…");
		assertThat(begin.text()).hasSize(LogMatch.LONGEST);
	}
}
