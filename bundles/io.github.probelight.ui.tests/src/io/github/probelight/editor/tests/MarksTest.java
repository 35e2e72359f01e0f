package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.mark.LogMark;
import io.github.probelight.editor.mark.LogMarks;
import io.github.probelight.editor.mark.MarkKind;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.summary.FindingMark;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.findings.FindingsView;

/** Lines that prove findings are marked beside the text and at its right, with what they prove. */
@ExtendWith(NoLoggedErrors.class)
class MarksTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	private LogEditor open() {
		LogEditor editor = window.openSample("small-scan.log");
		Waiting.until("the findings to be marked", () -> !findings(editor).isEmpty());
		return editor;
	}

	private static List<LogMark> findings(LogEditor editor) {
		return editor.marks().marks().of(LogMarks.Source.FINDINGS);
	}

	@Test
	void eachLineThatProvesAFinding() {
		LogEditor editor = open();
		Map<Long, TreeSet<Finding>> proofs = new TreeMap<>();
		for (Finding finding : Findings.of(LogWindow.log(editor).report())) {
			finding.lines()
					.forEach(line -> proofs
							.computeIfAbsent(line,
									at -> new TreeSet<>((one, other) -> one.kind().compareTo(other.kind())))
							.add(finding));
		}
		assertThat(findings(editor)).extracting(LogMark::line).containsExactlyElementsOf(proofs.keySet());
		IAnnotationHover hover = editor.marks().hover();
		proofs.forEach((line, proved) -> {
			String text = hover.getHoverInfo(LogWindow.viewer(editor), line.intValue());
			assertThat(text).isEqualTo(FindingMark.explained(proved.stream().map(Finding::kind).toList()));
			assertThat(editor.marks().marks().at(line)).singleElement()
					.isEqualTo(new LogMark(line, MarkKind.of(FindingMark
							.worst(proved.stream().map(Finding::kind).toList())
							.orElseThrow()),
							FindingMark
									.sign(FindingMark.worst(proved.stream().map(Finding::kind).toList()).orElseThrow()),
							text));
		});
		assertThat(hover.getHoverInfo(LogWindow.viewer(editor), 0)).isNull();
	}

	/** Of what is hidden there is none; the others move up. */
	@Test
	void theOverviewShowsThoseOfTheLinesShown() {
		LogEditor editor = open();
		Control overview = editor.marks().overview().getControl();
		Waiting.until("the overview", () -> overview.getSize().y > 100);
		LogMark last = findings(editor).getLast();
		int height = overview.getSize().y;
		long rows = LogWindow.log(editor).index().extent().rows();
		int y = (int) ((height - 3) * last.line() / rows) + 1;
		assertThat(editor.marks().overview().hasAnnotation(y)).isTrue();
		click(overview, y);
		assertThat(editor.cursor().line()).isEqualTo(last.line());
		LogWindow.viewer(editor)
				.show(Showing.TWO_OF_THREE.of(LogWindow.log(editor).index(), LogWindow.log(editor).text()));
		boolean shown = findings(editor).stream().anyMatch(mark -> Showing.TWO_OF_THREE.shows(mark.line()));
		Waiting.until("the overview to show what is shown", () -> shown == anyIn(editor, height));
		LogWindow.viewer(editor).show(Showing.ALL.of(LogWindow.log(editor).index(), LogWindow.log(editor).text()));
		Waiting.until("all again", () -> editor.marks().overview().hasAnnotation(y));
	}

	private static boolean anyIn(LogEditor editor, int height) {
		for (int y = 0; y < height; y++) {
			if (editor.marks().overview().hasAnnotation(y)) {
				return true;
			}
		}
		return false;
	}

	private static void click(Control control, int y) {
		Event event = new Event();
		event.button = 1;
		event.x = 5;
		event.y = y;
		control.notifyListeners(SWT.MouseDown, event);
	}

	@Test
	void aClickShowsTheFinding() throws PartInitException {
		LogEditor editor = open();
		FindingsView view = (FindingsView) LogWindow.page().showView(FindingsView.ID);
		Waiting.until("the rows", () -> view.panel().shown() == LogWindow.log(editor).report());
		Control overview = editor.marks().overview().getControl();
		LogMark last = findings(editor).getLast();
		Waiting.until("the overview", () -> overview.getSize().y > 100);
		click(overview,
				(int) ((overview.getSize().y - 3) * last.line() / LogWindow.log(editor).index().extent().rows()) + 1);
		Waiting.until("the finding",
				() -> view.panel().selected(1).stream().anyMatch(f -> f.lines().contains(last.line())));
		LogWindow.page().hideView(view);
	}
}
