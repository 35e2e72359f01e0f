package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.testing.LongRun;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.hosts.HostTable;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.LogNotice;
import io.github.probelight.workspace.OpenLogState;

/**
 * Two logs are open, in a long run of a million hosts each in 512 MB: both are read, sorted by each column, and switched
 * between.
 */
@ExtendWith(NoLoggedErrors.class)
class TwoLargeLogsTest {
	private static final int HOSTS = LongRun.on() ? 1_000_000 : 20_000;
	private static final long BYTES = 1000L * HOSTS;
	private static final int SWITCHES = 3;
	/** Where this is said, no rows come any more. */
	private static final String NO_MEMORY = "not enough memory";

	@RegisterExtension
	final LogWindow window = new LogWindow();

	@Test
	void fitIntoTheMemoryOfASmallMachine() throws Exception {
		HostsView view = (HostsView) LogWindow.page().showView(HostsView.ID);
		LogEditor first = open("first.log", 1);
		LogEditor second = open("second.log", 2);
		for (int i = 0; i < SWITCHES; i++) {
			for (LogEditor editor : new LogEditor[]{first, second}) {
				LogWindow.page().activate(editor);
				sorts(view.panel(), LogWindow.log(editor).report());
				assertThat(LogNotice.of(LogWindow.log(editor))).isEmpty();
			}
		}
		LogWindow.page().hideView(view);
	}

	private LogEditor open(String name, int seed) throws Exception {
		Path file = window.folder().resolve(name);
		LogGenerator.write(LogPlan.ofBytes(seed, BYTES, HOSTS), file);
		LogEditor editor = window.openLog(file);
		assertThat(LogWindow.log(editor).state()).as(LogWindow.log(editor).problem()).isEqualTo(OpenLogState.COMPLETE);
		assertThat(LogWindow.log(editor).report().targets().hosts()).hasSize(HOSTS);
		return editor;
	}

	private static void sorts(TablePanel<Report, Host> hosts, Report report) {
		for (Column<Host> column : new HostTable().columns()) {
			hosts.sort(new Sort(column.id(), true));
			Waiting.until("the rows to be sorted by " + column.id(),
					() -> hosts.shown() == report && !hosts.isBusy() || hosts.totalsText().contains(NO_MEMORY));
			assertThat(hosts.totalsText()).doesNotContain(NO_MEMORY).contains("%,d hosts".formatted(HOSTS));
			assertThat(hosts.table().rows().size()).isEqualTo(HOSTS);
		}
	}
}
