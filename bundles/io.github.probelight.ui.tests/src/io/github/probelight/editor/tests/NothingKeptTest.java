package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Spoken;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.workspace.filter.FilterText;
import io.github.probelight.workspace.filter.FilteredLog;

/** Where a filter keeps no line, the place of the text says so, to eyes and to those who hear it. */
@ExtendWith(NoLoggedErrors.class)
class NothingKeptTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	@Test
	void isSaidInThePlaceOfTheText() throws Exception {
		LogEditor editor = window.openSample("small-scan.log");
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		FilteredLog filtered = LogWindow.log(editor).filtered();
		assertThat(Spoken.description(text)).isEmpty();
		filtered.set(FilterText.read("only: state:open\nonly: state:dead"));
		Waiting.until("it to be said", () -> Spoken.description(text).contains("keeps no line"));
		assertThat(Spoken.description(text)).contains("F9", "Ctrl+Backspace");
		Waiting.until("it to be painted", () -> isPainted(text));
		filtered.set(filtered.filter().switched(false));
		Waiting.until("nothing of that to be said", () -> !Spoken.description(text).contains("keeps no line"));
	}

	/** Below the line of the caret there is nothing else. */
	private static boolean isPainted(StyledText text) {
		Waiting.forEvents();
		Rectangle area = text.getClientArea();
		Image picture = new Image(text.getDisplay(), area.width, area.height);
		GC gc = new GC(text);
		try {
			gc.copyArea(picture, 0, 0);
			ImageData data = picture.getImageData();
			int ground = data.getPixel(1, area.height - 2);
			for (int y = 2 * text.getLineHeight(); y < area.height; y++) {
				if (data.getPixel(area.width / 2, y) != ground) {
					return true;
				}
			}
			return false;
		} finally {
			gc.dispose();
			picture.dispose();
		}
	}
}
