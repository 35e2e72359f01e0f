package io.github.probelight.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workbench.ScanLogPerspective;
import io.github.probelight.workbench.welcome.FirstLogView;

/** The page in the empty editor area. */
@ExtendWith(NoLoggedErrors.class)
class WelcomeTest {
	private static final String RESOURCE = "org.eclipse.ui.resourcePerspective";

	@RegisterExtension
	final LogWindow window = new LogWindow();

	@BeforeEach
	void showPerspective() throws WorkbenchException {
		show(ScanLogPerspective.ID);
		LogWindow.page().closeAllEditors(false);
		Waiting.until("the page", () -> links().isPresent());
	}

	private static void show(String perspective) throws WorkbenchException {
		PlatformUI.getWorkbench().showPerspective(perspective, LogWindow.page().getWorkbenchWindow());
	}

	private static Shell shell() {
		return LogWindow.page().getWorkbenchWindow().getShell();
	}

	private static Optional<Link> links() {
		return Widgets.all(shell())
				.filter(Link.class::isInstance)
				.map(Link.class::cast)
				.filter(link -> link.isVisible() && link.getText().contains("Open a log…"))
				.findFirst();
	}

	private static Table recent() {
		return Arrays.stream(links().orElseThrow().getParent().getChildren())
				.filter(Table.class::isInstance)
				.map(Table.class::cast)
				.findFirst()
				.orElseThrow();
	}

	private TableItem read(String sample) {
		LogWindow.page().closeEditor(window.openSample(sample), false);
		Waiting.until("the page with the log", () -> links().isPresent() && recent().getItemCount() > 0
				&& recent().getItem(0).getText(0).equals(sample)
				&& recent().getItem(0).getText(3).equals(window.folder().toString()));
		return recent().getItem(0);
	}

	@Test
	void isGoneWhileAnEditorIsOpen() {
		IEditorPart editor = window.openSample("small-scan.log");
		Waiting.until("the page to go", () -> links().isEmpty());
		LogWindow.page().closeEditor(editor, false);
		Waiting.until("the page to come back", () -> links().isPresent());
	}

	@Test
	void leadsToTheGuide() {
		Event event = new Event();
		event.text = "guide";
		links().orElseThrow().notifyListeners(SWT.Selection, event);
		assertThat(LogWindow.page().getActivePart()).isInstanceOf(FirstLogView.class);
		LogWindow.page().hideView((FirstLogView) LogWindow.page().getActivePart());
	}

	@Test
	void isOnlyInOurPerspective() throws WorkbenchException {
		show(RESOURCE);
		Waiting.until("the page to go", () -> links().isEmpty());
		show(ScanLogPerspective.ID);
		Waiting.until("the page to come back", () -> links().isPresent());
	}

	@Test
	void namesTheLogsThatWereReadWithTheirResult() {
		TableItem item = read("small-scan.log");
		assertThat(item.getText(0)).isEqualTo("small-scan.log");
		assertThat(item.getText(1)).isEqualTo("completed, 15 of 26 hosts alive, 8 findings");
		assertThat(item.getText(2)).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d.*");
		assertThat(item.getText(3)).isEqualTo(window.folder().toString());
		assertThat(read("article.log").getText(0)).as("the latest is first").isEqualTo("article.log");
	}

	@Test
	void saysOfALogThatItIsGoneOrWasChanged() throws Exception {
		TableItem item = read("small-scan.log");
		Path file = window.folder().resolve("small-scan.log");
		Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
		show(RESOURCE);
		Waiting.until("the page to go", () -> links().isEmpty());
		show(ScanLogPerspective.ID);
		Waiting.until("the page to come back", () -> links().isPresent());
		Waiting.until("what is said of the log", () -> recent().getItem(0).getText(1).startsWith("changed since"));
		assertThat(recent().getItem(0).getText(1))
				.isEqualTo("changed since; when it was read: completed, 15 of 26 hosts alive, 8 findings");
		Files.delete(file);
		show(RESOURCE);
		Waiting.until("the page to go", () -> links().isEmpty());
		show(ScanLogPerspective.ID);
		Waiting.until("the page to come back", () -> links().isPresent());
		Waiting.until("what is said of it", () -> recent().getItem(0).getText(1).equals("no longer there"));
		int before = recent().getItemCount();
		recent().setSelection(0);
		recent().notifyListeners(SWT.DefaultSelection, new Event());
		Waiting.until("the log to be forgotten", () -> recent().getItemCount() == before - 1);
		assertThat(LogWindow.page().getActiveEditor()).isNull();
		assertThat(item.isDisposed()).as("the list is another").isTrue();
	}

	@Test
	void opensALogAgain() {
		TableItem item = read("small-scan.log");
		item.getParent().setSelection(item);
		item.getParent().notifyListeners(SWT.DefaultSelection, new Event());
		Waiting.until("the editor", () -> LogWindow.page().getActiveEditor() != null);
		assertThat(LogWindow.page().getActiveEditor().getTitle()).isEqualTo("small-scan.log");
	}

	@Test
	void takesFilesThatAreDropped() {
		Composite area = links().orElseThrow().getParent().getParent();
		DropTarget target = (DropTarget) area.getData(DND.DROP_TARGET_KEY);
		assertThat(target.getTransfer()).containsExactly(FileTransfer.getInstance());
		assertThat(target.getDropListeners()).hasSize(1);
	}

	@Test
	void fillsTheAreaAndIsReadInOrder() {
		Composite page = links().orElseThrow().getParent();
		List<Control> controls = Arrays.asList(page.getChildren());
		assertThat(Widgets.texts(page)).contains("Probelight");
		assertThat(controls.indexOf(links().orElseThrow())).isLessThan(controls.indexOf(recent()));
		assertThat(page.getParent().getSize().x).isGreaterThan(300);
	}
}
