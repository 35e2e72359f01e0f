package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.probelight.views.table.FittedLine;

/** A line of text says where it is cut. */
class FittedLineTest {
	private static final String TEXT = "26 hosts & names: 15 alive (58 %), 11 dead  ·  53 open ports  ·  small-scan.log";

	private final Shell shell = new Shell(Display.getCurrent());
	private final FittedLine line = new FittedLine(shell);

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void endsInDotsWhereThereIsNoRoom() {
		line.control().setSize(200, 20);
		line.say(TEXT);
		String shown = line.control().getText().replace("&&", "&");
		assertThat(shown).endsWith("…").hasSizeBetween(10, TEXT.length() - 10);
		assertThat(TEXT).startsWith(shown.substring(0, shown.length() - 1));
		assertThat(line.control().computeSize(SWT.DEFAULT, SWT.DEFAULT).x).isLessThanOrEqualTo(200);
		assertThat(line.text()).isEqualTo(TEXT);
		assertThat(line.control().getToolTipText()).isEqualTo(TEXT.replace("&", "&&"));
	}

	@Test
	void isWholeWhereThereIsRoom() {
		line.control().setSize(200, 20);
		line.say(TEXT);
		line.control().setSize(1000, 20);
		assertThat(line.control().getText()).isEqualTo(TEXT.replace("&", "&&"));
		assertThat(line.control().getToolTipText()).isNull();
	}
}
