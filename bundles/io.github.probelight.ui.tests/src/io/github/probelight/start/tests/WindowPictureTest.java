package io.github.probelight.start.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.start.WindowPicture;

@ExtendWith(NoLoggedErrors.class)
final class WindowPictureTest {
	private static final int WIDTH = 400;
	private static final int HEIGHT = 300;
	private static final RGB RED = new RGB(255, 0, 0);

	private final Shell shell = new Shell(Display.getDefault());
	private boolean painted;

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void openRedWindow() {
		shell.setLayout(new FillLayout());
		Canvas canvas = new Canvas(shell, SWT.NONE);
		canvas.addListener(SWT.Paint, event -> {
			event.gc.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_RED));
			event.gc.fillRectangle(canvas.getClientArea());
			painted |= canvas.getClientArea().width == WIDTH;
		});
		Caret caret = new Caret(canvas, SWT.NONE);
		caret.setBounds(WIDTH / 2 - 5, HEIGHT / 2 - 30, 10, 60);
		canvas.setCaret(caret);
	}

	@AfterEach
	void closeWindow() {
		shell.dispose();
	}

	@Test
	void showsTheContentsWithoutTheCaret() {
		open();
		ImageData picture = WindowPicture.of(shell);
		assertThat(colour(picture, WIDTH / 2, HEIGHT / 2)).isEqualTo(RED);
		assertThat(colour(picture, WIDTH - 2, HEIGHT - 2)).as("lower right corner").isEqualTo(RED);
	}

	@Test
	void showsAllUnderAMenuBar() {
		Menu menu = new Menu(shell, SWT.BAR);
		new MenuItem(menu, SWT.CASCADE).setText("File");
		shell.setMenuBar(menu);
		open();
		ImageData picture = WindowPicture.of(shell);
		assertThat(colour(picture, WIDTH / 2, 1)).as("menu bar").isNotEqualTo(RED);
		assertThat(colour(picture, WIDTH - 2, HEIGHT - 2)).as("lower right corner").isEqualTo(RED);
	}

	@Test
	void isWrittenAsItIs() {
		open();
		ImageData picture = WindowPicture.of(shell);
		Path file = folder.resolve("a.png");
		WindowPicture.write(picture, file);
		ImageData read = new ImageData(file.toString());
		assertThat(read.type).isEqualTo(SWT.IMAGE_PNG);
		assertThat(read.width).isEqualTo(WIDTH);
		assertThat(colour(read, WIDTH / 2, HEIGHT / 2)).isEqualTo(RED);
	}

	private void open() {
		WindowPicture.resize(shell, WIDTH, HEIGHT);
		shell.open();
		Waiting.until("a window of the size asked for", () -> painted);
	}

	private static RGB colour(ImageData picture, int x, int y) {
		return picture.palette.getRGB(picture.getPixel(x, y));
	}
}
