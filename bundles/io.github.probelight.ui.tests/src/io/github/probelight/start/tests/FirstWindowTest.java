package io.github.probelight.start.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

import io.github.probelight.start.FirstWindow;

/** The size of the first window. */
class FirstWindowTest {
	private static final int SIZE = 300;

	@Test
	void isMostOfTheScreen() {
		Display display = Display.getCurrent();
		Rectangle screen = display.getPrimaryMonitor().getClientArea();
		new FirstWindow().execute();
		Shell splash = opened(new Shell(display, SWT.NO_TRIM));
		Shell first = opened(new Shell(display, SWT.SHELL_TRIM));
		Shell second = opened(new Shell(display, SWT.SHELL_TRIM));
		try {
			assertThat(splash.getSize().x).isEqualTo(SIZE);
			assertThat(first.getSize().x).isBetween(screen.width * 84 / 100, screen.width * 86 / 100);
			assertThat(first.getSize().y).isBetween(screen.height * 84 / 100, screen.height * 86 / 100);
			assertThat(second.getSize().x).isEqualTo(SIZE);
		} finally {
			splash.dispose();
			first.dispose();
			second.dispose();
		}
	}

	private static Shell opened(Shell shell) {
		shell.setSize(SIZE, SIZE);
		shell.open();
		return shell;
	}
}
