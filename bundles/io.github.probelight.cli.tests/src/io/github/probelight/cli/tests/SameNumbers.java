package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import de.siegmar.fastcsv.reader.CsvReader;

/**
 * Compares what is told of a log with what is told of its anonymous twin: they are equal up to one renaming of texts, in
 * which all that the list of what was replaced holds is renamed as it says. Rows may come in another order, since some are
 * sorted by address or name.
 */
final class SameNumbers {

	/** Depend on the length of names, or are those of files. */
	private static final Set<String> OF_FILES = Set.of("file", "files", "bytes", "prefix", "log");
	/** Texts in which an address or number may be spelled in two ways. */
	private static final Set<String> SPELLED = Set.of("message", "thread", "text", "address", "lines");

	/** Of several reasons that as many hosts have, the first by its name. */
	private static final Pattern FIRST_BY_NAME = Pattern.compile("subnets\\[\\d+\\]\\.(reason|line)$");

	private final Map<String, String> listed = new HashMap<>();
	private final Set<String> pseudonyms = new HashSet<>();
	private final Map<String, String> there = new HashMap<>();
	private final Map<String, String> back = new HashMap<>();

	SameNumbers(Path list) throws IOException {
		try (var rows = CsvReader.builder().ofCsvRecord(Files.newBufferedReader(list))) {
			rows.forEach(row -> {
				if (row.getField(0).equals("name") || row.getField(0).equals("address")) {
					listed.put(row.getField(1), row.getField(2));
					pseudonyms.add(row.getField(2));
				}
			});
		}
	}

	void check(String at, JsonElement before, JsonElement after) {
		if (before.isJsonObject()) {
			checkObjects(at, before.getAsJsonObject(), after.getAsJsonObject());
		} else if (before.isJsonArray()) {
			checkArrays(at, before.getAsJsonArray(), after.getAsJsonArray());
		} else if (before instanceof JsonPrimitive text && text.isString()) {
			checkTexts(at, text.getAsString(), after.getAsString());
		} else {
			assertThat(after).as(at).isEqualTo(before);
		}
	}

	private void checkObjects(String at, JsonObject before, JsonObject after) {
		List<String> keys = new ArrayList<>(before.keySet());
		List<String> others = new ArrayList<>(after.keySet());
		assertThat(others).as(at).hasSameSizeAs(keys);
		// counts come by their size, and those of one size by their names
		Comparator<String> same = Comparator.comparing(key -> !(before.has(key) && after.has(key)));
		keys.sort(same.thenComparing(key -> shape(before.get(key), true)));
		others.sort(same.thenComparing(key -> shape(after.get(key), false)));
		for (int i = 0; i < keys.size(); i++) {
			String key = keys.get(i);
			if (!OF_FILES.contains(key)) {
				String other = others.contains(key) ? key : others.get(i);
				checkTexts(at + " key", key, other);
				check(at + '.' + key, before.get(key), after.get(other));
			}
		}
	}

	private void checkArrays(String at, JsonArray before, JsonArray after) {
		assertThat(after.size()).as(at).isEqualTo(before.size());
		List<JsonElement> these = sorted(before, true);
		List<JsonElement> those = sorted(after, false);
		for (int i = 0; i < these.size(); i++) {
			check(at + '[' + i + ']', these.get(i), those.get(i));
		}
	}

	/** Sorts by all but texts that have no listed pseudonym. */
	private List<JsonElement> sorted(JsonArray array, boolean before) {
		List<JsonElement> sorted = new ArrayList<>();
		array.forEach(sorted::add);
		sorted.sort(Comparator.comparing(element -> shape(element, before)));
		return sorted;
	}

	private String shape(JsonElement element, boolean before) {
		StringBuilder shape = new StringBuilder();
		if (element.isJsonObject()) {
			element.getAsJsonObject()
					.entrySet()
					.forEach(entry -> shape
							.append(OF_FILES.contains(entry.getKey()) ? "" : shape(entry.getValue(), before))
							.append(';'));
		} else if (element.isJsonArray()) {
			sorted(element.getAsJsonArray(), before).forEach(part -> shape.append(shape(part, before)).append(','));
		} else if (element instanceof JsonPrimitive text && text.isString()) {
			String pseudonym = before ? listed.getOrDefault(text.getAsString(), "*") : text.getAsString();
			shape.append(pseudonyms.contains(pseudonym) ? pseudonym : "*");
		} else {
			shape.append(element);
		}
		return shape.toString();
	}

	private void checkTexts(String at, String before, String after) {
		if (FIRST_BY_NAME.matcher(at).find()) {
			return;
		}
		if (listed.containsKey(before) && !at.endsWith(".name")) {
			assertThat(after).as(at).isEqualToIgnoringCase(listed.get(before));
		}
		assertThat(after).as("%s of %s", at, before).isEqualTo(there.computeIfAbsent(before, key -> after));
		if (SPELLED.stream().noneMatch(at::endsWith)) {
			assertThat(before).as("%s of %s", at, after).isEqualTo(back.computeIfAbsent(after, key -> before));
		}
	}
}
