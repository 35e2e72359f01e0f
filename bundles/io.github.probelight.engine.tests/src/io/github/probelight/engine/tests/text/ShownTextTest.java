package io.github.probelight.engine.tests.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.text.ShownText;

class ShownTextTest {

	@Test
	void givesEachControlCharacterASignAndLeavesTabs() {
		assertThat(ShownText.of("a\0b\tc\u001Bd\u007Fe\r")).isEqualTo("a\u2400b\tc\u241Bd\u2421e\u240D");
		assertThat(ShownText.of("\u0080\u0085\u009F\u2028\u2029")).isEqualTo("\uFFFD\u2424\uFFFD\u2424\u2424");
	}

	@ParameterizedTest
	@ValueSource(ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
			0x2069})
	void showsEveryDirectionCharacter(int c) {
		assertThat(ShownText.of("a" + (char) c + "b")).isEqualTo("a\u21C4b");
	}

	@ParameterizedTest
	@ValueSource(ints = {0xFEFF, 0x200B, 0x200C, 0x200D, 0x2060, 0x00AD})
	void showsEveryCharacterWithoutWidth(int c) {
		assertThat(ShownText.of("a" + (char) c)).isEqualTo("a" + ShownText.INVISIBLE);
	}

	@Test
	void readsUtf8AndElseLatin1() {
		byte[] utf8 = "Zürich 😀".getBytes(StandardCharsets.UTF_8);
		assertThat(ShownText.decode(utf8, 0, utf8.length)).isEqualTo("Zürich 😀");
		assertThat(ShownText.length(utf8, 0, utf8.length)).isEqualTo(9);
		byte[] latin = "Zürich €".replace('€', '\u00A4').getBytes(StandardCharsets.ISO_8859_1);
		assertThat(ShownText.decode(latin, 0, latin.length)).isEqualTo("Zürich ¤");
		assertThat(ShownText.length(latin, 0, latin.length)).isEqualTo(8);
	}

	/** Overlong forms, surrogates and what lies beyond U+10FFFF are not UTF-8 (RFC 3629). */
	@ParameterizedTest
	@ValueSource(strings = {"C0AF", "E08080", "EDA080", "F0808080", "F4908080", "F5808080", "C3", "E282", "80"})
	void takesNoIllFormedSequence(String hex) {
		byte[] bytes = new java.math.BigInteger("01" + hex, 16).toByteArray();
		assertThat(ShownText.length(bytes, 1, bytes.length - 1)).isEqualTo(hex.length() / 2);
	}
}
