package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;

import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.details.DetailsText.GridLines;
import io.github.probelight.ui.details.DetailsText.Link;
import io.github.probelight.views.hosts.HostsView;

/** The card of the selected host beside the table. */
class HostDetailsTest extends ViewsWindow {

	private HostsView card(IEditorPart editor, String address) {
		HostsView view = view(HostsView.ID, HostsView.class);
		int row = log(editor).report().targets().hostIndex("Harbour Office", address);
		assertThat(hosts.select(row)).isTrue();
		Waiting.until("the card of " + address,
				() -> view.details().shown().text().startsWith(address + ": ")
						&& view.details().shown().text().contains("\nTasks it took part in"));
		return view;
	}

	@Test
	void tellsTheSelectedHost() {
		IEditorPart editor = open(SAMPLE);
		assertThat(card(editor, "10.20.30.9").details().shown().text()).contains("ALIVE by reset at ",
				"alive-by-reset");
		assertThat(card(editor, "10.20.30.6").details().shown().text()).contains("3389/TCP", "credential-failures");
	}

	@Test
	void leadsToItsLines() {
		IEditorPart editor = open(SAMPLE);
		HostsView view = card(editor, "10.20.30.6");
		Link link = view.details().shown().links().getLast();
		assertThat(cursor(editor).line()).isNotEqualTo(link.line());
		view.details().text().setCaretOffset(link.span().start() + 1);
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		view.details().text().notifyListeners(SWT.KeyDown, enter);
		assertThat(cursor(editor).line()).isEqualTo(link.line());
	}

	@Test
	void placesTheCellsOfAllPortsAlikeInLittleRoom() {
		IEditorPart editor = open(SAMPLE);
		HostsView view = card(editor, "10.20.30.6");
		StyledText text = view.details().text();
		GridLines ports = view.details()
				.shown()
				.grids()
				.stream()
				.filter(grid -> text.getLine(grid.from()).contains("/TCP\t"))
				.findFirst()
				.orElseThrow();
		text.setSize(200, text.getSize().y);
		int[] stops = text.getLineTabStops(ports.from());
		assertThat(stops).hasSizeGreaterThan(2);
		GC gc = new GC(text);
		try {
			for (int line = ports.from(); line < ports.from() + ports.count(); line++) {
				String[] cells = text.getLine(line).split("\t");
				for (int c = 0, begin = 0; c < cells.length - 1; begin = stops[c++]) {
					assertThat(begin + gc.textExtent(cells[c]).x).as(cells[c]).isLessThan(stops[c]);
				}
			}
		} finally {
			gc.dispose();
		}
	}

	/** In a row of its own grid nothing is gained where a word runs into the next. */
	@Test
	void keepsWordsApartInLittleRoom() {
		IEditorPart editor = open(SAMPLE);
		HostsView view = card(editor, "10.20.30.6");
		StyledText text = view.details().text();
		int line = text.getLineAtOffset(text.getText().indexOf("credential-failures"));
		text.setSize(200, text.getSize().y);
		String[] cells = text.getLine(line).split("\t");
		int[] stops = text.getLineTabStops(line);
		GC gc = new GC(text);
		try {
			assertThat(gc.textExtent(cells[0]).x).isLessThan(stops[0]);
			assertThat(stops[0] + gc.textExtent(cells[1]).x).isLessThan(stops[1]);
		} finally {
			gc.dispose();
		}
	}

	/** A third of the view for a sentence that asks to select a host is too much. */
	@Test
	void takesNoRoomUntilAHostIsSelected() {
		HostsView view = (HostsView) LogWindow.page().findView(HostsView.ID);
		IEditorPart editor = open(SAMPLE);
		assertThat(hosts.table().selectedCount()).isZero();
		assertThat(view.sash().isShown()).isFalse();
		assertThat(view.sash().isWanted()).isTrue();
		assertThat(hosts.control().getSize()).isEqualTo(view.sash().control().getSize());
		hosts.table().select(3);
		assertThat(view.sash().isShown()).isTrue();
		Point size = hosts.control().getSize();
		assertThat(size).isNotEqualTo(view.sash().control().getSize());
		hosts.setFilter("nobody is called so");
		Waiting.until("no rows", () -> !hosts.isBusy() && hosts.table().selectedCount() == 0);
		assertThat(hosts.control().getSize()).as("the table does not jump while a person types").isEqualTo(size);
		hosts.setFilter("");
		IEditorPart other = window.openSample("ipv6.log");
		waitFor(log(other).report());
		assertThat(view.sash().isShown()).isEqualTo(hosts.table().selectedCount() > 0);
		LogWindow.activate(editor);
		waitFor(log(editor).report());
		hosts.table().select(3);
		assertThat(hosts.control().getSize()).as("as it was").isEqualTo(size);
	}

	@Test
	void staysHiddenWhereAPersonHidIt() {
		open(SAMPLE);
		HostsView view = view(HostsView.ID, HostsView.class);
		assertThat(view.sash().isShown()).isTrue();
		view.sash().show(false);
		try {
			LogWindow.page().hideView(view);
			assertThat(view(HostsView.ID, HostsView.class).sash().isShown()).isFalse();
		} finally {
			view(HostsView.ID, HostsView.class).sash().show(true);
		}
	}
}
