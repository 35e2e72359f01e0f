package io.github.probelight.start;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.SynchronousBundleListener;

/**
 * Takes a picture of the window when it has come to rest, and closes the workbench. At rest means: each log is read, no
 * job runs, and the window looked the same several times in a row. The parts draw when they see fit; that the window
 * does not change any more is what can be asked of all of them alike. To be used on the UI thread.
 */
final class PictureTaker {
	/** What the ids of views begin with. */
	private static final String VIEWS = "io.github.probelight.views.";
	private static final int MILLIS_BETWEEN_LOOKS = 100;
	private static final int LOOKS = 5;

	private final IWorkbenchWindow window;
	private final Shell shell;
	private final LogOpener opener;
	private final Path file;
	private final PictureWishes wishes = PictureWishes.of(System.getProperties());
	private final Activity activity = new Activity();
	private int taken;
	private byte[] last = {};
	private int same;

	/**
	 * @param opener
	 *            has opened what is to be seen
	 * @param file
	 *            where the picture goes
	 */
	PictureTaker(IWorkbenchWindow window, LogOpener opener, Path file) {
		this.window = window;
		this.opener = opener;
		this.file = file;
		shell = window.getShell();
	}

	/** Begins to wait for the picture; returns at once. */
	void begin() {
		WindowPicture.resize(shell, wishes.width(), wishes.height());
		if (opener.problems().isEmpty()) {
			next();
		} else {
			fail(String.join(" ", opener.problems()));
		}
	}

	/** Shows the next view, if one is wished. */
	private void next() {
		last = new byte[0];
		same = 0;
		if (taken < wishes.views().size()) {
			String view = VIEWS + wishes.views().get(taken);
			try {
				window.getActivePage().showView(view);
			} catch (PartInitException e) {
				fail("The view %s cannot be shown: %s".formatted(view, e.getMessage()));
				return;
			}
		}
		again();
	}

	private void look() {
		if (shell.isDisposed()) {
			return;
		}
		if (Activity.failure().isPresent()) {
			fail(Activity.failure().get());
		} else if (activity.now().isPresent()) {
			changed();
		} else {
			compare(WindowPicture.of(shell));
		}
	}

	private void compare(ImageData picture) {
		if (!Arrays.equals(last, picture.data)) {
			last = picture.data;
			changed();
		} else if (++same < LOOKS) {
			again();
		} else {
			write(picture);
		}
	}

	private void changed() {
		same = 0;
		if (activity.hangs()) {
			fail("The window does not come to rest: " + activity.now().orElse("its picture changes all the time"));
		} else {
			again();
		}
	}

	/** By way of the queue: a display that always has a timer due does not come to what others have queued to draw. */
	private void again() {
		Display display = shell.getDisplay();
		display.timerExec(MILLIS_BETWEEN_LOOKS, () -> display.asyncExec(this::look));
	}

	private void write(ImageData picture) {
		boolean ofView = taken < wishes.views().size();
		Path to = ofView ? PictureWishes.file(file, wishes.views().get(taken)) : file;
		try {
			WindowPicture.write(picture, to);
		} catch (SWTException e) {
			fail("%s cannot be written: %s".formatted(to, e.getMessage()));
			return;
		}
		taken++;
		if (taken < wishes.views().size()) {
			next();
			return;
		}
		for (LogOpener.Opened opened : opener.opened()) {
			System.out.println("painted " + opened.file() + " with " + opened.editor().getSite().getId());
		}
		window.getWorkbench().close();
	}

	private void fail(String why) {
		System.err.println("probelight: " + why);
		// The application's own result is always 0, and it is set when the workbench has closed: overwrite it after that.
		FrameworkUtil.getBundle(PictureTaker.class)
				.getBundleContext()
				.addBundleListener((SynchronousBundleListener) event -> System.setProperty("eclipse.exitcode", "1"));
		window.getWorkbench().close();
	}
}
