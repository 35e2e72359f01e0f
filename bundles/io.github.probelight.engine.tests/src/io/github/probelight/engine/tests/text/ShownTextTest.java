package io.github.probelight.engine.tests.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

	/** The ranges of Default_Ignorable_Code_Point, and the three of annotations. */
	@ParameterizedTest
	@CsvSource({"AD, AD", "34F, 34F", "115F, 1160", "17B4, 17B5", "180B, 180F", "200B, 200D", "2060, 2065",
			"206A, 206F",
			"3164, 3164", "FE00, FE0F", "FEFF, FEFF", "FFA0, FFA0", "FFF0, FFFB", "1BCA0, 1BCA3", "1D173, 1D17A",
			"E0000, E0FFF"})
	void showsEveryCharacterThatIsIgnored(String first, String last) {
		for (int c = Integer.parseInt(first, 16); c <= Integer.parseInt(last, 16); c++) {
			String sign = String.valueOf(ShownText.INVISIBLE).repeat(Character.charCount(c));
			assertThat(ShownText.of("a" + Character.toString(c) + "b")).as("U+%X", c).isEqualTo("a" + sign + "b");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"😀", "\uD840\uDC00", "\uDB40", "\uDC41", "\uDC41\uDB40", "\uDB40a", "\uDB44\uDC00",
			"\uFE20"})
	void leavesOtherCharactersOfTwoUnitsAndHalvesOfThem(String text) {
		assertThat(ShownText.of(text)).isEqualTo(text);
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
