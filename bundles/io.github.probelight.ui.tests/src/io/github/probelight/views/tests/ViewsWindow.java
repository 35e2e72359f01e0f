package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.Report;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.ports.PortsView;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.OpenLog;

/** The two views beside the real editor, and what a person does to open them. */
@ExtendWith(NoLoggedErrors.class)
abstract class ViewsWindow {
	static final String SAMPLE = "small-scan.log";

	@RegisterExtension
	final LogWindow window = new LogWindow();
	TablePanel<Report, Host> hosts;
	TablePanel<Report, Port> ports;

	ViewsWindow() {
		hosts = view(HostsView.ID, HostsView.class).panel();
		ports = view(PortsView.ID, PortsView.class).panel();
	}

	@BeforeEach
	void startAfresh() {
		hosts.setFilter("");
		ports.setFilter("");
		hosts.sort(new Sort("address", false));
	}

	@AfterEach
	void closeViews() {
		for (var reference : LogWindow.page().getViewReferences()) {
			if (reference.getId().equals(HostsView.ID) || reference.getId().equals(PortsView.ID)) {
				LogWindow.page().hideView(reference);
			}
		}
	}

	/** Opens a view, or shows the one that is open. */
	static <V extends IViewPart> V view(String id, Class<V> type) {
		try {
			IViewPart view = LogWindow.page().showView(id);
			assertThat(view).isInstanceOf(type);
			return type.cast(view);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Opens a sample and waits until both views show its report. */
	final IEditorPart open(String sample) {
		IEditorPart editor = window.openSample(sample);
		waitFor(log(editor).report());
		return editor;
	}

	/** Waits until both views show a report. */
	final void waitFor(Report report) {
		Waiting.until("the views to show the report", () -> hosts.shown() == report && ports.shown() == report
				&& !hosts.isBusy() && !ports.isBusy());
	}

	static OpenLog log(IEditorPart editor) {
		return Objects.requireNonNull(Adapters.adapt(editor, OpenLog.class));
	}

	static LogCursor cursor(IEditorPart editor) {
		return Objects.requireNonNull(Adapters.adapt(editor, LogCursor.class));
	}
}
