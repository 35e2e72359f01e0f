package io.github.probelight.editor;

import java.util.Arrays;

import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IEditorAssociationOverride;

/**
 * Keeps the log editor away from files whose content is not a scan log. A content type that sniffs files of any name
 * is associated with any name, and the workbench falls back to names where no content type fits.
 */
public final class LogEditorAssociation implements IEditorAssociationOverride {
	private static final String SCAN_LOG = "io.github.probelight.scanlog";

	@Override
	public @Nullable IEditorDescriptor overrideDefaultEditor(@Nullable IEditorInput input, @Nullable IContentType type,
			@Nullable IEditorDescriptor editor) {
		return isMisplaced(editor, type)
				? PlatformUI.getWorkbench().getEditorRegistry().findEditor(EditorsUI.DEFAULT_TEXT_EDITOR_ID)
				: editor;
	}

	@Override
	public @Nullable IEditorDescriptor overrideDefaultEditor(@Nullable String name, @Nullable IContentType type,
			@Nullable IEditorDescriptor editor) {
		return overrideDefaultEditor((IEditorInput) null, type, editor);
	}

	@Override
	public IEditorDescriptor[] overrideEditors(@Nullable IEditorInput input, @Nullable IContentType type,
			IEditorDescriptor @Nullable [] editors) {
		return editors == null
				? new IEditorDescriptor[0]
				: Arrays.stream(editors).filter(editor -> !isMisplaced(editor, type)).toArray(IEditorDescriptor[]::new);
	}

	/** Open With may offer the log editor for any name: a person may know better. */
	@Override
	public IEditorDescriptor[] overrideEditors(@Nullable String name, @Nullable IContentType type,
			IEditorDescriptor @Nullable [] editors) {
		return editors == null ? new IEditorDescriptor[0] : editors;
	}

	private static boolean isMisplaced(@Nullable IEditorDescriptor editor, @Nullable IContentType type) {
		return editor != null && editor.getId().equals(LogEditor.ID)
				&& (type == null || !type.getId().equals(SCAN_LOG));
	}
}
