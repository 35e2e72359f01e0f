package io.github.probelight.editor.compact;

import java.util.Optional;

import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

import io.github.probelight.editor.Messages;
import io.github.probelight.ui.Palette;
import io.github.probelight.workspace.filter.CollapsedRuns.Run;

/** The column whose triangles show and hide the lines of long runs. */
public final class RunColumn extends LineColumn {
	private static final int WIDTH = 14;
	/** Half of a side of a triangle. */
	private static final int SIZE = 4;

	private final RunLines runs;

	/** Creates the column of these runs. */
	public RunColumn(RunLines runs) {
		super(Messages.Runs_column);
		this.runs = runs;
		setWidth(WIDTH);
	}

	@Override
	protected void added(CompositeRuler ruler, ISourceViewer shown, Control control) {
		control.addListener(SWT.MouseDown, event -> {
			if (event.button == 1) {
				runs.toggle(ruler.toDocumentLineNumber(event.y));
			}
		});
	}

	@Override
	protected void paint(GC gc, ISourceViewer shown, int line, int y, int height) {
		Optional<Run> run = runs.at(line);
		if (run.isPresent()) {
			Color colour = Palette.colour(Palette.id("time"));
			gc.setBackground(colour == null ? shown.getTextWidget().getForeground() : colour);
			gc.setAntialias(SWT.ON);
			gc.fillPolygon(triangle(WIDTH / 2, y + height / 2, run.get().expanded()));
		}
	}

	private static int[] triangle(int x, int y, boolean open) {
		return open
				? new int[]{x - SIZE, y - SIZE / 2, x + SIZE, y - SIZE / 2, x, y + SIZE - 1}
				: new int[]{x - SIZE / 2, y - SIZE, x - SIZE / 2, y + SIZE, x + SIZE - 1, y};
	}
}
