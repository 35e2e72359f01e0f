package io.github.probelight.language.tests;

import static io.github.probelight.language.tests.Reading.entry;
import static io.github.probelight.language.tests.Reading.log;
import static io.github.probelight.language.tests.Reading.show;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.language.scanLog.Entry;

/** Where entries begin and end, and what they may lack. */
class EntryTest {

	@Test
	void readsTheParts() {
		assertThat(show(entry("2013-06-26T15:04:13 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: Chicago_servers] "
				+ "[10.0.0.1] DEAD (reason=no-response)"))).isEqualTo("Entry(time=2013-06-26T15:04:13, level=INFO, "
						+ "brackets=[ThreadName(name=Scan default:1:nmap:stdin), SiteName(name=Chicago_servers), "
						+ "Target(host=10.0.0.1)], message=Result(state=DEAD, reason=no-response))");
	}

	@ParameterizedTest
	@ValueSource(strings = {"2026-02-11T08:00:00", "2026-02-11T08:00:00.1", "2026-02-11T08:00:00.123",
			"2026-02-11T08:00:00,123456789", "2026-02-11T08:00:00Z", "2026-02-11T08:00:00.5Z",
			"2026-02-11T08:00:00+01:00", "2026-02-11T08:00:00-05:30", "2026-02-11T08:00:00-0530",
			"2026-02-11T08:00:00+01", "2026-02-11T08:00:00,25+00:00",
			"9999-99-99T99:99:99"})
	void takesFractionAndZoneIntoTheTime(String time) {
		assertThat(entry(time + " x").getTime()).isEqualTo(time);
		assertThat(entry(time).getTime()).isEqualTo(time);
	}

	@ParameterizedTest
	@ValueSource(strings = {"2026-02-11T08:00:00.", "2026-02-11T08:00:00.x", "2026-02-11T08:00:00+1:00",
			"2026-02-11T08:00:00+1", "2026-02-11T08:00:00-01:0", "2026-02-11T08:00:00-053", "2026-02-11T08:00:00-05301",
			"2026-02-11T08:00:00z"})
	void leavesHalfAFractionOrZoneToTheMessage(String text) {
		assertThat(entry(text).getTime()).isEqualTo("2026-02-11T08:00:00");
		assertThat(show(entry(text).getMessage())).isEqualTo("Text(text=" + text.substring(19) + ')');
	}

	@ParameterizedTest
	@ValueSource(strings = {" 2026-02-11T08:00:00 x", "2026-02-11 08:00:00 x", "2026-02-11T08:00 x",
			"026-02-11T08:00:00 x",
			"2026-2-11T08:00:00 x", "__2026-02-11T08:00:00 x", "x", "   ", "[INFO] x", "2026-02-11t08:00:00 x",
			"NSC 11/3/08 9:57 PM: text", "\u0662026-02-11T08:00:00 x"})
	void takesAnyOtherLineForAContinuation(String line) {
		assertThat(log(line + "\n2026-02-11T08:00:01 a\n" + line + '\n' + line).getPreamble()).hasSize(1);
		assertThat(log("2026-02-11T08:00:01 a\n" + line + '\n' + line).getEntries().getFirst().getContinuations())
				.hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = {"INFO", "WARN", "TRACE", "NOTICE", "X"})
	void keepsAnyWordInCapitalsAsLevel(String level) {
		assertThat(entry("2026-02-11T08:00:00 [" + level + "] x").getLevel()).isEqualTo(level);
	}

	@Test
	void looksForTheLevelInTheFirstBracketOnly() {
		assertThat(show(entry("2026-02-11T08:00:00 [Site: a] [INFO] x")))
				.isEqualTo(
						"Entry(time=2026-02-11T08:00:00, brackets=[SiteName(name=a), Note(text=INFO)], message=Text(text=x))");
		assertThat(show(entry("2026-02-11T08:00:00 [DEBUG] [INFO] x")))
				.isEqualTo(
						"Entry(time=2026-02-11T08:00:00, level=DEBUG, brackets=[Note(text=INFO)], message=Text(text=x))");
		assertThat(entry("2026-02-11T08:00:00 [L3V3L] x").getLevel()).isNull();
		assertThat(entry("2026-02-11T08:00:00 [Info] x").getLevel()).isNull();
		assertThat(show(entry("2026-02-11T08:00:00 [localhost] Registered.")))
				.isEqualTo(
						"Entry(time=2026-02-11T08:00:00, brackets=[Target(host=localhost)], message=HostRegistered())");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "\t \t", "[INFO]", " [INFO] ", " [INFO] [Site: a b]", "[INFO][Site: a]", "\r",
			" \r "})
	void doesWithoutAMessage(String rest) {
		assertThat(entry("2026-02-11T08:00:00" + rest).getMessage()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = {"\n", "\r\n", "", "  \n", "\t\r\n", "\r\r\n", "\r"})
	void endsWithTheLine(String end) {
		assertThat(show(entry("2026-02-11T08:00:00 Nmap phase started." + end).getMessage()))
				.isEqualTo("PhaseStarted()");
	}

	@Test
	void unwrapsWhatWasPastedFromTheArticle() {
		assertThat(show(entry("_2026-02-11T08:00:00 [INFO] Nmap phase started._")))
				.isEqualTo("Entry(time=2026-02-11T08:00:00, level=INFO, message=PhaseStarted())");
		assertThat(show(entry("_2026-02-11T08:00:00 Nmap phase started.").getMessage())).isEqualTo("PhaseStarted()");
		assertThat(show(entry("_2026-02-11T08:00:00 some text_ \r\n").getMessage())).isEqualTo("Text(text=some text)");
		assertThat(show(entry("_2026-02-11T08:00:00_"))).isEqualTo("Entry(time=2026-02-11T08:00:00)");
	}

	@Test
	void unwrapsAKnownMessageThatWasPastedWithoutItsFirstCharacter() {
		assertThat(show(entry("2026-02-11T08:00:00 Nmap phase started._").getMessage())).isEqualTo("PhaseStarted()");
		assertThat(show(entry("2026-02-11T08:00:00 see /tmp/file_").getMessage()))
				.isEqualTo("Text(text=see /tmp/file_)");
	}

	@Test
	void readsSpacesBetweenBracketsInAnyNumber() {
		Entry entry = entry("2026-02-11T08:00:00[INFO]   [Site: a]\t[Thread: t][192.0.2.1]  Registered.");
		assertThat(show(entry)).isEqualTo("Entry(time=2026-02-11T08:00:00, level=INFO, brackets=[SiteName(name=a), "
				+ "ThreadName(name=t), Target(host=192.0.2.1)], message=HostRegistered())");
	}

	@Test
	void keepsContinuationsAsTheyAre() {
		Entry entry = entry(
				"2026-02-11T08:00:00 Failed.\njava.lang.Error: a\r\n\tat b.C.d(C.java:1)\n\n00000000  48 54 54 50  |HTTP|");
		assertThat(show(entry.getContinuations())).isEqualTo("[Continuation(text=java.lang.Error: a), "
				+ "Continuation(text=\tat b.C.d(C.java:1)), Continuation(), Continuation(text=00000000  48 54 54 50  |HTTP|)]");
	}

	@Test
	void readsAWholeLog() {
		assertThat(show(log("tail of an entry\n2026-02-11T08:00:00 a\n\n2026-02-11T08:00:01 b\nc")))
				.isEqualTo("Log(preamble=[Continuation(text=tail of an entry)], entries=["
						+ "Entry(time=2026-02-11T08:00:00, message=Text(text=a), continuations=[Continuation()]), "
						+ "Entry(time=2026-02-11T08:00:01, message=Text(text=b), continuations=[Continuation(text=c)])])");
		assertThat(show(log(""))).isEqualTo("Log()");
		assertThat(show(log("\n"))).isEqualTo("Log(preamble=[Continuation()])");
	}

	@ParameterizedTest
	@ValueSource(strings = {"\uFEFF", "\u2422"})
	void readsPastAByteOrderMarkAtTheStartOfALog(String mark) {
		assertThat(show(log(mark + "2026-02-11T08:00:00 a"))).isEqualTo(
				"Log(entries=[Entry(time=2026-02-11T08:00:00, message=Text(text=a))])");
		assertThat(show(log(mark + "x"))).isEqualTo("Log(preamble=[Continuation(text=" + mark + "x)])");
	}

	/** Two logs with a mark, one behind the other; what a terminal or a page leaves behind. */
	@ParameterizedTest
	@ValueSource(strings = {"\uFEFF", "\u2422", "\r", "\f", "\u000B", "\u0000", "\u007F", "\u001B[0m",
			"\u241B[0;31m\u241B[K", "\u200B", "\u00A0", "\u0085", "\u202E\uFEFF", "\uDB40\uDC01"})
	void readsPastWhatNobodySees(String unseen) {
		String line = "2026-02-11T08:00:00 a";
		assertThat(log(line + '\n' + unseen + line).getEntries()).hasSize(2);
		assertThat(log(line + '\n' + unseen + '_' + line).getEntries()).hasSize(2);
		assertThat(log(line + '\n' + unseen + 'x' + line).getEntries()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {"> ", "> > ", " ", "    ", "\t", "     1\t", "12: ", "12. ", "scan.log:12:",
			"./a b/scan.log-12-",
			"scan.log:", "%NEXPOSE-5: ", "<134>Mar  2 01:00:00 depot nse[12]: ", "Mar  2 01:00:00 depot nse: ",
			"2026-03-02T01:00:00.003+00:00 depot nse: ", "<14>1 2026-03-02T01:00:00.003Z depot nse 12 - [a@1 b=\"c\"] ",
			"\u2022 ", "* ", "- ", "| ", "[0] ", "log=", "\u001B[32m"})
	void readsPastWhatStandsBeforeTheFirstEntryAndOthers(String prefix) {
		String line = "2026-03-02T01:00:00 [INFO] [Site: a] Nmap phase started.";
		String seen = "Entry(time=2026-03-02T01:00:00, level=INFO, brackets=[SiteName(name=a)], message=PhaseStarted())";
		assertThat(show(log("a tail\n" + prefix + line + '\n' + prefix + "more\n" + prefix + line + "\r\n" + line)
				.getEntries()))
				.isEqualTo('[' + seen.replace("message=PhaseStarted()",
						"message=PhaseStarted(), continuations=[Continuation(text=" + prefix + "more)]") + ", "
						+ seen + ", " + seen + ']');
		assertThat(log(line + '\n' + prefix + line).getEntries()).as("in a log that begins as usual")
				.hasSize(prefix.startsWith("2026") ? 3 : prefix.startsWith("\u001B") ? 2 : 1);
	}

	@ParameterizedTest
	@ValueSource(strings = {"_", "*", "**", "***", "`", "\"", "'", "**_"})
	void unwrapsThePasteOfAPage(String wrap) {
		String entry = wrap + "2026-02-11T08:00:00 [INFO] Nmap phase started." + new StringBuilder(wrap).reverse();
		for (String before : new String[]{"", "* ", "1. "}) {
			assertThat(show(entry(before + entry))).isEqualTo(
					"Entry(time=2026-02-11T08:00:00, level=INFO, message=PhaseStarted())");
		}
	}

	@Test
	void readsPastManyBrackets() {
		assertThat(entry("2026-02-11T08:00:00 " + "[a b]".repeat(64)).getBrackets()).hasSize(64);
		assertThat(entry("2026-02-11T08:00:00 " + "[a b]".repeat(100)).getBrackets()).hasSize(64);
	}
}
