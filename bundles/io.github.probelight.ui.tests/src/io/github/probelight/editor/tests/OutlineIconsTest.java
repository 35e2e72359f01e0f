package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.ui.tests.NoLoggedErrors;

/** The icons of the outline can be told from what is behind them, in a selected row as in any other. */
@ExtendWith(NoLoggedErrors.class)
class OutlineIconsTest {
	private static final int SIZE = 16;
	/** WCAG 2.2, 1.4.11: what is no text stands out by this; a few pixels draw a shape. */
	private static final double CONTRAST = 3;
	private static final int PIXELS = 8;

	@ParameterizedTest
	@ValueSource(strings = {"scan", "phase", "process", "task", "progress", "group"})
	void standOut(String icon) {
		Display display = Display.getCurrent();
		for (RGB ground : new RGB[]{new RGB(255, 255, 255), new RGB(0x2f, 0x2f, 0x2f), new RGB(0x35, 0x84, 0xe4),
				display.getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB()}) {
			assertThat(standingOut(display, icon, ground)).as("pixels of %s on %s", icon, ground)
					.isGreaterThanOrEqualTo(PIXELS);
		}
	}

	private static int standingOut(Display display, String name, RGB ground) {
		Image icon = ResourceLocator.imageDescriptorFromBundle("io.github.probelight.editor", "icons/" + name + ".svg")
				.orElseThrow()
				.createImage();
		Image drawn = new Image(display, SIZE, SIZE);
		GC gc = new GC(drawn);
		try {
			gc.setBackground(new Color(ground));
			gc.fillRectangle(0, 0, SIZE, SIZE);
			gc.drawImage(icon, 0, 0);
			ImageData data = drawn.getImageData(100);
			int count = 0;
			for (int y = 0; y < SIZE; y++) {
				for (int x = 0; x < SIZE; x++) {
					RGB pixel = data.palette.getRGB(data.getPixel(x, y));
					count += contrast(pixel, ground) >= CONTRAST ? 1 : 0;
				}
			}
			return count;
		} finally {
			gc.dispose();
			drawn.dispose();
			icon.dispose();
		}
	}

	private static double contrast(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	/** WCAG 2.2, relative luminance. */
	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
