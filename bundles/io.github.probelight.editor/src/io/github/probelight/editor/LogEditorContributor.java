package io.github.probelight.editor;

import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.editors.text.TextEditorActionContributor;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/** The menu entries of text editors, without the one that completes words: nothing is typed into a log. */
public final class LogEditorContributor extends TextEditorActionContributor {
	@Override
	public void contributeToMenu(@Nullable IMenuManager menu) {
		super.contributeToMenu(menu);
		IMenuManager edit = menu == null ? null : menu.findMenuUsingPath(IWorkbenchActionConstants.M_EDIT);
		if (edit == null) {
			return;
		}
		remove(edit, action -> ITextEditorActionDefinitionIds.HIPPIE_COMPLETION.equals(action.getActionDefinitionId()));
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
