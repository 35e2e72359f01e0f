package io.github.probelight.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.github.probelight.ui.TextCut;

/** What is left of a text does not read as another. */
class TextCutTest {
	private static final String PORTS = "22 80 443 3389 5985";

	private static String words(String text, int room) {
		return TextCut.WORD.fit(text, room, String::length);
	}

	@Test
	void portsEndBehindAPort() {
		assertThat(words(PORTS, 19)).isEqualTo(PORTS);
		assertThat(words(PORTS, 18)).as("not 3389 59").isEqualTo("22 80 443 3389 …");
		assertThat(words(PORTS, 16)).isEqualTo("22 80 443 3389 …");
		assertThat(words(PORTS, 15)).isEqualTo("22 80 443 …");
		assertThat(words(PORTS, 4)).isEqualTo("22 …");
		assertThat(words(PORTS, 3)).isEqualTo("…");
		assertThat(words(PORTS, 0)).isEqualTo("…");
		assertThat(words("", 0)).isEmpty();
	}

	@Test
	void eachIsOneOfThePortsAndAsManyAsThereIsRoomFor() {
		List<String> ports = List.of(PORTS.split(" "));
		for (int room = 4; room < PORTS.length(); room++) {
			List<String> left = Arrays.asList(words(PORTS, room).replace(" …", "").split(" "));
			assertThat(left).as("room " + room).isEqualTo(ports.subList(0, left.size()));
			String next = ports.stream().limit(left.size() + 1L).collect(Collectors.joining(" ")) + " …";
			assertThat(next.length()).as("room " + room).isGreaterThan(room);
		}
	}

	@Test
	void ofANumberNothingIsLeft() {
		assertThat(words("1,234,567", 8)).isEqualTo("…");
		assertThat(words("2 min 11 s", 9)).isEqualTo("2 min …");
	}

	@Test
	void listsEndBehindAValue() {
		assertThat(TextCut.VALUE.fit("10.0.0.1, 10.0.0.17, 10.0.0.2", 24, String::length))
				.isEqualTo("10.0.0.1, 10.0.0.17, …");
		assertThat(TextCut.VALUE.fit("64 (1 hop), 128 (2 hops)", 20, String::length)).isEqualTo("64 (1 hop), …");
		assertThat(TextCut.VALUE.fit("243 = 255 − 12, 64 = 64 − 0", 14, String::length)).isEqualTo("243 = 255 − …");
		assertThat(TextCut.VALUE.fit("10.0.0.17, 10.0.0.2", 9, String::length)).as("no other address").isEqualTo("…");
	}

	@Test
	void sentencesEndBehindALetter() {
		assertThat(TextCut.LETTER.fit("timed out after", 11, String::length)).isEqualTo("timed out…");
		assertThat(TextCut.LETTER.fit("timed out after", 12, String::length)).isEqualTo("timed out a…");
		assertThat(TextCut.LETTER.fit("a\uD83D\uDE00b", 3, String::length)).as("no half of a sign").isEqualTo("a…");
	}
}
