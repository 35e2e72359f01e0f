package io.github.probelight.engine.report;

import java.util.HashMap;
import java.util.Map;

/** Numbers the reasons of outcomes so that those have the same number that findings take for one. */
final class ReasonNumbers {

	private final int[] ofOutcomes;
	private final Map<String, Integer> numbers = new HashMap<>();

	ReasonNumbers(HostTables tables) {
		ofOutcomes = new int[tables.outcomes().size()];
		for (int outcome = 0; outcome < ofOutcomes.length; outcome++) {
			String word = ReasonWord.of(tables.words().text(tables.outcomes().reasons()[outcome]));
			ofOutcomes[outcome] = numbers.computeIfAbsent(ReasonWord.isReset(word) ? "reset" : word,
					key -> numbers.size());
		}
	}

	int size() {
		return numbers.size();
	}

	int of(int outcome) {
		return ofOutcomes[outcome];
	}
}
