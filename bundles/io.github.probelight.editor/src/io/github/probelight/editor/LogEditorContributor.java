package io.github.probelight.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ActionContributionItem;
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
		for (IContributionItem item : edit.getItems()) {
			IContributionItem inner = item instanceof SubContributionItem wrapper ? wrapper.getInnerItem() : item;
			if (inner instanceof ActionContributionItem entry && ITextEditorActionDefinitionIds.HIPPIE_COMPLETION
					.equals(entry.getAction().getActionDefinitionId())) {
				edit.remove(inner);
			}
		}
	}
}
