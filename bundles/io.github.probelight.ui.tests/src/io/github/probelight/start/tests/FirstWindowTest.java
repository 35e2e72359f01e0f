package io.github.probelight.start.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.start.FirstWindow;

/** The size of the first window. */
class FirstWindowTest {
	private static final int SIZE = 300;
	private static final int DECORATIONS = 60;

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
			Rectangle place = FirstWindow.of(screen);
			assertThat(first.getSize().x).isBetween(place.width - DECORATIONS, place.width + DECORATIONS);
			assertThat(first.getSize().y).isBetween(place.height - DECORATIONS, place.height + DECORATIONS);
			assertThat(second.getSize().x).isEqualTo(SIZE);
		} finally {
			splash.dispose();
			first.dispose();
			second.dispose();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			3840 | 2160 | 3264 | 1836
			1920 | 1080 | 1632 | 1000
			1600 | 1000 | 1600 | 1000
			1366 | 768  | 1366 | 768
			""")
	void hasTheMiddleOfTheScreen(int screenWidth, int screenHeight, int width, int height) {
		assertThat(FirstWindow.of(new Rectangle(100, 0, screenWidth, screenHeight))).isEqualTo(
				new Rectangle(100 + (screenWidth - width) / 2, (screenHeight - height) / 2, width, height));
	}

	private static Shell opened(Shell shell) {
		shell.setSize(SIZE, SIZE);
		shell.open();
		return shell;
	}
}
