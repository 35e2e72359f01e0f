package io.github.probelight.editor;

import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.TextEditorActionContributor;
import org.eclipse.ui.texteditor.IStatusField;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

import io.github.probelight.editor.follow.FollowHandler;
import io.github.probelight.editor.follow.ScanStatus;
import io.github.probelight.workspace.ShownZone;

/**
 * The menu entries and fields of text editors, without those about typing: nothing is typed into a log; and fields that
 * say when the line of the caret was written, and how much is selected.
 */
public final class LogEditorContributor extends TextEditorActionContributor {
	private static final String POSITION = ITextEditorActionConstants.STATUS_CATEGORY_INPUT_POSITION;

	private final LineStatus status = new LineStatus(PlatformUI.getWorkbench().getDisplay());
	/** The editor in which Find has the focus. */
	private @Nullable LogEditor found;
	private final ScanStatus scan = new ScanStatus(PlatformUI.getWorkbench().getDisplay());
	private @Nullable LogEditor shown;
	private final Runnable zone = () -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> status.show(shown));

	/** Creates the contributor; it follows the zone that times are shown in until it is disposed of. */
	public LogEditorContributor() {
		ShownZone.addListener(zone);
	}

	@Override
	public void contributeToMenu(@Nullable IMenuManager menu) {
		super.contributeToMenu(menu);
		IMenuManager edit = menu == null ? null : menu.findMenuUsingPath(IWorkbenchActionConstants.M_EDIT);
		if (edit == null) {
			return;
		}
		remove(edit, action -> ITextEditorActionDefinitionIds.HIPPIE_COMPLETION.equals(action.getActionDefinitionId()));
	}

	/** Without the one entry that has no command: in which encoding a log is read is seen in it. */
	@Override
	public void init(@Nullable IActionBars bars) {
		super.init(bars);
		IMenuManager edit = bars == null
				? null
				: bars.getMenuManager().findMenuUsingPath(IWorkbenchActionConstants.M_EDIT);
		if (edit != null) {
			remove(edit, action -> action.getActionDefinitionId() == null);
		}
	}

	/** Without the fields that tell how typing works, and that nothing is typed: others need the room. */
	@Override
	public void contributeToStatusLine(@Nullable IStatusLineManager line) {
		super.contributeToStatusLine(line);
		if (line != null) {
			line.remove(ITextEditorActionConstants.STATUS_CATEGORY_INPUT_MODE);
			line.remove(ITextEditorActionConstants.STATUS_CATEGORY_ELEMENT_STATE);
			scan.addTo(line); // where there is little room, it is the last one that is cut
			status.addTo(line);
		}
	}

	/**
	 * Where the field of Find has the focus, no editor is active, since keys are not for its actions: what the status line
	 * tells of its caret goes on.
	 */
	@Override
	public void setActiveEditor(@Nullable IEditorPart part) {
		tellPosition(found, null);
		super.setActiveEditor(part);
		found = part == null && getPage().getActiveEditor() instanceof LogEditor log ? log : null;
		LogEditor editor = part instanceof LogEditor log ? log : found;
		tellPosition(found, getActionBars().getStatusLineManager().find(POSITION));
		shown = editor;
		if (editor != null) {
			editor.whenMoved(() -> show(editor));
		}
		show(editor);
		FollowHandler.refresh();
	}

	private static void tellPosition(@Nullable LogEditor editor, @Nullable IContributionItem item) {
		IContributionItem inner = item instanceof SubContributionItem wrapper ? wrapper.getInnerItem() : item;
		if (editor != null) {
			editor.setStatusField(inner instanceof IStatusField field ? field : null, POSITION);
			editor.handleCursorPositionChanged();
		}
	}

	/** An editor may have opened its log anew since. */
	private void show(@Nullable LogEditor editor) {
		status.show(editor);
		scan.follow(editor == null ? null : editor.log());
	}

	@Override
	public void dispose() {
		ShownZone.removeListener(zone);
		shown = null;
		scan.follow(null);
		super.dispose();
	}

	/** Removes the entries of a menu whose actions are of a kind. */
	static void remove(IMenuManager menu, Predicate<IAction> kind) {
		for (IContributionItem item : menu.getItems()) {
			IContributionItem inner = item instanceof SubContributionItem wrapper ? wrapper.getInnerItem() : item;
			if (inner instanceof ActionContributionItem entry && kind.test(entry.getAction())) {
				menu.remove(inner);
			}
		}
	}
}
