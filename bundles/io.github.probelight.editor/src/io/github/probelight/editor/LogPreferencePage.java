package io.github.probelight.editor;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;

import io.github.probelight.editor.colour.ColourPreview;
import io.github.probelight.editor.compact.CompactPreference;
import io.github.probelight.editor.filter.FiltersPage;
import io.github.probelight.summary.query.ZoneNames;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.workspace.ShownZone;

/**
 * How scan logs are shown: by which clocks, compactly or in full, in which colours; and how much is kept of what was read
 * of them. Colours and fonts are the platform's
 * settings; a sample shows them and leads to each.
 */
public final class LogPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {
	private static final String ID = "io.github.probelight.editor.preferences";
	private static final String COLOURS = "org.eclipse.ui.preferencePages.ColorsAndFonts";
	private static final String TEXT_EDITORS = "org.eclipse.ui.preferencePages.GeneralTextEditor";

	private final List<String> zones = Stream
			.concat(Stream.of(ShownZone.GMT, ShownZone.LOCAL), ZoneNames.all().filter(name -> name.indexOf('/') > 0))
			.toList();
	private @Nullable Combo zone;
	private @Nullable Button compact;
	private @Nullable KeptSetting kept;

	/** The ids of this page and those below it, for a dialog that shows these alone. */
	public static String[] ids() {
		return new String[]{ID, FiltersPage.ID};
	}

	/** The ids of these pages and of others, for a dialog that shows them all. */
	static String[] before(String... others) {
		return Stream.concat(Arrays.stream(ids()), Arrays.stream(others)).toArray(String[]::new);
	}

	@Override
	public void init(@Nullable IWorkbench workbench) {
		// nothing to be kept
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.Preferences_zone);
		Combo choice = new Combo(area, SWT.DROP_DOWN);
		zones.forEach(name -> choice.add(label(name)));
		choice.addListener(SWT.Modify, event -> check(choice.getText()));
		zone = choice;
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
		note(area, Messages.Preferences_zoneNote);
		Button compactly = new Button(area, SWT.CHECK);
		compactly.setText(Messages.Preferences_compact);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(compactly);
		compact = compactly;
		kept = new KeptSetting(area);
		note(area, Messages.Preferences_preview);
		Control preview = new ColourPreview(area, colour -> open("selectColor:" + colour)).control();
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(480, SWT.DEFAULT).applyTo(preview);
		link(area, COLOURS, Messages.Preferences_colours, "selectCategory:io.github.probelight.ui.colours");
		link(area, COLOURS, Messages.Preferences_font, "selectFont:org.eclipse.jface.textfont");
		link(area, TEXT_EDITORS, Messages.Preferences_textEditors, null);
		show(ShownZone.name(), CompactPreference.isCompact());
		SpokenName.byLabels(area);
		return area;
	}

	private static void note(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
	}

	private void link(Composite area, String page, String text, @Nullable Object data) {
		PreferenceLinkArea link = new PreferenceLinkArea(area, SWT.NONE, page, text,
				(IWorkbenchPreferenceContainer) getContainer(), data);
		GridData room = GridDataFactory.fillDefaults().span(2, 1).grab(true, false).create();
		link.getControl().setLayoutData(room);
	}

	private void open(String data) {
		if (getContainer() instanceof IWorkbenchPreferenceContainer pages) {
			pages.openPage(COLOURS, data);
		}
	}

	private void show(String name, boolean compactly) {
		Objects.requireNonNull(zone).setText(label(name));
		Objects.requireNonNull(compact).setSelection(compactly);
	}

	private static String label(String name) {
		return name.equals(ShownZone.LOCAL) ? NLS.bind(Messages.Zone_local, ZoneId.systemDefault()) : name;
	}

	/** The name that is written, if it is one of a zone. */
	private static Optional<String> name(String text) {
		String given = text.strip();
		return given.equals(label(ShownZone.LOCAL))
				? Optional.of(ShownZone.LOCAL)
				: ZoneNames.find(given).map(found -> given.equalsIgnoreCase(ShownZone.LOCAL) ? given : found.name());
	}

	private void check(String text) {
		boolean known = name(text).isPresent();
		List<String> near = known ? List.of() : ZoneNames.near(text);
		setErrorMessage(known
				? null
				: near.isEmpty()
						? Messages.Preferences_noZone
						: NLS.bind(Messages.Preferences_nearZone, String.join(", ", near)));
		setValid(known);
	}

	@Override
	protected void performDefaults() {
		show(ShownZone.GMT, true);
		Objects.requireNonNull(kept).showUsual();
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		Combo choice = zone;
		Button compactly = compact;
		if (choice != null && compactly != null) {
			Objects.requireNonNull(kept).apply();
			name(choice.getText()).ifPresent(ShownZone::set);
			if (compactly.getSelection() != CompactPreference.isCompact()) {
				CompactPreference.set(compactly.getSelection());
			}
		}
		return true;
	}
}
