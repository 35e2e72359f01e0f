package io.github.probelight.language.tests.house;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bundle imports only what lies below it in the house. */
class DirectionsTest {

	/** Names no class at run time, so every bundle may have it. */
	private static final String NULLNESS = "org.eclipse.jdt.annotation";
	private static final String XTEXT = "org.eclipse.xtext.*|org.eclipse.emf.*|org.antlr.runtime|org.apache.log4j"
			+ "|org.eclipse.equinox.common|com.google.inject";
	private static final String CORE = "org.eclipse.core\\..*|org.eclipse.equinox\\..*";
	private static final String PLATFORM = CORE + "|org.eclipse.jface.*|org.eclipse.ui.*|org.eclipse.swt.*"
			+ "|org.eclipse.text|org.eclipse.e4\\..*|org.osgi\\..*";

	/** What a bundle may import, as a regular expression over short names. */
	private static final Map<String, String> MAY_IMPORT = Map.ofEntries(entry("engine", ""), entry("knowledge", ""),
			entry("testing", ""), entry("language", XTEXT), entry("language.ide", "language|knowledge|" + XTEXT),
			entry("summary", "engine|engine\\..*|knowledge|com.google.re2j"),
			entry("workspace", "engine|summary|org.roaringbitmap|" + CORE),
			entry("ui", "workspace|summary|" + PLATFORM),
			entry("editor", "ui|workspace|summary|language.ide|" + PLATFORM),
			entry("views", "ui|workspace|summary|export|knowledge|engine|engine\\..*|" + PLATFORM),
			entry("workbench", "ui|workspace|summary|knowledge|" + PLATFORM),
			entry("launcher", ""),
			entry("start", "ui|workspace|workbench|summary|language.ide|org.eclipse.help|" + PLATFORM),
			entry("export", "summary|engine|engine\\..*|knowledge|com.fasterxml.jackson.core.*|de.siegmar.fastcsv"
					+ "|com.samskivert.*"),
			entry("query", "summary|engine|engine\\..*|org.duckdb.*"),
			entry("cli", "summary|export|query|engine|engine\\..*|knowledge|picocli"),
			entry("lsp",
					"language.ide|export|summary|engine|engine\\..*|knowledge|org.eclipse.lsp4j.*|com.google.gson"));

	/** Tests see what they test, but only the agreement sees both readers of a log. */
	private static final Predicate<String> TESTS = name -> name.endsWith(".tests") || name.endsWith(".benchmarks")
			|| name.endsWith(".fuzzing");

	private static final SortedMap<String, List<String>> IMPORTS = Manifests.imports();

	static List<String> bundles() {
		return IMPORTS.keySet().stream().filter(TESTS.negate()).toList();
	}

	static List<String> tests() {
		return IMPORTS.keySet().stream().filter(TESTS).toList();
	}

	@Test
	void seesTheProject() {
		assertThat(bundles()).contains("engine", "knowledge", "language", "language.ide", "workspace");
		assertThat(tests()).contains("language.tests");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void importsOnlyWhatLiesBelow(String bundle) {
		String allowed = MAY_IMPORT.get(bundle);
		assertThat(allowed).as("%s needs a line in the table of this test and in the design", bundle).isNotNull();
		Pattern pattern = Pattern.compile(allowed + '|' + Pattern.quote(NULLNESS));
		assertThat(IMPORTS.get(bundle)).allMatch(name -> pattern.matcher(name).matches());
	}

	@ParameterizedTest
	@MethodSource("tests")
	void onlyTheAgreementSeesBothReaders(String bundle) {
		List<String> imports = IMPORTS.get(bundle);
		boolean engine = imports.stream().anyMatch(name -> name.equals("engine") || name.startsWith("engine."));
		boolean language = imports.contains("language");
		assertThat(engine && language).isEqualTo(bundle.equals("agreement.tests"));
	}

	@Test
	void nothingThatShipsImportsTests() {
		assertThat(bundles()).allSatisfy(
				bundle -> assertThat(IMPORTS.get(bundle)).noneMatch(TESTS.or("testing"::equals)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			editor | views
			views  | editor
			views  | language
			engine | language
			engine | org.eclipse.core.runtime
			summary | org.eclipse.core.runtime
			summary | language
			ui | editor
			ui | views
			workspace | org.eclipse.jface
			workspace | org.eclipse.swt
			language  | knowledge
			language.ide | engine
			language.ide | summary
			knowledge | engine
			knowledge | language
			engine | knowledge
			workbench | editor
			workbench | start
			start | editor
			cli | workspace
			cli | language
			cli | org.duckdb.duckdb_jdbc
			query | export
			views | query
			workbench | query
			start | query
			cli | de.siegmar.fastcsv
			summary | de.siegmar.fastcsv
			summary | com.samskivert.jmustache
			export | workspace
			cli | lsp
			lsp | cli
			lsp | com.fasterxml.jackson.core.jackson-core
			cli | language.ide
			cli | org.eclipse.lsp4j
			lsp | language
			lsp | workspace
			workbench | lsp
			""")
	void theTableForbids(String bundle, String imported) {
		assertThat(imported).doesNotMatch(MAY_IMPORT.get(bundle));
	}
}
