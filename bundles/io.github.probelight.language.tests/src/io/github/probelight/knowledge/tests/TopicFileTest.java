package io.github.probelight.knowledge.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.knowledge.internal.Explained;
import io.github.probelight.knowledge.internal.MalformedDataFileException;
import io.github.probelight.knowledge.internal.TopicFile;

class TopicFileTest {

	private static final String ENTRY = """
			# a comment
			[no-answer]
			name: No answer
			meaning: Nothing came
			    back, at all.
			trigger: Silence.
			cause: A filter.
			cause: An empty seat,
				or a deaf one.
			check: Ask again.
			rfc: 792, 1122
			also: no reply *
			""";

	@Test
	void readsAnEntry() throws IOException {
		Explained explained = read(ENTRY).getFirst();
		assertThat(explained.topic()).isEqualTo(new Topic(Kind.REASON, "no-answer", "No answer",
				"Nothing came back, at all.", "Silence.", List.of("A filter.", "An empty seat, or a deaf one."),
				List.of("Ask again."), List.of(792, 1122)));
		assertThat(explained.also()).containsExactly("no reply *");
	}

	@Test
	void leavesOutBlankLinesAndComments() throws IOException {
		assertThat(read("\n# [x]\n\n" + ENTRY + "\n  \n# end\n")).hasSize(1);
	}

	@Test
	void readsWhatWindowsEditorsWrite() throws IOException {
		assertThat(read("\uFEFF" + ENTRY.replace("\n", "\r\n"))).isEqualTo(read(ENTRY)).hasSize(1);
	}

	@Test
	void keepsTheOrderOfEntries() throws IOException {
		assertThat(read(ENTRY + ENTRY.replace("[no-answer]", "[a]") + ENTRY.replace("[no-answer]", "[Z z]")))
				.extracting(explained -> explained.topic().word())
				.containsExactly("no-answer", "a", "Z z");
	}

	static Stream<Arguments> malformed() {
		return Stream.of(at(1, "before the first text", "name: early\n" + ENTRY),
				at(1, "before the first text", "  early\n" + ENTRY),
				at(2, "lacks its closing ]", ENTRY.replace("[no-answer]", "[no-answer")),
				at(2, "heading is empty", ENTRY.replace("[no-answer]", "[ ]")),
				at(3, "expected 'key: text'", ENTRY.replace("name: No answer", "name No answer")),
				at(3, "unknown key 'nmae'", ENTRY.replace("name:", "nmae:")),
				at(3, "must follow a 'key: text' line", ENTRY.replace("name:", " name:")),
				at(4, "'name' stands twice in [no-answer]", ENTRY.replace("meaning:", "name: again\nmeaning:")),
				at(6, "'trigger' is empty", ENTRY.replace("Silence.", "")),
				at(8, "'cause' is empty", ENTRY.replace("An empty seat,\n\tor a deaf one.", "")),
				at(11, "'79x' is not the number of an RFC", ENTRY.replace("792", "79x")),
				at(11, "'' is not the number of an RFC", ENTRY.replace("792", "")),
				at(11, "'7921122' is not the number of an RFC", ENTRY.replace("792, 1122", "7921122")),
				at(11, "'0' is not the number of an RFC", ENTRY.replace("792", "0")),
				at(12, "'also' is empty", ENTRY.replace("no reply *", "")),
				at(14, "[NO ANSWER] was already explained in line 2", ENTRY + ENTRY.replace("no-answer", "NO ANSWER")),
				at(2, "[no-answer] lacks 'check'", ENTRY.replace("check: Ask again.\n", "")),
				at(1, "has no entry", "# nothing here\n"), at(1, "has no entry", ""));
	}

	@ParameterizedTest
	@MethodSource("malformed")
	void namesFileAndLineOfAProblem(int line, String problem, String text) {
		var thrown = catchThrowableOfType(MalformedDataFileException.class, () -> read(text));
		assertThat(thrown).hasMessageStartingWith("words.txt:" + line + ": ").hasMessageContaining(problem);
		assertThat(thrown.line()).isEqualTo(line);
		assertThat(thrown.file()).isEqualTo("words.txt");
	}

	@ParameterizedTest
	@ValueSource(strings = {"name", "meaning", "trigger", "cause", "check"})
	void asksForEveryField(String key) {
		String without = ENTRY.replaceAll("(?m)^" + key + ":.*\\R(^[ \\t].*\\R)*", "");
		assertThatThrownBy(() -> read(without)).hasMessage("words.txt:2: [no-answer] lacks '" + key + "'");
	}

	private static Arguments at(int line, String problem, String text) {
		return Arguments.of(line, problem, text);
	}

	private static List<Explained> read(String text) throws IOException {
		return TopicFile.read(Kind.REASON, "words.txt", new StringReader(text));
	}
}
