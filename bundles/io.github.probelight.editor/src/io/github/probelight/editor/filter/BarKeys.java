package io.github.probelight.editor.filter;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.TextKeys;

/** Has the keys of the text wait, and Copy and its like, while something beside it has the focus. */
final class BarKeys {
	private final LogEditor editor;
	private final Map<String, @Nullable IAction> ofText = new HashMap<>();
	private final TextKeys textKeys;

	BarKeys(LogEditor editor) {
		this.editor = editor;
		textKeys = new TextKeys(editor);
	}

	/** Leaves the keys to a control while it has the focus. */
	void leaveTo(Control control) {
		control.addListener(SWT.FocusIn, event -> take(control));
		control.addListener(SWT.FocusOut, event -> giveBack());
	}

	private void take(Control control) {
		if (!ofText.isEmpty()) {
			giveBack();
		}
		textKeys.rest(true);
		put(ActionFactory.CUT, control, StyledText::cut);
		put(ActionFactory.COPY, control, StyledText::copy);
		put(ActionFactory.PASTE, control, StyledText::paste);
		put(ActionFactory.SELECT_ALL, control, StyledText::selectAll);
		put(ActionFactory.DELETE, control, text -> text.invokeAction(SWT.DEL));
		bars().updateActionBars();
	}

	/** Another editor may have put its own there meanwhile. */
	private void giveBack() {
		if (ofText.isEmpty()) {
			return;
		}
		textKeys.rest(false);
		IActionBars bars = bars();
		ofText.forEach((id, before) -> {
			if (bars.getGlobalActionHandler(id) instanceof FieldAction) {
				bars.setGlobalActionHandler(id, before);
			}
		});
		ofText.clear();
		bars.updateActionBars();
	}

	private void put(ActionFactory factory, Control control, Consumer<StyledText> edit) {
		IActionBars bars = bars();
		ofText.put(factory.getId(), bars.getGlobalActionHandler(factory.getId()));
		bars.setGlobalActionHandler(factory.getId(), new FieldAction(control, edit));
	}

	private IActionBars bars() {
		return editor.getEditorSite().getActionBars();
	}

	/** Does something in a field; of no use on anything else, which has the key itself then. */
	private static final class FieldAction extends Action {
		private final Control control;
		private final Consumer<StyledText> edit;

		FieldAction(Control control, Consumer<StyledText> edit) {
			this.control = control;
			this.edit = edit;
			setEnabled(control instanceof StyledText);
		}

		@Override
		public void run() {
			if (control instanceof StyledText text) {
				edit.accept(text);
			}
		}
	}
}
