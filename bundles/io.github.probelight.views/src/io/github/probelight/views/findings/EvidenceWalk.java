package io.github.probelight.views.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.table.FindingColumns;
import io.github.probelight.ui.PassingMessage;
import io.github.probelight.ui.RunAction;
import io.github.probelight.views.Messages;
import io.github.probelight.views.table.TablePanel;

/** Goes from one line that proves a finding to the next, and on to the next finding, while the view keeps the focus. */
final class EvidenceWalk {
	private final TablePanel<Report, Finding> panel;
	private final IActionBars bars;
	private final LongConsumer reveal;
	private final List<IAction> actions = new ArrayList<>();
	private EvidenceStop at = new EvidenceStop(0, -1);

	/**
	 * Puts its two actions into the bars of a view.
	 *
	 * @param reveal
	 *            shows a line of the log, 0-based
	 */
	EvidenceWalk(TablePanel<Report, Finding> panel, IActionBars bars, LongConsumer reveal) {
		this.panel = panel;
		this.bars = bars;
		this.reveal = reveal;
		add(ActionFactory.PREVIOUS, Messages.Findings_previous, "icons/previous.svg", EvidenceStop::previous);
		add(ActionFactory.NEXT, Messages.Findings_next, "icons/next.svg", EvidenceStop::next);
	}

	private void add(ActionFactory factory, String label, String icon,
			BiFunction<EvidenceStop, List<Finding>, Optional<EvidenceStop>> step) {
		IAction action = new RunAction(label, EvidenceWalk.class, icon, () -> go(step));
		action.setActionDefinitionId(factory.getCommandId());
		bars.setGlobalActionHandler(factory.getId(), action);
		bars.getToolBarManager().add(action);
		actions.add(action);
	}

	/** Offers both where there is a finding to go to. */
	void offer() {
		actions.forEach(action -> action.setEnabled(panel.table().rows().size() > 0));
	}

	private void go(BiFunction<EvidenceStop, List<Finding>, Optional<EvidenceStop>> step) {
		List<Finding> shown = IntStream.range(0, panel.table().rows().size())
				.mapToObj(panel.table().rows()::row)
				.toList();
		List<Finding> selected = panel.selected(1);
		int row = selected.isEmpty() ? 0 : Math.max(0, shown.indexOf(selected.get(0)));
		EvidenceStop from = row == at.finding() ? at : new EvidenceStop(row, -1);
		Optional<EvidenceStop> found = step.apply(from, shown);
		if (found.isEmpty()) {
			PassingMessage.say(bars.getStatusLineManager(), Messages.Findings_noMore);
			return;
		}
		at = found.get();
		Finding finding = shown.get(at.finding());
		panel.select(panel.table().rows().number(at.finding()));
		long line = finding.lines().get(at.line());
		reveal.accept(line);
		PassingMessage.say(bars.getStatusLineManager(),
				NLS.bind(Messages.Findings_evidence,
						new Object[]{FindingColumns.TITLE.shown(finding), NumberText.of(at.line() + 1L),
								NumberText.of(finding.lines().size()), NumberText.of(line + 1)}));
	}
}
