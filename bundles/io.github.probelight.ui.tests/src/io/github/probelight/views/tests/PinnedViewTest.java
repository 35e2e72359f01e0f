package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.ports.PortsView;
import io.github.probelight.views.table.NextStep;
import io.github.probelight.views.table.TablePanel;

/** Views that stay with their logs while others are active. */
class PinnedViewTest extends ViewsWindow {
	private static final String PIN = "io.github.probelight.views.pin";

	private static void waitFor(TablePanel<Report, Host> panel, IEditorPart editor) {
		Waiting.until("the hosts of " + editor.getTitle(),
				() -> panel.shown() == log(editor).report() && !panel.isBusy());
	}

	@Test
	void stayWithTheirLogs() {
		IEditorPart first = open(SAMPLE);
		HostsView pinned = view(HostsView.ID, HostsView.class);
		pinned.pin().pin(true);
		assertThat(pinned.getPartName()).isEqualTo("Hosts: " + SAMPLE);
		pinned.pin().open();
		HostsView other = others().getFirst();
		IEditorPart second = window.openSample("ipv6.log");
		waitFor(other.panel(), second);
		assertThat(hosts.shown()).isSameAs(log(first).report());
		assertThat(other.getPartName()).isEqualTo("Hosts");
		hosts.table().select(3);
		pinned.goTo(hosts.table().rows().row(3));
		assertThat(LogWindow.page().getActiveEditor()).as("its lines are those of its own log").isSameAs(first);
		waitFor(other.panel(), first);
	}

	/** Whoever has no mouse. */
	@Test
	void areMadeByTheirMenuAndByKey() throws Exception {
		IEditorPart first = open(SAMPLE);
		HostsView view = view(HostsView.ID, HostsView.class);
		LogWindow.activate(view);
		assertThat(view.getViewSite().getActionBars().getMenuManager().getItems())
				.filteredOn(ActionContributionItem.class::isInstance)
				.extracting(item -> ((ActionContributionItem) item).getAction().getText())
				.contains("Stay with This Log");
		IHandlerService handlers = LogWindow.page().getWorkbenchWindow().getService(IHandlerService.class);
		handlers.executeCommand(PIN, null);
		assertThat(view.getPartName()).isEqualTo("Hosts: " + SAMPLE);
		handlers.executeCommand(PIN, null);
		assertThat(view.getPartName()).isEqualTo("Hosts");
		LogWindow.activate(first);
		assertThat(LogWindow.page()
				.getWorkbenchWindow()
				.getService(ICommandService.class)
				.getCommand(PIN)
				.isEnabled()).as("an editor is a log's own").isFalse();
	}

	/** As at the next start of the workbench, which has the editors before it has the view. */
	@Test
	void areKeptOverARestart() throws Exception {
		IEditorPart first = open(SAMPLE);
		HostsView pinned = view(HostsView.ID, HostsView.class);
		pinned.pin().pin(true);
		XMLMemento kept = XMLMemento.createWriteRoot("view");
		pinned.saveState(kept);
		LogWindow.page().hideView(pinned);
		window.openSample("ipv6.log");
		HostsView again = new HostsView();
		Shell shell = new Shell();
		try {
			again.init((IViewSite) view(PortsView.ID, PortsView.class).getSite(), kept);
			again.createPartControl(shell);
			waitFor(again.panel(), first);
			assertThat(again.pin().isPinned()).isTrue();
		} finally {
			again.dispose();
			shell.dispose();
		}
	}

	/** Views keep their filters, too. */
	@Test
	void filtersAreKeptOverARestart() throws Exception {
		IEditorPart editor = open(SAMPLE);
		HostsView view = view(HostsView.ID, HostsView.class);
		hosts.setFilter("open:3389");
		Waiting.until("the hosts", () -> !hosts.isBusy());
		int some = hosts.table().rows().count();
		XMLMemento kept = XMLMemento.createWriteRoot("view");
		view.saveState(kept);
		StringWriter written = new StringWriter();
		kept.save(written);
		LogWindow.page().hideView(view);
		HostsView again = new HostsView();
		Shell shell = new Shell();
		try {
			again.init((IViewSite) view(PortsView.ID, PortsView.class).getSite(),
					XMLMemento.createReadRoot(new StringReader(written.toString())));
			again.createPartControl(shell);
			waitFor(again.panel(), editor);
			assertThat(again.panel().filterField().getText()).isEqualTo("open:3389");
			assertThat(again.panel().table().rows().count()).isEqualTo(some).isPositive();
			assertThat(again.panel().table().rows().total()).isGreaterThan(some);
		} finally {
			again.dispose();
			shell.dispose();
		}
	}

	/** A workbench that was killed has not saved its views: what it had written last of them is older. */
	@Test
	void whatChangedIsKeptWithoutAnEnd() throws Exception {
		IEditorPart editor = open(SAMPLE);
		view(HostsView.ID, HostsView.class).pin().pin(true);
		XMLMemento old = XMLMemento.createWriteRoot("view");
		old.putString("filter", "alive");
		hosts.setFilter("open:3389");
		HostsView again = new HostsView();
		Shell shell = new Shell();
		try {
			again.init((IViewSite) view(PortsView.ID, PortsView.class).getSite(), old);
			again.createPartControl(shell);
			assertThat(again.panel().filterField().getText()).isEqualTo("open:3389");
			Waiting.until("the pin", () -> again.pin().isPinned());
			Waiting.until("the file of the settings", () -> settingsText().contains("open:3389"));
			assertThat(settingsText()).contains(log(editor).path().toString());
		} finally {
			again.dispose();
			shell.dispose();
		}
	}

	private static String settingsText() {
		try {
			return Files.readString(Path.of(
					Platform.getStateLocation(FrameworkUtil.getBundle(HostsView.class))
							.append("dialog_settings.xml")
							.toOSString()));
		} catch (IOException e) {
			return "";
		}
	}

	@Test
	void sayThatTheirLogIsClosedAndFollowAgain() {
		IEditorPart first = open(SAMPLE);
		HostsView pinned = view(HostsView.ID, HostsView.class);
		pinned.pin().pin(true);
		IEditorPart second = window.openSample("ipv6.log");
		LogWindow.page().closeEditor(first, false);
		Waiting.until("no rows", () -> hosts.shown() == null);
		assertThat(hosts.messageText()).isEqualTo(SAMPLE + " is closed, and this view stays with it.");
		assertThat(hosts.offered()).extracting(NextStep::label).containsExactly("Follow the Active Log");
		pinned.pin().pin(false);
		waitFor(hosts, second);
		assertThat(pinned.getPartName()).isEqualTo("Hosts");
	}

	private static List<HostsView> others() {
		return Stream.of(LogWindow.page().getViewReferences())
				.filter(reference -> reference.getId().equals(HostsView.ID) && reference.getSecondaryId() != null)
				.map((IViewReference reference) -> (HostsView) reference.getView(true))
				.toList();
	}
}
