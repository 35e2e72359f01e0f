package io.github.probelight.engine.tests.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.MessageKind;

/**
 * What most checks say is read from bytes on a short way. A mark {@code (U)} behind the verdict, which changes nothing of
 * what a check says, is left to the rule for checks: so both have to lead to the same place.
 */
class CheckLinesTest {

	private static final String HEAD = "2026-11-22T10:00:00 [INFO] [Thread: t] [Site: s] [10.0.0.1:80/TCP] ";
	private static final String MARK = "(U)";
	/** What may stand behind the last verdict of a message for the short way. */
	private static final Pattern SHORT = Pattern.compile("| \\[UNIQUE ID: \\d+\\]| +\\w.*");
	private static final String[] NAMES = {"tls-untrusted-ca", "a b", "s\u00fcd \ud83d\ude00", "VULNERABLE",
			"Scan: [ 10.0.0.1:80 ] x", "NOT", "x.", "-", ""};
	private static final String[] JOINTS = {" - ", "  -  ", " -", "- ", " "};
	private static final String[] VERDICTS = {"VULNERABLE", "NOT VULNERABLE", "VULNERABLE VERSION",
			"NOT VULNERABLE VERSION", "ERROR", "NOT VULNERABLE VERSIONS", "ERRORS", "ERR", "VULNERABLE VERSION,"};
	private static final String[] BEHIND = {"", " [UNIQUE ID: 12]", " connection reset", "  1.2 ", ".", " a.", " .",
			" [UNIQUE ID: 1,024]", " [UNIQUE ID: ]", "[UNIQUE ID: 7]", " [UNIQUE ID: 7] x", " \u00e4", ": x",
			" - ERROR",
			"\u00e4", " VERSION", "_", " (U)", " x - VULNERABLE"};

	@Test
	void whatIsReadFromBytesIsWhatTheRuleSays() {
		Random random = new Random(9);
		int checks = 0;
		for (int i = 0; i < 200_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int parts = random.nextInt(3); parts >= 0; parts--) {
				text.append(pick(NAMES, random))
						.append(pick(JOINTS, random))
						.append(pick(VERDICTS, random))
						.append(pick(BEHIND, random));
			}
			String message = text.toString().strip();
			EntryReader read = read(message);
			int last = message.lastIndexOf(" - ") + " - ".length();
			int behind = last + read.verdict().length();
			if (read.kind() == MessageKind.CHECK && message.startsWith(read.verdict(), last)
					&& SHORT.matcher(message.substring(behind)).matches()) {
				checks++;
				String marked = message.substring(0, behind) + MARK + message.substring(behind);
				EntryReader slow = read(marked);
				assertThat(facts(read)).as(message).isEqualTo(facts(slow));
				assertThat(free(read, message)).as(message).isEqualTo(free(slow, slow.message().string()));
			}
		}
		assertThat(checks).isGreaterThan(50_000);
	}

	/** The rule looks at no message of more characters, and both count a name in the bytes that it is. */
	@Test
	void aMessageThatIsTooLongIsText() {
		String verdict = " - VULNERABLE";
		for (String letter : List.of("x", "\u00fc")) {
			String longest = letter.repeat(4096 - verdict.length());
			assertThat(read(longest + verdict).kind()).isEqualTo(MessageKind.CHECK);
			assertThat(read(longest + verdict).name()).isEqualTo(longest);
			assertThat(read(letter + longest + verdict).kind()).isEqualTo(MessageKind.TEXT);
		}
	}

	@Test
	void theBytesOfANameAreItsText() {
		for (String message : List.of("s\u00fcd - ERROR", "s\u00fcd - ERROR.", "Nmap task S\u00fcd started.")) {
			EntryReader read = read(message);
			assertThat(read.named().string()).isEqualTo(read.name()).isEqualToIgnoringCase("s\u00fcd");
		}
	}

	private static EntryReader read(String message) {
		byte[] line = (HEAD + message).getBytes(StandardCharsets.UTF_8);
		EntryReader reader = new EntryReader();
		reader.scan(line, 0, line.length);
		return reader;
	}

	private static List<Object> facts(EntryReader r) {
		return List.of(r.kind(), r.name(), r.named().string(), r.verdict(), r.detail(), r.flag(), r.number(),
				r.decimal());
	}

	/** Returns the texts of the parts that the rule leaves free. */
	private static List<String> free(EntryReader reader, String message) {
		List<String> parts = new ArrayList<>();
		int[] free = reader.freeParts();
		for (int i = 0; i < free.length; i += 2) {
			parts.add(message.substring(free[i], free[i + 1]));
		}
		return parts;
	}

	private static String pick(String[] parts, Random random) {
		return Arrays.asList(parts).get(random.nextInt(1 + random.nextInt(parts.length)));
	}
}
