package io.github.probelight.editor;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;

/** Leads to the settings that a scan log is shown by. They are the platform's, so there are none on the page itself. */
public final class LogPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {
	private static final String ID = "io.github.probelight.editor.preferences";
	private static final String COLOURS = "org.eclipse.ui.preferencePages.ColorsAndFonts";
	private static final String TEXT_EDITORS = "org.eclipse.ui.preferencePages.GeneralTextEditor";

	/** Creates the page. */
	public LogPreferencePage() {
		noDefaultAndApplyButton();
	}

	/** The ids of this page and of others, for a dialog that shows them all. */
	static String[] before(String... others) {
		return Stream.concat(Stream.of(ID), Arrays.stream(others)).toArray(String[]::new);
	}

	@Override
	public void init(@Nullable IWorkbench workbench) {
		// nothing to be kept
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		area.setLayout(layout);
		link(area, COLOURS, Messages.Preferences_colours, "selectCategory:io.github.probelight.ui.colours");
		link(area, COLOURS, Messages.Preferences_font, "selectFont:org.eclipse.jface.textfont");
		link(area, TEXT_EDITORS, Messages.Preferences_textEditors, null);
		return area;
	}

	private void link(Composite area, String page, String text, @Nullable Object data) {
		PreferenceLinkArea link = new PreferenceLinkArea(area, SWT.NONE, page, text,
				(IWorkbenchPreferenceContainer) getContainer(), data);
		link.getControl().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}
}
