package io.github.probelight.editor;

import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IEditorAssociationOverride;

/**
 * Keeps the log editor away from files whose content is not a scan log: a content type that sniffs files of any name is
 * associated with any name, and the workbench falls back to names where no content type fits. Where every file counts as
 * a log, as in the product, it does the opposite: a log behind a thousand foreign lines is evidence too, and the text
 * editor could change it.
 */
public final class LogEditorAssociation implements IEditorAssociationOverride {
	/** The preference that has every file count as a log; the product sets it. */
	public static final String EVERY_FILE = "everyFile";

	private static final String SCAN_LOG = "io.github.probelight.scanlog";

	@Override
	public @Nullable IEditorDescriptor overrideDefaultEditor(@Nullable IEditorInput input, @Nullable IContentType type,
			@Nullable IEditorDescriptor editor) {
		if (isEveryFileALog()) {
			return editor(LogEditor.ID);
		}
		return isMisplaced(editor, type) ? editor(EditorsUI.DEFAULT_TEXT_EDITOR_ID) : editor;
	}

	@Override
	public @Nullable IEditorDescriptor overrideDefaultEditor(@Nullable String name, @Nullable IContentType type,
			@Nullable IEditorDescriptor editor) {
		return overrideDefaultEditor((IEditorInput) null, type, editor);
	}

	@Override
	public IEditorDescriptor[] overrideEditors(@Nullable IEditorInput input, @Nullable IContentType type,
			IEditorDescriptor @Nullable [] editors) {
		if (editors == null || isEveryFileALog()) {
			return overrideEditors("", type, editors);
		}
		return Arrays.stream(editors).filter(editor -> !isMisplaced(editor, type)).toArray(IEditorDescriptor[]::new);
	}

	/** Open With may offer the log editor for any name: a person may know better. */
	@Override
	public IEditorDescriptor[] overrideEditors(@Nullable String name, @Nullable IContentType type,
			IEditorDescriptor @Nullable [] editors) {
		return editors == null ? new IEditorDescriptor[0] : editors;
	}

	private static boolean isEveryFileALog() {
		return Platform.getPreferencesService().getBoolean(LogEditor.ID, EVERY_FILE, false, null);
	}

	private static @Nullable IEditorDescriptor editor(String id) {
		return PlatformUI.getWorkbench().getEditorRegistry().findEditor(id);
	}

	private static boolean isMisplaced(@Nullable IEditorDescriptor editor, @Nullable IContentType type) {
		return editor != null && editor.getId().equals(LogEditor.ID)
				&& (type == null || !type.getId().equals(SCAN_LOG));
	}
}
