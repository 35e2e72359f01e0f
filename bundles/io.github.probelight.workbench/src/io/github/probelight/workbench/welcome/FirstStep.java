package io.github.probelight.workbench.welcome;

import io.github.probelight.summary.query.Queries;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.LineFilter;

/** A step with which a person who has never seen a scan log reads the sample, in the order in which they are taken. */
enum FirstStep {
	OPEN(Messages.Step_open, Messages.Step_open_text, "", 0), ALIVE(Messages.Step_alive, Messages.Step_alive_text,
			"overview",
			0), PORTS(Messages.Step_ports, Messages.Step_ports_text, "hosts", 14), SUSPECT(Messages.Step_suspect,
					Messages.Step_suspect_text, "findings", 217), WHY(Messages.Step_why, Messages.Step_why_text,
							"hosts", 17), LINES(Messages.Step_lines, Messages.Step_lines_text, "hosts", 17) {
								@Override
								LineFilter filter() {
									return LineFilter.NONE.add(Chip.only(Queries.host("10.20.30.9")));
								}
							},
	SLOW(Messages.Step_slow, Messages.Step_slow_text, "tasks", 188), OWN(Messages.Step_own, Messages.Step_own_text, "",
			0);

	private static final String VIEWS = "io.github.probelight.views.";

	private final String title;
	private final String text;
	private final String view;
	private final long line;

	FirstStep(String title, String text, String view, long line) {
		this.title = title;
		this.text = text;
		this.view = view;
		this.line = line;
	}

	/** The question that it answers. */
	String title() {
		return title;
	}

	/** How a person does it, and what is seen then. */
	String text() {
		return text;
	}

	/** The id of the view that answers; "" where the editor does. */
	String view() {
		return view.isEmpty() ? "" : VIEWS + view;
	}

	/** The line of the sample that the answer comes from, 0-based. */
	long line() {
		return line;
	}

	/** Which lines are shown. */
	LineFilter filter() {
		return LineFilter.NONE;
	}
}
