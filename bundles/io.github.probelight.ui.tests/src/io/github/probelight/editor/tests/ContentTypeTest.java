package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.LogEditorAssociation;
import io.github.probelight.testing.Samples;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.OpenLogs;

@ExtendWith(NoLoggedErrors.class)
class ContentTypeTest {
	private static final String SCAN_LOG = "io.github.probelight.scanlog";
	/** Nothing in them says that they are scan logs. */
	private static final Set<String> SILENT = Set.of("empty.log", "only-line-ends.log");

	/** Scan logs in encodings that are not read. */
	private static final Set<String> WIDE = Set.of("other/utf16le.log", "other/utf16be.log", "other/utf32le.log");

	@RegisterExtension
	final LogWindow window = new LogWindow();

	static List<String> scanLogs() {
		return Samples.names().stream().filter(name -> !SILENT.contains(name)).toList();
	}

	static List<String> otherFiles() {
		return Samples.others().stream().filter(name -> !WIDE.contains(name)).toList();
	}

	@ParameterizedTest
	@MethodSource("scanLogs")
	void recognisesScanLogsUnderAnyName(String sample) throws Exception {
		for (String name : new String[]{"scan.log", "x", "notes.txt", "44.44.scan.0.log", "nsc.log.3"}) {
			assertThat(contentType(sample, name)).as(name).isEqualTo(SCAN_LOG);
		}
	}

	@ParameterizedTest
	@MethodSource("otherFiles")
	void leavesOtherFilesAlone(String sample) throws Exception {
		assertThat(contentType(sample, "scan.log")).isNotEqualTo(SCAN_LOG);
	}

	static Set<String> wide() {
		return WIDE;
	}

	/** Refused with the way out, by the editor that changes nothing; a text editor would have opened it writable. */
	@ParameterizedTest
	@MethodSource("wide")
	void refusesLogsOfOtherEncodings(String sample) throws Exception {
		IEditorPart editor = window.open(Samples.copy(sample, window.folder()));
		assertThat(editor).isInstanceOf(LogEditor.class);
		assertThat(Widgets.texts(editor.getSite().getShell())).anyMatch(text -> text.contains("Convert it to UTF-8"));
		assertThat(OpenLogs.standard().all()).isEmpty();
	}

	@Test
	void leavesOtherTextOfThoseEncodingsAlone() throws Exception {
		byte[] text = "20 words that are no log\n".repeat(10).getBytes(StandardCharsets.UTF_16LE);
		assertThat(Platform.getContentTypeManager().findContentTypeFor(new ByteArrayInputStream(text), "x.log"))
				.satisfiesAnyOf(type -> assertThat(type).isNull(),
						type -> assertThat(type.getId()).isNotEqualTo(SCAN_LOG));
	}

	private static @Nullable String contentType(String sample, String name) throws Exception {
		IContentType type = Platform.getContentTypeManager()
				.findContentTypeFor(new ByteArrayInputStream(Samples.bytes(sample)), name);
		return type == null ? null : type.getId();
	}

	@ParameterizedTest
	@ValueSource(strings = {"small-scan.log", "legacy.log"})
	void opensWithTheLogEditor(String sample) throws Exception {
		assertThat(window.open(Samples.copy(sample, window.folder()))).isInstanceOf(LogEditor.class);
	}

	/** In the product, by the way that a drop on the editor area and File > Open File go. */
	@ParameterizedTest
	@MethodSource("otherFiles")
	void opensWhateverItIsSoThatItCannotBeChanged(String sample) throws Exception {
		assertThat(window.open(Samples.copy(sample, window.folder()))).isInstanceOf(LogEditor.class);
	}

	@Test
	void opensEvidenceBehindForeignLinesSoThatItCannotBeChanged() {
		String foreign = "Nov 23 00:11:22 host daemon[1]: started\n".repeat(1000);
		String entry = new String(Samples.bytes("small-scan.log"), StandardCharsets.UTF_8);
		Path file = window.file("mixed.txt", (foreign + entry).getBytes(StandardCharsets.UTF_8));
		LogEditor editor = window.openLog(file);
		assertThat(LogWindow.log(editor).report().targets().hosts()).hasSize(26);
	}

	/** In an Eclipse that has other work to do than logs. */
	@Test
	void leavesOtherLogsToAnotherEditorElsewhere() throws Exception {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(LogEditor.ID);
		preferences.putBoolean(LogEditorAssociation.EVERY_FILE, false);
		try {
			IEditorPart editor = window.open(Samples.copy("other/syslog.log", window.folder()));
			assertThat(editor).isNotInstanceOf(LogEditor.class);
		} finally {
			preferences.remove(LogEditorAssociation.EVERY_FILE);
		}
	}
}
