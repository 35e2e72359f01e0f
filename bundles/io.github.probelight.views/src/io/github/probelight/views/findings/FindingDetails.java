package io.github.probelight.views.findings;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.TopicText;
import io.github.probelight.summary.table.FindingColumns;

/** What a finding means, what to check next, and whom it is about, as text that can be copied. */
final class FindingDetails {
	private static final int MARGIN = 6;

	private final StyledText text;

	FindingDetails(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setCaret(null);
		text.setAlwaysShowScrollBars(false);
	}

	/** Shows the first of some findings, or nothing. */
	void show(List<Finding> selected) {
		StringBuilder said = new StringBuilder();
		int title = 0;
		for (Finding finding : selected) {
			said.append(FindingColumns.TITLE.shown(finding));
			title = said.length();
			said.append("\n\n").append(TopicText.inFull(Kind.FINDING, finding.kind().code()));
			String about = FindingColumns.ABOUT.shown(finding); // last: of thousands of hosts it fills the pane
			said.append(about.isEmpty() ? "" : "\n\n" + OneLine.of(about));
		}
		if (said.toString().equals(text.getText())) {
			return;
		}
		text.setText(said.toString());
		text.setStyleRange(title == 0 ? null : new StyleRange(0, title, null, null, SWT.BOLD));
		text.setTopPixel(0);
	}

	String text() {
		return text.getText();
	}
}
