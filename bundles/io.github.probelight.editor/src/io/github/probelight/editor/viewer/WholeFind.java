package io.github.probelight.editor.viewer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.IFindReplaceTargetExtension;
import org.eclipse.jface.text.IFindReplaceTargetExtension3;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;

/**
 * What Find looks in: the whole log, unless a person asks for the selected lines by the button in its field. Where lines
 * are selected, the platform begins with these alone, and says that there is none of what is marked all around them.
 */
final class WholeFind implements IFindReplaceTarget, IFindReplaceTargetExtension, IFindReplaceTargetExtension3 {
	private final IFindReplaceTarget target;
	private final IFindReplaceTargetExtension session;
	private final IFindReplaceTargetExtension3 expressions;

	/** Creates one that leaves all else to what the platform makes for a viewer of text. */
	WholeFind(IFindReplaceTarget target) {
		this.target = target;
		session = (IFindReplaceTargetExtension) target;
		expressions = (IFindReplaceTargetExtension3) target;
	}

	/** What the field begins with: a word or a part of a line, never lines, which are none to look for. */
	@Override
	public String getSelectionText() {
		String text = target.getSelectionText();
		return text == null || text.indexOf('\n') >= 0 ? "" : text;
	}

	/** Also where a filter keeps no line, or there is none: what is said to who looks for a word then is the answer. */
	@Override
	public boolean canPerformFind() {
		return true;
	}

	@Override
	public int findAndSelect(int offset, @Nullable String text, boolean forward, boolean caseSensitive,
			boolean wholeWord) {
		return target.findAndSelect(offset, text, forward, caseSensitive, wholeWord);
	}

	@Override
	public int findAndSelect(int offset, @Nullable String text, boolean forward, boolean caseSensitive,
			boolean wholeWord, boolean regex) {
		return expressions.findAndSelect(offset, text, forward, caseSensitive, wholeWord, regex);
	}

	@Override
	public @Nullable Point getSelection() {
		return target.getSelection();
	}

	@Override
	public boolean isEditable() {
		return target.isEditable();
	}

	@Override
	public void replaceSelection(@Nullable String text) {
		target.replaceSelection(text);
	}

	@Override
	public void replaceSelection(@Nullable String text, boolean regex) {
		expressions.replaceSelection(text, regex);
	}

	@Override
	public void beginSession() {
		session.beginSession();
	}

	@Override
	public void endSession() {
		session.endSession();
	}

	@Override
	public @Nullable IRegion getScope() {
		return session.getScope();
	}

	@Override
	public void setScope(@Nullable IRegion scope) {
		session.setScope(scope);
	}

	@Override
	public @Nullable Point getLineSelection() {
		return session.getLineSelection();
	}

	@Override
	public void setSelection(int offset, int length) {
		session.setSelection(offset, length);
	}

	@Override
	public void setScopeHighlightColor(@Nullable Color color) {
		session.setScopeHighlightColor(color);
	}

	@Override
	public void setReplaceAllMode(boolean all) {
		session.setReplaceAllMode(all);
	}
}
