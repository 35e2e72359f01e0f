package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.table.Folding;

/** Hosts in groups, which keys fold and unfold. */
class HostGroupingTest extends ViewsWindow {

	@AfterEach
	void ungroup() {
		view(HostsView.ID, HostsView.class).panel().groupBy("");
	}

	private List<String> heads() {
		return hosts.table()
				.rows()
				.heads()
				.mapToObj(head -> hosts.table().rows().head(head).orElseThrow().name())
				.toList();
	}

	private void press(int key) {
		Event event = new Event();
		event.keyCode = key;
		hosts.table().table().notifyListeners(SWT.KeyDown, event);
	}

	private void group(String by) {
		hosts.groupBy(by);
		Waiting.until("the groups", () -> !hosts.isBusy());
	}

	@Test
	void areFoldedAndUnfoldedByKeys() {
		open(SAMPLE);
		group("reason");
		assertThat(heads()).startsWith("ALIVE, echo-reply", "DEAD, no-response").hasSize(7);
		assertThat(hosts.table().rows().size()).isEqualTo(26 + 7);
		assertThat(Stream.of(hosts.table().table().getItems()).map(TableItem::getText))
				.startsWith("▾ ALIVE, echo-reply   11 hosts", "10.20.30.1");
		hosts.table().select(3);
		press(SWT.ARROW_LEFT);
		assertThat(hosts.table().lead()).as("the head of the group").isZero();
		assertThat(hosts.selectedCount()).as("all hosts of the group").isEqualTo(11);
		press(SWT.ARROW_LEFT);
		assertThat(hosts.table().rows().size()).isEqualTo(26 + 7 - 11);
		assertThat(hosts.table().lead()).isZero();
		press(SWT.ARROW_DOWN);
		assertThat(hosts.table().rows().isHead(hosts.table().lead())).isTrue();
		press(SWT.ARROW_UP);
		press(SWT.ARROW_RIGHT);
		assertThat(hosts.table().rows().size()).isEqualTo(26 + 7);
		hosts.table().selectAll();
		assertThat(hosts.selectedCount()).isEqualTo(26);
		assertThat(hosts.selected(100)).hasSize(26).doesNotHaveDuplicates();
	}

	/** Its ground has no lines at the borders of columns. */
	@Test
	void aHeadIsOneRowFromSideToSide() {
		open(SAMPLE);
		group("reason");
		hosts.table().select(2);
		Waiting.until("a ground of one colour, another than that of the row below", () -> {
			Rectangle head = hosts.table().table().getItem(0).getBounds();
			return colours(head.y + 2).size() == 1
					&& !colours(head.y + 2).equals(colours(head.y + 2 + head.height));
		});
	}

	/** The colours of a line of pixels across the columns that are in sight. */
	private Set<Integer> colours(int y) {
		Waiting.forEvents();
		Table table = hosts.table().table();
		int width = Math.min(table.getClientArea().width,
				Stream.of(table.getColumns()).mapToInt(TableColumn::getWidth).sum()) - 4;
		Image picture = new Image(table.getDisplay(), width, 1);
		GC gc = new GC(table);
		try {
			gc.copyArea(picture, 2, y);
			ImageData data = picture.getImageData();
			return IntStream.range(0, width).mapToObj(x -> data.getPixel(x, 0)).collect(Collectors.toSet());
		} finally {
			gc.dispose();
			picture.dispose();
		}
	}

	@Test
	void theSelectedHostStaysSelectedAndInSight() {
		open(SAMPLE);
		hosts.table().select(24);
		String address = hosts.selected(1).getFirst().address();
		group("reason");
		assertThat(hosts.selected(2)).singleElement().satisfies(host -> assertThat(host.address()).isEqualTo(address));
		assertThat(Stream.of(hosts.table().table().getSelection()).map(TableItem::getText)).containsExactly(address);
		group("");
		assertThat(Stream.of(hosts.table().table().getSelection()).map(TableItem::getText)).containsExactly(address);
	}

	@Test
	void theOnlyHostThatPassesIsSelected() {
		open(SAMPLE);
		hosts.table().select(0);
		hosts.setFilter("10.20.30.14");
		Waiting.until("the host", () -> !hosts.isBusy() && hosts.table().rows().count() == 1);
		assertThat(hosts.selected(2)).singleElement()
				.satisfies(host -> assertThat(host.address()).isEqualTo("10.20.30.14"));
		group("reason");
		assertThat(hosts.selectedCount()).isEqualTo(1);
		assertThat(hosts.table().current()).isPresent();
	}

	@Test
	void stayAsTheyAreWhileTheFilterChanges() {
		open(SAMPLE);
		group("reason");
		hosts.fold(Folding.ALL);
		assertThat(hosts.table().rows().size()).isEqualTo(7);
		hosts.setFilter("dead");
		Waiting.until("the filter", () -> !hosts.isBusy());
		assertThat(heads()).isNotEmpty().allMatch(name -> name.startsWith("DEAD, "));
		assertThat(hosts.table().rows().size()).isEqualTo(heads().size());
		assertThat(hosts.totalsText()).contains("filtered: 11 of 26 shown");
		assertThat(hosts.table().current()).isEmpty();
	}

	@Test
	void areKept() {
		open(SAMPLE);
		group("subnet");
		LogWindow.page().hideView(LogWindow.page().findView(HostsView.ID));
		hosts = view(HostsView.ID, HostsView.class).panel();
		Waiting.until("the hosts", () -> !hosts.isBusy() && hosts.shown() != null);
		assertThat(heads()).containsExactly("10.20.30.0/24");
	}
}
