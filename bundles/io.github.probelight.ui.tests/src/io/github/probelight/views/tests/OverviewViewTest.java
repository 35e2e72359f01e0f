package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.summary.overview.Bars;
import io.github.probelight.summary.overview.Lead;
import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.LogView;
import io.github.probelight.views.ports.PortsView;
import io.github.probelight.views.tasks.TasksView;
import io.github.probelight.workspace.OpenLogState;

/** The overview, and where it leads to, in the real workbench. */
class OverviewViewTest extends OverviewWindow {
	private void press(String name) {
		TableItem item = item(name);
		Event event = new Event();
		event.item = item;
		item.getParent().notifyListeners(SWT.DefaultSelection, event);
		Waiting.forEvents();
	}

	@Test
	void showsWhatTheReportSays() {
		openInOverview(SAMPLE);
		assertThat(overview.overview().title()).isEqualTo("Harbour Office");
		assertThat(item("alive").getText(2)).isEqualTo("15 · 58 %");
		assertThat(item("no-response").getText(2)).isEqualTo("6");
		assertThat(item("22/TCP ssh").getText(2)).isEqualTo("5");
	}

	/** What it says of the first lines is not taken for what there is to say of the log. */
	@Test
	void saysWhileTheLogIsRead() throws IOException {
		Path file = window.folder().resolve("large.log");
		LogGenerator.write(LogPlan.ofBytes(1, 40_000_000, 20_000), file);
		ReentrantLock gate = new ReentrantLock();
		gate.lock();
		try {
			Job.getJobManager().suspend();
			IEditorPart editor = window.open(file);
			LogWindow.page().activate(overview);
			assertThat(overview.shown()).as("there is nothing to show yet").isNull();
			log(editor).addListener(changed -> {
				if (changed.state() == OpenLogState.READING && changed.report().extent().lines() > 0) {
					gate.lock();
					gate.unlock();
				}
			});
			Job.getJobManager().resume();
			Waiting.until("first figures", () -> overview.shown() != null);
			assertThat(overview.getContentDescription()).contains("large.log, reading: the first");
			assertThat(overview.shown()).isSameAs(log(editor).report());
		} finally {
			Job.getJobManager().resume();
			gate.unlock();
		}
		Waiting.until("all figures", () -> overview.getContentDescription().isEmpty());
	}

	/** A heading that is wider than its column does not push them out of sight. */
	@Test
	void showsAllFigures() {
		openInOverview(SAMPLE);
		for (Table table : tables()) {
			assertThat(table.getSize().x).as(table.getItem(0).getText(0))
					.isLessThanOrEqualTo(table.getParent().getSize().x);
		}
	}

	@Test
	void leadsToHosts() {
		openInOverview(SAMPLE);
		press("admin-prohibited");
		assertThat(LogWindow.page().getActivePart()).isInstanceOf(HostsView.class);
		Waiting.until("the hosts to be filtered", () -> !hosts.isBusy());
		assertThat(hosts.table().rows().size()).isEqualTo(4);
	}

	@Test
	void leadsToHostsWithAnOpenPort() {
		openInOverview(SAMPLE);
		press("with open ports");
		Waiting.until("the hosts to be filtered", () -> !hosts.isBusy());
		assertThat(hosts.table().rows().size()).isEqualTo(10);
	}

	@Test
	void leadsToALine() {
		IEditorPart editor = openInOverview(SAMPLE);
		Link facts = Widgets.all(overview.getSite().getShell())
				.filter(Link.class::isInstance)
				.map(Link.class::cast)
				.filter(link -> link.isVisible() && link.getText().contains("Scan completed"))
				.findFirst()
				.orElseThrow();
		Event event = new Event();
		event.text = "2"; // who started it comes first
		facts.notifyListeners(SWT.Selection, event);
		Waiting.forEvents();
		assertThat(LogWindow.page().getActivePart()).isSameAs(editor);
		assertThat(cursor(editor).line()).isEqualTo(308);
	}

	/** The columns are as wide as their names need. */
	@Test
	void cutsNoName() {
		openInOverview(SAMPLE);
		for (Table table : tables()) {
			int shown = table.getColumn(0).getWidth();
			table.getColumn(0).pack();
			assertThat(table.getColumn(0).getWidth()).as(table.getItem(0).getText()).isLessThanOrEqualTo(shown);
			table.getColumn(0).setWidth(shown);
		}
	}

	private ScrolledComposite page() {
		return (ScrolledComposite) tables().getFirst().getParent().getParent().getParent();
	}

	/** The room that the perspective gives it on screens of 1600 by 1000 and of 1366 by 768 pixels, and between. */
	@ParameterizedTest
	@CsvSource({"980, 330", "862, 270", "842, 232"})
	void needsNoScrollingWhereThereIsRoom(int width, int height) {
		openInOverview(SAMPLE);
		ScrolledComposite page = page();
		Rectangle before = page.getBounds();
		page.setBounds(0, 0, width, height);
		assertThat(page.getMinHeight()).isLessThanOrEqualTo(height);
		assertThat(tables().stream().map(table -> table.getItem(0).getText())).contains("given to Nmap", "echo-reply",
				"22/TCP ssh", "Logins that were refused");
		assertThat(tables()).allSatisfy(table -> assertThat(table.getSize().y)
				.isGreaterThanOrEqualTo(table.getItemCount() * table.getItemHeight()));
		page.setBounds(before);
	}

	@Test
	void leadsToWhatIsLeftOut() {
		openInOverview(SAMPLE);
		Link more = Arrays.stream(item("22/TCP ssh").getParent().getParent().getChildren())
				.filter(Link.class::isInstance)
				.map(Link.class::cast)
				.findFirst()
				.orElseThrow();
		assertThat(more.getText()).contains(" more</a>");
		assertThat(more.getSize()).as("all of it is seen").isEqualTo(more.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		more.notifyListeners(SWT.Selection, new Event());
		Waiting.forEvents();
		assertThat(LogWindow.page().getActivePart()).isInstanceOf(PortsView.class);
	}

	/** What is left out of each table has a view. */
	@Test
	void knowsTheViewOfEachTable() {
		openInOverview(SAMPLE);
		overview.overview().bars().stream().map(Bars::rest).filter(Lead.ToTable.class::isInstance).forEach(rest -> {
			overview.follow(rest);
			assertThat(LogWindow.page().getActivePart()).isInstanceOf(LogView.class);
			LogWindow.page().activate(overview);
		});
	}

	@Test
	void hasAMenuEverywhere() {
		openInOverview(SAMPLE);
		for (Table table : tables()) {
			table.getMenu().notifyListeners(SWT.Show, new Event());
			assertThat(table.getMenu().getItems()).extracting(item -> item.getText().replaceAll("&|\t.*", ""))
					.containsExactly("Copy", "", "Export as HTML…", "Export as HTML with Pseudonyms…", "Print…");
			table.getMenu().notifyListeners(SWT.Hide, new Event());
		}
	}

	/** Where there is no room for the tasks, the timeline leads to them. */
	@Test
	void leadsToTasksThatAreLeftOut() {
		openInOverview(SAMPLE);
		ScrolledComposite page = Widgets.all(overview.getSite().getShell())
				.filter(ScrolledComposite.class::isInstance)
				.map(ScrolledComposite.class::cast)
				.filter(Control::isVisible)
				.findFirst()
				.orElseThrow();
		page.setSize(840, 240);
		Link title = Widgets.all(page)
				.filter(Link.class::isInstance)
				.map(Link.class::cast)
				.filter(link -> link.getText().contains("Timeline"))
				.findFirst()
				.orElseThrow();
		assertThat(title.getText()).endsWith(">Tasks</a>");
		Event event = new Event();
		event.text = "tasks";
		title.notifyListeners(SWT.Selection, event);
		assertThat(LogWindow.page().getActivePart()).isInstanceOf(TasksView.class);
		LogWindow.page().hideView((TasksView) LogWindow.page().getActivePart());
	}

	private boolean isTitled(String title) {
		return Widgets.all(overview.getSite().getShell())
				.filter(Label.class::isInstance)
				.map(Label.class::cast)
				.anyMatch(label -> label.isVisible() && label.getText().equals(title)
						&& label.getFont().equals(JFaceResources.getHeaderFont()));
	}

	/** A name alone would look as if all were well. */
	@Test
	void saysWhyThereAreNoFigures() throws Exception {
		openInOverview(SAMPLE);
		Waiting.until("the site", () -> isTitled("Harbour Office"));
		Path prose = window.file("scan.log", "hello there\n".getBytes());
		IEditorPart editor = LogWindow.page()
				.openEditor(new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(prose.toUri())), LogEditor.ID);
		Waiting.until("its overview", () -> overview.shown() == log(editor).report());
		assertThat(isTitled("scan.log")).isFalse();
		assertThat(isTitled("Harbour Office")).as("of the log before").isFalse();
		assertThat(Widgets.texts(overview.getSite().getShell()))
				.anyMatch(text -> text.startsWith("No scan log entry was found"));
	}

	@Test
	void saysThatThereIsNoLog() {
		IEditorPart editor = openInOverview(SAMPLE);
		LogWindow.page().closeEditor(editor, false);
		Waiting.until("the overview to say so", () -> Widgets.texts(overview.getSite().getShell())
				.filter(text -> text.startsWith("No scan log is open"))
				.count() >= 1 && overview.shown() == null);
		assertThat(Widgets.all(overview.getSite().getShell())
				.filter(Link.class::isInstance)
				.map(Link.class::cast)
				.filter(Link::isVisible)
				.map(Link::getText)).as("the next step").anyMatch(text -> text.contains("Open a File"));
		assertThat(tables()).isEmpty();
	}
}
