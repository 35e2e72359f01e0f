package io.github.probelight.start.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.probelight.start.SelectionColours;

/** The colour of the selection is renewed, and no ground changes with it. What it looks like only a dark desktop shows. */
class SelectionColoursTest {
	private static final Color GROUND = new Color(49, 53, 56);

	private final Display display = Display.getCurrent();
	private final Shell shell = new Shell(display);

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void tablesAndTreesKeepTheirGround() {
		Composite pane = new Composite(shell, SWT.NONE);
		Table own = new Table(pane, SWT.NONE);
		Tree tree = new Tree(shell, SWT.NONE);
		Table usual = new Table(pane, SWT.NONE);
		own.setBackground(GROUND);
		tree.setBackground(GROUND);
		SelectionColours.renew(display);
		assertThat(own.getBackground()).isEqualTo(GROUND);
		assertThat(tree.getBackground()).isEqualTo(GROUND);
		assertThat(usual.getBackground()).isEqualTo(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		assertThat(pane.getBackground()).isEqualTo(shell.getBackground());
	}
}
