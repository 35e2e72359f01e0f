package io.github.probelight.start;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** What a window looks like, drawn by the window itself: nothing that covers it on the screen gets into the picture. */
public final class WindowPicture {
	private WindowPicture() {}

	/** Makes a window so large that its picture has this size, if the screen has room for it. */
	public static void resize(Shell shell, int width, int height) {
		Rectangle frame = frame(shell);
		shell.setMaximized(false);
		shell.setBounds(0, 0, width + frame.width, height + frame.height);
	}

	/**
	 * Draws what is inside the window's frame, menu bar included. A caret is left out: it blinks, so that no two pictures
	 * would be the same.
	 */
	public static ImageData of(Shell shell) {
		hideCarets(shell);
		Rectangle area = shell.getClientArea();
		int menuBar = shell.computeTrim(0, 0, 0, 0).height - frame(shell).height;
		Image image = new Image(shell.getDisplay(), area.width, area.height + menuBar);
		try {
			GC gc = new GC(image);
			try {
				print(shell, gc);
			} finally {
				gc.dispose();
			}
			return image.getImageData(shell.getMonitor().getZoom());
		} finally {
			image.dispose();
		}
	}

	/** GTK scales what it draws by itself, and the image does so too. */
	private static void print(Shell shell, GC gc) {
		float once = 100f / shell.getMonitor().getZoom();
		Transform scale = new Transform(shell.getDisplay());
		try {
			scale.scale(once, once);
			gc.setTransform(scale);
			shell.print(gc);
		} finally {
			scale.dispose();
		}
	}

	/**
	 * Writes a picture as PNG.
	 *
	 * @throws SWTException
	 *             if it cannot be written
	 */
	public static void write(ImageData picture, Path file) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[]{picture};
		loader.save(file.toString(), SWT.IMAGE_PNG);
	}

	/** The trim of a window like this one without a menu bar. */
	private static Rectangle frame(Shell shell) {
		Shell bare = new Shell(shell.getDisplay(), shell.getStyle());
		try {
			return bare.computeTrim(0, 0, 0, 0);
		} finally {
			bare.dispose();
		}
	}

	private static void hideCarets(Control control) {
		if (control instanceof Canvas canvas) {
			Caret caret = canvas.getCaret();
			if (caret != null) {
				caret.setVisible(false);
			}
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				hideCarets(child);
			}
		}
	}
}
