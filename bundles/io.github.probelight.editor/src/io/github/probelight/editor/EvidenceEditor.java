package io.github.probelight.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** A text editor without what changes a file, and without what looks at all lines of one. */
abstract class EvidenceEditor extends AbstractDecoratedTextEditor {
	/** Without the entry that shows and hides line numbers: a log always has them. */
	@Override
	protected void rulerContextMenuAboutToShow(@Nullable IMenuManager menu) {
		super.rulerContextMenuAboutToShow(menu);
		if (menu != null) {
			IAction toggle = getAction(ITextEditorActionConstants.LINENUMBERS_TOGGLE);
			LogEditorContributor.remove(menu, toggle::equals);
		}
	}

	/** The views that the perspective names are enough: the minimap needs a copy of the whole text. */
	@Override
	protected String[] createShowInTargetList() {
		return new String[0];
	}

	@Override
	protected String[] collectContextMenuPreferencePages() {
		return LogPreferencePage.before(super.collectContextMenuPreferencePages());
	}

	@Override
	protected String[] collectRulerMenuPreferencePages() {
		return LogPreferencePage.before(super.collectRulerMenuPreferencePages());
	}

	@Override
	public boolean isEditable() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	protected boolean isWordWrapSupported() {
		return false;
	}

	@Override
	protected boolean isPrefQuickDiffAlwaysOn() {
		return false;
	}
}
