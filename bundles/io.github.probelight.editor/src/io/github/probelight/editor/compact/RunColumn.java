package io.github.probelight.editor.compact;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.AbstractRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.github.probelight.editor.Messages;
import io.github.probelight.ui.Palette;
import io.github.probelight.workspace.filter.CollapsedRuns.Run;

/** The column whose triangles show and hide the lines of long runs. */
public final class RunColumn extends AbstractRulerColumn {
	private static final int WIDTH = 14;
	/** Half of a side of a triangle. */
	private static final int SIZE = 4;

	private final RunLines runs;
	private @Nullable ISourceViewer viewer;

	/** Creates the column of these runs. */
	public RunColumn(RunLines runs) {
		this.runs = runs;
		setWidth(WIDTH);
		setTextInset(0);
	}

	@Override
	public Control createControl(@Nullable CompositeRuler parent, @Nullable Composite composite) {
		Control control = super.createControl(parent, composite);
		if (parent != null && parent.getTextViewer() instanceof ISourceViewer shown) {
			viewer = shown;
			control.addListener(SWT.MouseDown, event -> {
				if (event.button == 1) {
					runs.toggle(parent.toDocumentLineNumber(event.y));
				}
			});
		}
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = Messages.Runs_column;
				}
			}
		});
		return control;
	}

	@Override
	protected void paintLine(@Nullable GC gc, int line, int widgetLine, int y, int height) {
		ISourceViewer shown = viewer;
		if (gc == null || shown == null) {
			return;
		}
		StyledText widget = shown.getTextWidget();
		gc.setBackground(widget.getBackground());
		gc.fillRectangle(0, y, getWidth(), height);
		Optional<Run> run = runs.at(line);
		if (run.isPresent()) {
			Color colour = Palette.colour(Palette.id("time"));
			gc.setBackground(colour == null ? widget.getForeground() : colour);
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
