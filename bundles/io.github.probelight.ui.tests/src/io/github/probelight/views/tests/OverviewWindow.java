package io.github.probelight.views.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.overview.OverviewView;

/** A window that shows the overview. */
abstract class OverviewWindow extends ViewsWindow {
	OverviewView overview = view(OverviewView.ID, OverviewView.class);

	@BeforeEach
	void showOverview() {
		overview = view(OverviewView.ID, OverviewView.class);
	}

	@AfterEach
	void closeOverview() {
		IViewPart view = LogWindow.page().findView(OverviewView.ID);
		if (view != null) {
			LogWindow.page().hideView(view);
		}
	}

	IEditorPart openInOverview(String sample) {
		IEditorPart editor = open(sample);
		LogWindow.page().activate(overview);
		Waiting.until("the overview to show the report", () -> overview.shown() == log(editor).report());
		return editor;
	}

	List<Table> tables() {
		return Widgets.all(Objects.requireNonNull(overview.getSite().getShell()))
				.filter(Table.class::isInstance)
				.map(Table.class::cast)
				.filter(table -> table.isVisible() && table.getColumnCount() == 3)
				.toList();
	}

	TableItem item(String name) {
		return tables().stream()
				.flatMap(table -> Arrays.stream(table.getItems()))
				.filter(item -> item.getText(0).equals(name))
				.findFirst()
				.orElseThrow();
	}
}
