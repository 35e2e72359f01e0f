package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.summary.section.ReportPart;
import io.github.probelight.testing.Samples;

/** What of a report is on the first screen, and the way to the rest. */
class ReportPageTest {

	/** A terminal has 50, and the prompt takes one. */
	private static final int LINES = 49;

	@TempDir
	Path folder = Path.of("");

	static List<String> samples() {
		return ReportTextTest.samples();
	}

	private static String out(String sample, String... options) {
		List<String> arguments = new ArrayList<>(List.of("report", "-"));
		arguments.addAll(List.of(options));
		Run run = Run.of(Samples.bytes(sample), arguments.toArray(String[]::new));
		assertThat(run.code()).as(run.err()).isZero();
		return run.out();
	}

	/** The first lines of sections, whose columns may be narrower in a short form. */
	private static List<String> titles(String page) {
		return Arrays.stream(page.split("\n\n"))
				.map(section -> section.lines().findFirst().orElse("").replaceAll(" +", " "))
				.toList();
	}

	@Test
	void whatAPersonAsksFirstIsOnTheFirstScreen() {
		assertThat(out("small-scan.log")).containsSubsequence("standard input, site Harbour Office\n",
				"  Scan of Harbour Office completed at 2026-03-14 21:38:32, line 309\n", "\nAddresses\n",
				"\nWorth a second look ",
				"  warning  credential-failures      2   218  Logins that were refused: 10.20.30.6, 10.20.30.21\n",
				"\nPorts open on most hosts ", "\nSlowest tasks  ",
				"  SYN Stealth Scan    26  2 min 11 s  3 min 36 s       82    0.6     28 s\n", "\nWhy hosts are  ",
				"\nWhat to check: probelight explain credential-failures\n",
				"More: --all, or --section reasons,targets,logins,checks,problems,exceptions,silences\n")
				.doesNotContain("Exceptions", "Sites", "Targets that were left out");
	}

	@ParameterizedTest
	@MethodSource("samples")
	void thePageIsOneScreen(String sample) {
		assertThat(out(sample).lines()).hasSizeLessThanOrEqualTo(LINES).allMatch(line -> line.length() <= 100);
	}

	/** Nothing is left out without a word, and what is named is there. */
	@ParameterizedTest
	@MethodSource("samples")
	void whatIsLeftOutIsNamed(String sample) {
		String page = out(sample);
		String last = page.lines().reduce("", (before, line) -> line);
		for (ReportPart part : ReportPart.values()) {
			String whole = out(sample, "--section", part.toString());
			boolean named = last.startsWith("More: ") && last.contains(part.toString());
			if (whole.startsWith("Nothing to say of ")) {
				assertThat(named).as(part.toString()).isFalse();
			} else if (part != ReportPart.TASKS && !named) {
				assertThat(titles(page)).as(part.toString())
						.containsAll(titles(whole).stream()
								.filter(title -> !title.startsWith("What to check: "))
								.toList());
			}
		}
	}

	@Test
	void whatFitsIsSaidWhole() {
		assertThat(out("article.log")).isEqualTo(out("article.log", "--all")).doesNotContain("More: ");
		assertThat(out("small-scan.log", "--all")).doesNotContain("More: ")
				.doesNotContain("\n  … and ")
				.contains("\nExceptions ", "\nTargets that were left out ", "\nNmap phase of Harbour Office, ",
						"           Open ports of one host answered with different times to live.\n");
	}

	@Test
	void partsAreAskedForByName() {
		String all = out("small-scan.log", "--all");
		String some = out("small-scan.log", "--section", "reasons,Checks");
		assertThat(titles(some)).hasSize(3).allMatch(titles(all)::contains);
		assertThat(out("small-scan.log", "--section", "reasons", "--section", "checks")).isEqualTo(some);
		assertThat(out("small-scan.log", "--section", "subnets"))
				.isEqualTo("Nothing to say of subnets in this log\n");
		assertThat(out("small-scan.log", "--section", "subnets,silences,sites"))
				.isEqualTo("Longest silence: 33 s behind line 137\n\nNothing to say of subnets,sites in this log\n");
	}

	@Test
	void anUnknownPartIsAWrongArgument() throws IOException {
		Run run = Run.of("report", Samples.copy("small-scan.log", folder).toString(), "--section", "nothing");
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.err()).contains("--section", "nothing", "findings");
	}
}
