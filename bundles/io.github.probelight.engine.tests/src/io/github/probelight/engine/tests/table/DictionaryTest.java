package io.github.probelight.engine.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.table.Dictionary;

/** Words of every length, also such that are no UTF-8, against a map. */
class DictionaryTest {

	@Test
	void wordsAreNumberedInOrder() throws IOException {
		Random random = new Random(1);
		Dictionary dictionary = new Dictionary();
		for (int round = 0; round < 3; round++) {
			Map<String, Integer> slow = new HashMap<>();
			List<byte[]> words = new ArrayList<>();
			List<Dictionary.View> views = new ArrayList<>();
			for (int i = 0; i < 6_000; i++) {
				byte[] word = word(random);
				int number = slow.computeIfAbsent(new String(word, StandardCharsets.ISO_8859_1), key -> {
					words.add(word);
					return words.size() - 1;
				});
				byte[] line = new byte[word.length + 20];
				random.nextBytes(line);
				int from = random.nextInt(20);
				System.arraycopy(word, 0, line, from, word.length);
				assertThat(dictionary.number(line, from, from + word.length)).isEqualTo(number);
				assertThat(dictionary.size()).isEqualTo(words.size());
				if (i % 1_000 == 17) {
					views.add(dictionary.view());
				}
			}
			views.add(dictionary.view());
			views.forEach(view -> assertSame(view, words));
			Dictionary copy = new Dictionary(dictionary);
			dictionary.number("in the original only");
			assertThat(copy.view().find("in the original only")).isEqualTo(-1);
			Dictionary read = new Dictionary();
			Written.andRead(copy::write, read::read);
			assertThat(read.size()).isEqualTo(words.size());
			assertSame(read.view(), words);
			for (int number = 0; number < words.size(); number += 7) {
				assertThat(read.number(copy, number)).isEqualTo(number);
				assertThat(copy.text(number)).isEqualTo(text(words.get(number)));
			}
			dictionary.clear();
			assertThat(dictionary.size()).isZero();
		}
	}

	/** A view holds the first words, whatever came later. */
	private static void assertSame(Dictionary.View view, List<byte[]> words) {
		Map<String, Integer> first = new HashMap<>();
		for (int number = 0; number < words.size(); number++) {
			String text = text(words.get(number));
			if (number < view.size()) {
				first.putIfAbsent(text, number);
				assertThat(view.text(number)).isEqualTo(text);
			}
		}
		for (byte[] word : words) {
			assertThat(view.find(text(word))).isEqualTo(first.getOrDefault(text(word), -1));
		}
	}

	private static String text(byte[] word) {
		return new String(word, StandardCharsets.UTF_8);
	}

	private static byte[] word(Random random) {
		byte[] word = new byte[random.nextInt(1 + random.nextInt(40))];
		for (int i = 0; i < word.length; i++) {
			word[i] = (byte) (random.nextInt(200) == 0 ? 0xE4 : 'a' + random.nextInt(word.length < 4 ? 26 : 2));
		}
		return word;
	}

	@Test
	void aWordThatIsThereTwiceIsRefused() throws IOException {
		byte[] written = Written.bytes(out -> {
			out.number(2);
			out.text("x");
			out.text("x");
		});
		assertThatThrownBy(() -> new Dictionary().read(Written.in(written))).isInstanceOf(IOException.class);
	}
}
