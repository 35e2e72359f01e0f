package io.github.probelight.language.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.xtext.validation.AbstractInjectableValidator;
import org.eclipse.xtext.validation.FeatureBasedDiagnostic;
import org.junit.jupiter.api.Test;

import io.github.probelight.language.ide.LineLook;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.language.ide.Problem;
import io.github.probelight.language.scanLog.Entry;
import io.github.probelight.language.scanLog.Log;
import io.github.probelight.testing.Samples;

/** The checks that are run alone find what the platform finds, which also checks each object by itself. */
class ProblemsAgreeTest {

	private static final int DAMAGED = 3_000;
	private static final Diagnostician ALL_CHECKS = Reading.INJECTOR.getInstance(Diagnostician.class);

	private final LogLanguage language = LogLanguage.get();

	@Test
	void onEveryLineOfTheSamples() {
		int problems = 0;
		for (String name : Samples.names()) {
			for (String line : new String(Samples.bytes(name), StandardCharsets.UTF_8).lines().toList()) {
				problems += compare(line);
			}
		}
		assertThat(problems).isGreaterThan(20);
	}

	@Test
	void onDamagedLines() {
		DamagedSamples mutations = new DamagedSamples(815);
		int problems = 0;
		for (int n = 0; n < DAMAGED; n++) {
			problems += compare(mutations.next().lines().findFirst().orElse(""));
		}
		assertThat(problems).isGreaterThan(100);
	}

	/** Compares a line, and what is said of its look with what is said of colours and problems each. */
	private int compare(String line) {
		LineLook look = language.look(line);
		assertThat(look.problems()).as(line).isEqualTo(language.problems(line));
		assertThat(look.spans()).as(line).isEqualTo(language.colours(line));
		List<String> seen = look.problems().stream().map(Problem::text).sorted().toList();
		String beginning = line.substring(0, Math.min(line.length(), LogLanguage.LONGEST_LINE));
		List<Entry> entries = ((Log) Reading.parse("Log", beginning).getRootASTElement()).getEntries();
		List<String> all = new ArrayList<>();
		for (Entry entry : entries) {
			Map<Object, Object> context = new HashMap<>();
			context.put(AbstractInjectableValidator.CURRENT_LANGUAGE_NAME, Reading.GRAMMAR.getGrammar().getName());
			collect(ALL_CHECKS.validate(entry, context), all);
		}
		assertThat(seen).as(line).isEqualTo(all.stream().sorted().toList());
		return seen.size();
	}

	private static void collect(Diagnostic diagnostic, List<String> texts) {
		if (diagnostic instanceof FeatureBasedDiagnostic && diagnostic.getSeverity() != Diagnostic.OK) {
			texts.add(diagnostic.getMessage());
		}
		diagnostic.getChildren().forEach(child -> collect(child, texts));
	}
}
