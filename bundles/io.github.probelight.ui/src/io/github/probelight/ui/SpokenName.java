package io.github.probelight.ui;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** What a control is called for those who do not see it: what screen readers say. */
public final class SpokenName {
	private static final boolean GTK = "gtk".equals(SWT.getPlatform());

	private SpokenName() {}

	/** Names a control whose own text, if it has any, does not say what it is. */
	public static void of(Control control, String name) {
		of(control, () -> name);
	}

	/** Names a control by what holds when somebody asks. Its rows, if it has any, keep theirs. */
	public static void of(Control control, Supplier<String> name) {
		say(control.getAccessible(), name);
		if (GTK && !(control instanceof Canvas)) {
			label(control, name);
		}
	}

	/**
	 * Names the fields of a dialog or page by the labels before them, to be called when all of them are there. Elsewhere
	 * they are so by themselves; on GTK the toolkit means it and names a frame around the label, which says nothing.
	 */
	public static void byLabels(Composite area) {
		Label before = null;
		for (Control child : GTK ? area.getChildren() : new Control[0]) {
			if (before != null && (child instanceof Text || child instanceof Combo || child instanceof Spinner)) {
				Label label = before;
				label(child, () -> LegacyActionTools.removeMnemonics(label.getText()));
			} else if (child instanceof Composite inner) {
				byLabels(inner);
			}
			before = child instanceof Label label ? label : null;
		}
	}

	private static void say(Accessible accessible, Supplier<String> name) {
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null && event.childID == ACC.CHILDID_SELF) {
					event.result = name.get();
				}
			}
		});
	}

	/**
	 * Has a label that nobody sees say the name: the widgets of GTK, such as tables and fields, ask no listener for theirs,
	 * but they tell what they are labelled by.
	 */
	private static void label(Control control, Supplier<String> name) {
		Accessible label = new Accessible(control.getParent().getAccessible());
		say(label, name);
		label.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.detail = ACC.ROLE_LABEL;
				}
			}
		});
		control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label);
		control.addListener(SWT.Dispose, event -> label.dispose());
	}
}
