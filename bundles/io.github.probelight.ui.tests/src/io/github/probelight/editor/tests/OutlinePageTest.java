package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.outline.LogOutlinePage;
import io.github.probelight.testing.Samples;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.summary.outline.OutlineNode;
import io.github.probelight.workspace.LineTimes;
import io.github.probelight.workspace.Narrowing;
import io.github.probelight.workspace.OpenLog;

@ExtendWith(NoLoggedErrors.class)
class OutlinePageTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	@Test
	void showsPhasesProcessesTasksAndProgress() throws Exception {
		List<String> labels = labels(outline(window.openSample("small-scan.log")));
		assertThat(labels.get(0)).startsWith("Nmap phase").contains("7 min 10 s").contains("2 processes");
		assertThat(labels).anyMatch(label -> label.startsWith("Process 1") && label.contains("16 addresses"))
				.anyMatch(label -> label.startsWith("Process 2 (last)"))
				.filteredOn(label -> label.contains("Scan"))
				.hasSize(6);
		assertThat(labels).noneMatch(label -> label.contains("incomplete"))
				.anyMatch(label -> label.startsWith("28.12 %"));
	}

	@Test
	void marksWhatTheLogDoesNotEnd() throws Exception {
		assertThat(labels(outline(window.openSample("cut-off.log")))).anyMatch(label -> label.contains("incomplete"));
	}

	@Test
	void namesTheScansOfALogThatHoldsSeveral() throws Exception {
		LogOutlinePage page = outline(window.openSample("interleaved-sites.log"));
		OutlineNode top = (OutlineNode) tree(page).getItem(0).getData();
		assertThat(top.kind()).isEqualTo(OutlineNode.Kind.SCAN);
	}

	@Test
	void leadsTheEditorAndFollowsIt() throws Exception {
		LogEditor editor = window.openSample("small-scan.log");
		LogOutlinePage page = outline(editor);
		TreeViewer viewer = viewer(page);
		OutlineNode task = find(page, "UDP Scan");
		viewer.setSelection(new StructuredSelection(task), true);
		assertThat(editor.cursor().line()).isEqualTo(task.line());
		editor.cursor().reveal(27); // an OPEN line behind the first progress entry of the SYN Stealth Scan
		Waiting.until("the outline to follow",
				() -> viewer.getStructuredSelection().getFirstElement() instanceof OutlineNode node
						&& node.kind() == OutlineNode.Kind.PROGRESS && node.label().startsWith("4.31"));
		editor.cursor().reveal(0);
		Waiting.until("the selection to go", () -> viewer.getStructuredSelection().isEmpty());
	}

	@Test
	void keepsTheProgressOfATaskThatIsFound() throws Exception {
		LogOutlinePage page = outline(window.openSample("small-scan.log"));
		List<OutlineNode> progress = find(page, "SYN Stealth Scan").children();
		assertThat(progress).isNotEmpty();
		Text field = filterField(page);
		field.setText("stealth");
		Waiting.until("the filter to be in force",
				() -> labels(page).stream().noneMatch(l -> l.startsWith("UDP Scan")));
		assertThat(find(page, "SYN Stealth Scan").children()).isEqualTo(progress);
		viewer(page).expandAll();
		assertThat(labels(page)).anyMatch(label -> label.startsWith("4.31 %"));
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		field.notifyListeners(SWT.KeyDown, escape);
		assertThat(field.getText()).isEmpty();
		Waiting.until("all tasks to be there", () -> labels(page).stream().anyMatch(l -> l.startsWith("UDP Scan")));
	}

	/** A filter that goes, and views that are narrowed and not any more. */
	@Test
	void whatWasOpenIsOpenAgain() throws Exception {
		LogEditor editor = window.openSample("small-scan.log");
		LogOutlinePage page = outline(editor);
		TreeViewer viewer = viewer(page);
		editor.cursor().reveal(0);
		Waiting.until("no selection", () -> viewer.getStructuredSelection().isEmpty());
		viewer.collapseToLevel(find(page, "UDP Scan"), 1);
		List<String> open = open(viewer);
		assertThat(open).hasSizeGreaterThan(3).doesNotHaveDuplicates();
		filterField(page).setText("stealth");
		Waiting.until("the filter to be in force",
				() -> labels(page).stream().noneMatch(l -> l.startsWith("UDP Scan")));
		filterField(page).setText("");
		Waiting.until("all that was open", () -> open(viewer).equals(open));
		OpenLog log = LogWindow.log(editor);
		log.narrow(Narrowing.NONE.within(LineTimes.of(log, 0, 2).orElseThrow()));
		Waiting.until("nothing of a phase", () -> viewer.getTree().getItemCount() == 0);
		log.narrow(Narrowing.NONE);
		Waiting.until("all that was open again", () -> open(viewer).equals(open));
	}

	private static List<String> open(TreeViewer viewer) {
		return Stream.of(viewer.getExpandedElements())
				.map(element -> ((OutlineNode) element).label() + ((OutlineNode) element).line())
				.sorted()
				.toList();
	}

	@Test
	void saysThatNothingIsFound() throws Exception {
		LogOutlinePage page = outline(window.openSample("small-scan.log"));
		Control area = Objects.requireNonNull(page.getControl());
		filterField(page).setText("nonesuch");
		Waiting.until("a word instead of a blank tree",
				() -> Widgets.texts(area).anyMatch("No phase or task holds \"nonesuch\"."::equals));
		assertThat(tree(page).getItemCount()).isZero();
		filterField(page).setText("");
		Waiting.until("the tree to be back", () -> tree(page).getItemCount() > 0);
		Waiting.until("the word to go", () -> Widgets.texts(area).noneMatch(text -> text.startsWith("No phase")));
	}

	/** The outline of a log with a million tasks takes seconds: not on the thread that draws. */
	@Test
	void isMadeInTheBackground() throws Exception {
		LogOutlinePage page = outline(window.openSample("small-scan.log"));
		boolean[] made = {false};
		JobChangeAdapter listener = new JobChangeAdapter() {
			@Override
			public void done(@Nullable IJobChangeEvent event) {
				made[0] |= event != null && event.getJob().getName().equals("Making the outline");
			}
		};
		Job.getJobManager().addJobChangeListener(listener);
		try {
			window.openSample("cut-off.log");
			Waiting.until("the job", () -> made[0]);
		} finally {
			Job.getJobManager().removeJobChangeListener(listener);
		}
		assertThat(page.viewer()).isNotNull();
	}

	/** The text of a log that is opened does not wait for the tree, which then comes by itself. */
	@Test
	void comesBehindTheText() throws Exception {
		LogWindow.page().showView(IPageLayout.ID_OUTLINE);
		LogEditor editor = (LogEditor) window.open(Samples.copy("small-scan.log", window.folder()));
		LogOutlinePage page = (LogOutlinePage) editor.getAdapter(IContentOutlinePage.class);
		assertThat(LogWindow.viewer(editor).getTextWidget().getLine(0)).isNotEmpty();
		assertThat(page.viewer()).as("in the event in which the log is opened").isNull();
		Waiting.until("the outline to be filled", () -> page.viewer() != null && tree(page).getItemCount() > 0);
	}

	/** A log of a thousand processes: groups of at most a hundred nodes, none for a result. */
	@Test
	void boundsTheChildrenOfANode() throws Exception {
		StringBuilder log = new StringBuilder();
		String head = "2026-03-14T21:30:00 [INFO] [Thread: Scan default:7] [Site: Big] ";
		log.append(head).append("Nmap phase started.\n");
		for (int i = 0; i < 1234; i++) {
			log.append(head).append("Nmap scan of 16 IP addresses starting.\n");
			log.append(head).append("Nmap task Ping Scan started.\n");
			log.append(head).append("[10.0.0.1] DEAD (reason=no-response)\n");
		}
		LogEditor editor = window
				.openLog(window.file("big.log", log.toString().getBytes(StandardCharsets.UTF_8)));
		OutlineNode phase = (OutlineNode) tree(outline(editor)).getItem(0).getData();
		assertThat(phase.children()).hasSize(13).allMatch(child -> child.kind() == OutlineNode.Kind.GROUP);
		assertThat(phase.children().get(0).children()).hasSize(100);
		assertThat(phase.children().get(12).label()).isEqualTo("Process 1201 … Process 1234");
	}

	private static LogOutlinePage outline(LogEditor editor) throws PartInitException {
		LogWindow.page().showView(IPageLayout.ID_OUTLINE);
		LogWindow.page().activate(editor);
		LogOutlinePage page = (LogOutlinePage) editor.getAdapter(IContentOutlinePage.class);
		Waiting.until("the outline to be filled", () -> page.viewer() != null && tree(page).getItemCount() > 0);
		return page;
	}

	private static Text filterField(LogOutlinePage page) {
		return (Text) Widgets.all(Objects.requireNonNull(page.getControl()))
				.filter(Text.class::isInstance)
				.findFirst()
				.orElseThrow();
	}

	private static TreeViewer viewer(LogOutlinePage page) {
		return Objects.requireNonNull(page.viewer());
	}

	private static Tree tree(LogOutlinePage page) {
		return viewer(page).getTree();
	}

	private static OutlineNode find(LogOutlinePage page, String label) {
		return items(tree(page).getItems()).stream()
				.map(item -> (OutlineNode) item.getData())
				.filter(node -> node.label().equals(label))
				.findFirst()
				.orElseThrow();
	}

	private static List<String> labels(LogOutlinePage page) {
		return items(tree(page).getItems()).stream().map(TreeItem::getText).toList();
	}

	private static List<TreeItem> items(TreeItem[] top) {
		List<TreeItem> all = new ArrayList<>();
		for (TreeItem item : top) {
			if (item.getData() == null) {
				continue; // not expanded
			}
			all.add(item);
			all.addAll(items(item.getItems()));
		}
		return all;
	}
}
