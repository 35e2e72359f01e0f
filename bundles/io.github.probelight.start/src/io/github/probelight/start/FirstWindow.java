package io.github.probelight.start;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Gives the first window of a new workspace most of its screen; the platform makes it 1024 × 768 pixels on any. Later
 * starts find the window as the person left it.
 */
public final class FirstWindow {
	private static final double SHARE = 0.85;
	/** What log, outline and an overview without a scroll bar need, in pixels; a screen that has no more is taken as a whole. */
	private static final int LEAST_WIDTH = 1600;
	private static final int LEAST_HEIGHT = 1000;

	/** Called by the workbench before it makes the window; the platform sets its own size after that. */
	@Execute
	public void execute() {
		Display display = Display.getDefault();
		display.addFilter(SWT.Show, new Listener() {
			@Override
			public void handleEvent(@Nullable Event event) {
				if (event != null && event.widget instanceof Shell shell && isWindow(shell)) {
					display.removeFilter(SWT.Show, this);
					Rectangle screen = shell.getMonitor().getClientArea();
					Rectangle place = of(screen);
					shell.setBounds(place);
					shell.setMaximized(place.equals(screen)); // or its title would be above the screen
				}
			}
		});
	}

	/** Not the picture that is shown at the start, nor a dialog. */
	private static boolean isWindow(Shell shell) {
		return shell.getParent() == null && (shell.getStyle() & SWT.RESIZE) != 0;
	}

	/** The place of a window in the middle of a screen. */
	public static Rectangle of(Rectangle screen) {
		int width = Math.min(screen.width, Math.max(LEAST_WIDTH, (int) (screen.width * SHARE)));
		int height = Math.min(screen.height, Math.max(LEAST_HEIGHT, (int) (screen.height * SHARE)));
		return new Rectangle(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width,
				height);
	}
}
