package io.github.probelight.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A line above the text that says what a person should know before trusting it, with a button where reloading helps;
 * not there when there is nothing, and its widgets are made when there first is something.
 */
final class LogNoticeBar {
	private final Composite bar;
	private final IAction reloading;
	private final Runnable following;
	private final Runnable toText;
	private @Nullable Widgets widgets;

	private record Widgets(Label sign, Label text, Button follow, Button reload) {}

	/**
	 * Creates it hidden.
	 *
	 * @param following
	 *            has a log that has grown be followed
	 * @param toText
	 *            puts the focus into the text: buttons that are pressed go, and keys would go nowhere with them
	 */
	LogNoticeBar(Composite parent, IAction action, Runnable following, Runnable toText) {
		reloading = action;
		this.toText = toText;
		this.following = following;
		bar = new Composite(parent, SWT.NONE);
		bar.setLayout(new GridLayout(4, false));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.exclude = true;
		bar.setLayoutData(data);
		bar.setVisible(false);
	}

	private Widgets widgets() {
		Widgets made = widgets;
		if (made == null) {
			Label image = new Label(bar, SWT.NONE);
			image.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
			Label text = new Label(bar, SWT.WRAP);
			text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			Button follow = button(Messages.Follow, following);
			made = new Widgets(image, text, follow, button(reloading.getText(), reloading::run));
			widgets = made;
		}
		return made;
	}

	private Button button(String name, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(name);
		button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		button.addListener(SWT.Selection, event -> {
			action.run();
			toText.run();
		});
		return button;
	}

	/** Shows a notice with its sign, with each button or without, or hides the bar for an empty one. */
	void show(String notice, boolean problem, boolean reloadable, boolean followable) {
		if (bar.isDisposed() || notice.isEmpty() && widgets == null) {
			return;
		}
		Widgets made = widgets();
		if (made.text.getText().equals(escaped(notice)) && made.reload.getVisible() == reloadable
				&& made.follow.getVisible() == followable) {
			return;
		}
		made.sign.setImage(
				JFaceResources.getImage(problem ? Dialog.DLG_IMG_MESSAGE_ERROR : Dialog.DLG_IMG_MESSAGE_INFO));
		made.text.setText(escaped(notice));
		show(made.reload, reloadable);
		show(made.follow, followable);
		show(bar, !notice.isEmpty());
		bar.getParent().layout(true, true);
	}

	private static void show(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	/** A label takes an ampersand for a mnemonic; file names may hold one. */
	private static String escaped(String notice) {
		return notice.replace("&", "&&");
	}
}
