package io.github.probelight.start.tests.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.start.LayoutFile;

/** What is left of the layout when the process ends while it is written. */
class LayoutFileTest {
	private static final String FIRST = "<application:Application>\n  <children/>\n</application:Application>\n";
	private static final String SECOND = FIRST.replace("<children/>", "<children/><children/>");

	@TempDir
	Path workspace = Path.of("");
	private Path file = Path.of("");

	@BeforeEach
	void make() throws IOException {
		file = workspace.resolve(".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi");
		Files.createDirectories(file.getParent());
	}

	private LayoutFile layout() {
		return new LayoutFile(workspace);
	}

	@Test
	void isTheLastWholeOneWhereverItWasCut() throws Exception {
		for (int cut = 0; cut < SECOND.length() - 1; cut++) {
			Files.writeString(file, FIRST);
			layout().keep();
			Files.writeString(file, SECOND.substring(0, cut));
			layout().keep();
			assertThat(layout().mend()).as("cut at %s", cut).isTrue();
			assertThat(file).hasContent(FIRST);
		}
	}

	@Test
	void isTheNewOneIfThatIsWhole() throws Exception {
		Files.writeString(file, FIRST);
		layout().keep();
		Files.writeString(file, SECOND);
		assertThat(layout().mend()).isFalse();
		assertThat(file).hasContent(SECOND);
	}

	@Test
	void isTheOneKeptLast() throws Exception {
		for (String each : new String[]{FIRST, SECOND}) {
			Files.writeString(file, each);
			layout().keep();
		}
		Files.writeString(file, "<application");
		assertThat(layout().mend()).isTrue();
		assertThat(file).hasContent(SECOND);
	}

	/** A person who wants to begin anew removes it; and nothing is made of nothing. */
	@Test
	void staysAwayOrBrokenWhereThereIsNothingElse() throws Exception {
		assertThat(layout().mend()).isFalse();
		layout().keep();
		Files.writeString(file, "<application");
		layout().keep();
		assertThat(layout().mend()).isFalse();
		assertThat(file).hasContent("<application");
		Files.writeString(file, FIRST);
		layout().keep();
		Files.delete(file);
		assertThat(layout().mend()).isFalse();
		assertThat(file).doesNotExist();
	}
}
