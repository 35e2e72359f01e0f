package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.outline.QuickOutline;
import io.github.probelight.summary.outline.OutlineNode;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;

/** The outline over the text: by a part of a name and Enter to where a task begins. */
@ExtendWith(NoLoggedErrors.class)
class QuickOutlineTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	private static QuickOutline open(LogEditor editor) throws CommandException {
		LogWindow.activate(editor);
		QuickOutline outline = (QuickOutline) Objects.requireNonNull(editor.getSite()
				.getService(IHandlerService.class)
				.executeCommand("io.github.probelight.editor.quickOutline", null));
		Waiting.until("the outline", () -> tree(outline).getItemCount() > 0);
		return outline;
	}

	private static Tree tree(QuickOutline outline) {
		return Objects.requireNonNull(outline.viewer()).getTree();
	}

	private static void press(Text field, int type, int detail, int key) {
		Event event = new Event();
		event.detail = detail;
		event.keyCode = key;
		event.doit = true;
		field.notifyListeners(type, event);
	}

	/** At first the node of the caret is selected; Enter does not wait for the field to filter. */
	@Test
	void goesToATask() throws CommandException {
		LogEditor editor = window.openSample("small-scan.log");
		editor.cursor().reveal(60);
		QuickOutline outline = open(editor);
		Text field = Objects.requireNonNull(outline.field());
		assertThat(tree(outline).getSelection()).singleElement()
				.satisfies(item -> assertThat(((OutlineNode) item.getData()).contains(60)).isTrue());
		Waiting.until("the field to have the focus", field::isFocusControl);
		Waiting.forEvents();
		assertThat(field.getText()).as("nobody has typed").isEmpty();
		field.setText("ping");
		press(field, SWT.Traverse, SWT.TRAVERSE_RETURN, SWT.CR);
		Waiting.until("the popup to close", field::isDisposed);
		long ping = LogWindow.log(editor)
				.report()
				.phases()
				.getFirst()
				.processes()
				.getFirst()
				.tasks()
				.stream()
				.filter(task -> task.name().equals("Ping Scan"))
				.findFirst()
				.orElseThrow()
				.line();
		assertThat(editor.cursor().line()).isEqualTo(ping);
	}

	@Test
	void escClosesItAndStays() throws CommandException {
		LogEditor editor = window.openSample("small-scan.log");
		editor.cursor().reveal(60);
		QuickOutline outline = open(editor);
		Shell shell = outline.getShell();
		Text field = Objects.requireNonNull(outline.field());
		field.setText("no such task");
		Waiting.until("nothing to match", () -> tree(outline).getItemCount() == 0);
		field.setText("");
		Waiting.until("the node of the caret", () -> tree(outline).getSelectionCount() == 1
				&& ((OutlineNode) tree(outline).getSelection()[0].getData()).contains(60));
		press(field, SWT.KeyDown, 0, SWT.ESC);
		assertThat(shell.isDisposed()).isTrue();
		assertThat(editor.cursor().line()).isEqualTo(60);
	}
}
