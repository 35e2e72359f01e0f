package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.engine.report.Host;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.ExportJob;
import io.github.probelight.views.overview.HtmlExport;
import io.github.probelight.views.overview.OverviewView;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Tsv;
import io.github.probelight.workspace.ShownZone;

/** Times are shown by the clocks of one's choice; the text and what is copied stay as they are. */
class ShownZoneTest extends ViewsWindow {
	private static final String OVERVIEW = "io.github.probelight.views.overview";

	@AfterEach
	void inGmt() {
		ShownZone.set(ShownZone.GMT);
	}

	private String first() {
		Column<Host> column = hosts.table()
				.heads()
				.shown()
				.stream()
				.filter(one -> one.id().startsWith("first"))
				.findFirst()
				.orElseThrow();
		return column.cell(hosts.table().rows().row(0));
	}

	private static String facts() {
		OverviewView view = view(OVERVIEW, OverviewView.class);
		return view.overview().facts().toString();
	}

	@Test
	void viewsFollowTheChoice() {
		IEditorPart editor = open(SAMPLE);
		Waiting.until("the overview", () -> facts().contains("2026-03-14 21:30:00"));
		String clock = first();
		assertThat(clock).startsWith("21:");
		String text = LogWindow.document((LogEditor) editor).get();
		String copied = Tsv.of(hosts.table().heads().shown(), List.of(hosts.table().rows().row(0)));
		ShownZone.set("Asia/Tokyo");
		Waiting.until("the overview", () -> facts().contains("2026-03-15 06:30:00") && facts().contains("Asia/Tokyo"));
		Waiting.until("the hosts", () -> !hosts.isBusy() && hosts.shown() != null && hosts.table().rows().size() > 0
				&& first().equals("06" + clock.substring(2)));
		assertThat(Tsv.of(hosts.table().heads().shown(), List.of(hosts.table().rows().row(0)))).isEqualTo(copied);
		assertThat(LogWindow.document((LogEditor) editor).get()).isEqualTo(text);
	}

	/** Midnight is within the log there. */
	@Test
	void aLogOfOneDayMayBeOneOfTwoElsewhere() {
		open(SAMPLE);
		assertThat(first()).hasSize("21:30:00".length());
		ShownZone.set("+02:25");
		Waiting.until("the hosts", () -> !hosts.isBusy() && hosts.shown() != null && hosts.table().rows().size() > 0
				&& first().startsWith("2026-03-1"));
	}

	@Test
	void thePageIsWrittenByThoseClocks() throws Exception {
		ShownZone.set("Asia/Tokyo");
		IEditorPart editor = open(SAMPLE);
		Path file = window.folder().resolve(HtmlExport.name(log(editor).name()));
		ExportJob job = HtmlExport.of(log(editor).scope(), file);
		job.schedule();
		job.join();
		assertThat(Files.readString(file)).contains("2026-03-15 06:30:00", "Asia/Tokyo").doesNotContain("21:30:00");
	}

	@Test
	void theCommandSwitchesAndTheChoiceIsKept() throws Exception {
		open(SAMPLE);
		ICommandService commands = Objects
				.requireNonNull(PlatformUI.getWorkbench().getService(ICommandService.class));
		IHandlerService handlers = Objects
				.requireNonNull(PlatformUI.getWorkbench().getService(IHandlerService.class));
		handlers.executeCommand("io.github.probelight.ui.zone", null);
		assertThat(ShownZone.name()).isEqualTo(ShownZone.LOCAL);
		assertThat(InstanceScope.INSTANCE.getNode("io.github.probelight.workspace").get("zone", ""))
				.isEqualTo(ShownZone.LOCAL);
		handlers.executeCommand(
				ParameterizedCommand.generateCommand(commands.getCommand("io.github.probelight.ui.zone"),
						Map.of("io.github.probelight.ui.zone.name", "GMT")),
				null);
		assertThat(ShownZone.name()).isEqualTo(ShownZone.GMT);
		ShownZone.set("Nowhere/Atlantis");
		assertThat(ShownZone.name()).isEqualTo(ShownZone.GMT);
	}
}
