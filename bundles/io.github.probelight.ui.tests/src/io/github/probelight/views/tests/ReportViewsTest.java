package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.figures.ReasonCount;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.LogView;
import io.github.probelight.views.checks.ChecksView;
import io.github.probelight.views.findings.FindingsView;
import io.github.probelight.views.logins.LoginsView;
import io.github.probelight.views.problems.ProblemsView;
import io.github.probelight.views.reasons.ReasonsView;
import io.github.probelight.views.scans.ScansView;
import io.github.probelight.views.subnets.SubnetsView;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.views.tasks.TasksView;

/** The views of findings, reasons, tasks and all else that a report counts, in the real workbench. */
class ReportViewsTest extends ViewsWindow {
	private static final List<String> OPENED = List.of(FindingsView.ID, TasksView.ID, SubnetsView.ID, ReasonsView.ID);

	@AfterEach
	void closeOthers() {
		for (String id : OPENED) {
			IViewPart view = LogWindow.page().findView(id);
			if (view != null) {
				LogWindow.page().hideView(view);
			}
		}
	}

	@Test
	void findingsSayWhatTheyMean() {
		FindingsView view = view(FindingsView.ID, FindingsView.class);
		IEditorPart editor = open(SAMPLE);
		TablePanel<Report, Finding> panel = view.panel();
		Waiting.until("the findings to be shown", () -> panel.shown() == log(editor).report() && !panel.isBusy());
		assertThat(panel.totalsText()).startsWith(panel.table().rows().size() + " findings");
		assertThat(view.detailsText()).as("of the first")
				.startsWith(panel.table().table().getItem(0).getText(2))
				.contains("What to check");
		view.goTo(panel.table().rows().row(0));
		assertThat(cursor(editor).line()).isEqualTo(panel.table().rows().row(0).line());
	}

	@Test
	void findingsWalkTheirEvidence() throws Exception {
		FindingsView view = view(FindingsView.ID, FindingsView.class);
		IEditorPart editor = open(SAMPLE);
		TablePanel<Report, Finding> panel = view.panel();
		Waiting.until("the findings to be shown", () -> panel.shown() == log(editor).report() && !panel.isBusy());
		LogWindow.page().activate(view);
		IHandlerService commands = view.getSite().getService(IHandlerService.class);
		for (int i = 0; i < panel.table().rows().size(); i++) {
			for (long line : panel.table().rows().row(i).lines()) {
				commands.executeCommand("org.eclipse.ui.navigate.next", null);
				assertThat(cursor(editor).line()).isEqualTo(line);
				assertThat(panel.selected(1)).containsExactly(panel.table().rows().row(i));
				assertThat(LogWindow.page().getActivePart()).isSameAs(view);
			}
		}
		long last = cursor(editor).line();
		commands.executeCommand("org.eclipse.ui.navigate.next", null);
		assertThat(cursor(editor).line()).as("there is no more").isEqualTo(last);
		commands.executeCommand("org.eclipse.ui.navigate.previous", null);
		assertThat(cursor(editor).line()).isNotEqualTo(last);
	}

	@Test
	void reasonsLeadToTheirHosts() {
		ReasonsView view = view(ReasonsView.ID, ReasonsView.class);
		IEditorPart editor = open(SAMPLE);
		TablePanel<Report, ReasonCount> panel = view.panel();
		Waiting.until("the reasons to be shown", () -> panel.shown() == log(editor).report() && !panel.isBusy());
		assertThat(panel.table().rows().row(0))
				.isEqualTo(new ReasonCount(ReasonCount.About.HOSTS, "ALIVE", "echo-reply", 11, 15, 11, 9));
		panel.select(1);
		panel.table().open();
		Waiting.until("the hosts to be filtered", () -> !hosts.isBusy() && hosts.table().rows().size() == 2);
		assertThat(hosts.table().rows().row(0).reason()).isEqualTo("syn-ack");
	}

	@Test
	void problemsChecksLoginsAndScansAreThoseOfTheReport() {
		ProblemsView problems = view(ProblemsView.ID, ProblemsView.class);
		ChecksView checks = view(ChecksView.ID, ChecksView.class);
		LoginsView logins = view(LoginsView.ID, LoginsView.class);
		ScansView scans = view(ScansView.ID, ScansView.class);
		Report report = log(open(SAMPLE)).report();
		List<LogView<?>> views = List.of(problems, checks, logins, scans);
		Waiting.until("all to be shown", () -> views.stream()
				.allMatch(view -> view.panel().shown() == report && !view.panel().isBusy()));
		assertThat(problems.panel().table().rows().size()).isPositive()
				.isEqualTo(report.messages().trouble().problems().size());
		assertThat(checks.panel().table().rows().size()).isEqualTo(report.messages().trouble().checks().size());
		assertThat(logins.panel().table().rows().size()).isPositive()
				.isEqualTo(report.messages().trouble().logins().size());
		assertThat(scans.panel().totalsText()).startsWith("1 scan");
		views.forEach(view -> LogWindow.page().hideView(view));
	}

	@Test
	void tasksAndSubnetsAreThoseOfTheReport() {
		TasksView tasks = view(TasksView.ID, TasksView.class);
		SubnetsView subnets = view(SubnetsView.ID, SubnetsView.class);
		IEditorPart editor = open(SAMPLE);
		Report report = log(editor).report();
		Waiting.until("both to be shown", () -> tasks.panel().shown() == report && subnets.panel().shown() == report
				&& !tasks.panel().isBusy() && !subnets.panel().isBusy());
		assertThat(tasks.panel().totalsText()).startsWith("6 tasks");
		assertThat(tasks.panel().table().rows().row(1).task().name()).isEqualTo("SYN Stealth Scan");
		assertThat(subnets.panel().totalsText()).startsWith("1 subnet");
	}
}
