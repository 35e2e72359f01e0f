package io.github.probelight.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.testing.Samples;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.LogView;
import io.github.probelight.views.findings.FindingsView;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.overview.OverviewView;
import io.github.probelight.views.tasks.TasksView;
import io.github.probelight.workbench.ScanLogPerspective;
import io.github.probelight.workbench.welcome.FirstLogView;

/** Each step of the cheat sheet shows what it says, on the sample that comes with the product. */
@ExtendWith(NoLoggedErrors.class)
class FirstLogViewTest {
	private static final String SAMPLE = "small-scan.log";

	@RegisterExtension
	final LogWindow window = new LogWindow();

	private FirstLogView sheet = show();

	private static FirstLogView show() {
		try {
			return (FirstLogView) LogWindow.page().showView(FirstLogView.ID);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Where the product has its sample. */
	private static Path samples() {
		try {
			return Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL())).resolve("samples");
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	@BeforeEach
	void begin() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ScanLogPerspective.ID, LogWindow.page().getWorkbenchWindow());
		Samples.copy(SAMPLE, Files.createDirectories(samples()));
		sheet = show();
		press("Begin Anew");
	}

	@AfterEach
	void end() throws IOException {
		LogWindow.page().closeAllEditors(false);
		Waiting.forEvents();
		Files.deleteIfExists(samples().resolve(SAMPLE));
		Files.deleteIfExists(samples());
		LogWindow.page().hideView(show());
		LogWindow.page().resetPerspective();
	}

	private Table steps() {
		return Widgets.all(sheet.getSite().getShell())
				.filter(Table.class::isInstance)
				.map(Table.class::cast)
				.filter(table -> table.isVisible() && table.getItemCount() > 0
						&& table.getItem(0).getText().equals("1  Open the sample"))
				.findFirst()
				.orElseThrow();
	}

	private Composite area() {
		return steps().getParent();
	}

	private String text() {
		return Widgets.all(area())
				.filter(StyledText.class::isInstance)
				.map(StyledText.class::cast)
				.map(StyledText::getText)
				.findFirst()
				.orElseThrow();
	}

	private Button button(String label) {
		return Widgets.all(area())
				.filter(Button.class::isInstance)
				.map(Button.class::cast)
				.filter(button -> button.getText().equals(label))
				.findFirst()
				.orElseThrow();
	}

	private void press(String label) {
		button(label).notifyListeners(SWT.Selection, new Event());
	}

	private TableItem at(int step) {
		steps().setSelection(step - 1);
		Event event = new Event();
		event.item = steps().getItem(step - 1);
		steps().notifyListeners(SWT.Selection, event);
		return steps().getItem(step - 1);
	}

	/** Takes a step as a person would, who stays in the sheet. */
	private void take(int step) {
		TableItem item = at(step);
		press("Do It");
		assertThat(item.getChecked()).as(item.getText()).isTrue();
		assertThat(LogWindow.page().getActivePart()).as(item.getText()).isSameAs(sheet);
		LogEditor editor = (LogEditor) LogWindow.page().getActiveEditor();
		assertThat(editor.getTitle()).isEqualTo(SAMPLE);
	}

	private static <V extends IViewPart> V visible(String id, Class<V> type) {
		V view = type.cast(Objects.requireNonNull(LogWindow.page().findView(id)));
		assertThat(LogWindow.page().isPartVisible(view)).as(view.getTitle()).isTrue();
		return view;
	}

	private static <T> T current(LogView<T> view) {
		return view.panel().table().current().orElseThrow();
	}

	private static <T> void await(LogView<T> view, Predicate<T> row) {
		Waiting.until("the row in " + view.getTitle(),
				() -> view.panel().table().current().filter(row).isPresent());
	}

	@Test
	void opensTheSampleThatComesAlong() {
		take(1);
		LogEditor editor = (LogEditor) LogWindow.page().getActiveEditor();
		assertThat(LogWindow.log(editor).path().toString()).endsWith(Path.of("samples", SAMPLE).toString());
	}

	@Test
	void tellsHowManyHostsAreAlive() {
		take(2);
		assertThat(text()).contains("26 addresses were given", "15 of them are alive", "10 have open ports");
		OverviewView view = visible(OverviewView.ID, OverviewView.class);
		Waiting.until("the figures", () -> Stream.of("15 · 58 %", "10 · 38 %", "26").allMatch(this::isShown));
		assertThat(view.overview()).isNotNull();
	}

	/** In a cell of a table in sight. */
	private boolean isShown(String figure) {
		return Widgets.all(sheet.getSite().getShell())
				.filter(control -> control instanceof Table && control.isVisible())
				.flatMap(table -> Arrays.stream(((Table) table).getItems()))
				.anyMatch(item -> item.getText(item.getParent().getColumnCount() - 1).equals(figure));
	}

	@Test
	void tellsWhatIsOpenOnAHost() {
		take(3);
		HostsView view = visible(HostsView.ID, HostsView.class);
		await(view, host -> host.address().equals("10.20.30.6"));
		Waiting.until("the card", () -> view.details().shown().text().contains("globalcatLDAP"));
		assertThat(view.details().shown().text()).contains("kerberos-sec", "ldap", "credential-failures");
		assertThat(text()).contains("kerberos-sec, ldap and globalcatLDAP");
	}

	@Test
	void tellsWhyAHostIsSuspect() {
		take(4);
		FindingsView view = visible(FindingsView.ID, FindingsView.class);
		await(view, finding -> finding.kind() == FindingKind.CREDENTIAL_FAILURES);
		assertThat(LogWindow.viewer((LogEditor) LogWindow.page().getActiveEditor()).getTextWidget().getText())
				.contains("10.20.30.6:445/TCP");
		assertThat(text()).contains("Logins that were refused", "line 218");
	}

	@Test
	void tellsWhyAHostCountsAsAlive() {
		take(5);
		HostsView view = visible(HostsView.ID, HostsView.class);
		await(view, host -> host.address().equals("10.20.30.9"));
		Waiting.until("the card", () -> view.details().shown().text().contains("alive-by-reset"));
		assertThat(view.details().shown().text()).contains("ALIVE by reset").doesNotContain("OPEN");
		assertThat(text()).contains("You see: reset.", "no port of it is open");
	}

	@Test
	void showsTheLinesBehindIt() {
		take(6);
		LogEditor editor = (LogEditor) LogWindow.page().getActiveEditor();
		Waiting.until("its lines", () -> LogWindow.log(editor).filtered().shown().rows() == 21);
		assertThat(text()).contains("21 of 309 lines");
		take(5);
		Waiting.until("all lines", () -> LogWindow.log(editor).filtered().filter().isEmpty());
	}

	@Test
	void tellsWhichTaskWasSlow() {
		take(7);
		TasksView view = visible(TasksView.ID, TasksView.class);
		await(view, row -> row.task().line() == 188);
		assertThat(current(view).task().name()).isEqualTo("UDP Scan");
		assertThat(current(view).task().duration()).isGreaterThan(current(view).task().estimate());
		assertThat(view.panel().table().rows().size()).isEqualTo(6);
		assertThat(text()).contains("SYN Stealth Scan took longest, 2 min 11 s", "Only the last UDP Scan", "104 %");
	}

	@Test
	void isTakenByKeys() {
		steps().setFocus();
		steps().setSelection(0);
		steps().notifyListeners(SWT.DefaultSelection, new Event()); // Enter
		assertThat(steps().getItem(0).getChecked()).isTrue();
		assertThat(button("Next").isFocusControl()).isTrue();
		press("Next");
		assertThat(steps().getSelectionIndex()).isEqualTo(1);
		assertThat(steps().isFocusControl()).isTrue();
		assertThat(text()).startsWith("Overview");
		at(steps().getItemCount());
		assertThat(button("Next").isEnabled()).isFalse();
	}

	@Test
	void keepsWhatIsDone() {
		take(1);
		take(2);
		TableItem ticked = steps().getItem(4);
		ticked.setChecked(true);
		Event tick = new Event();
		tick.detail = SWT.CHECK;
		tick.item = ticked;
		steps().notifyListeners(SWT.Selection, tick);
		LogWindow.page().hideView(sheet);
		sheet = show();
		assertThat(Arrays.stream(steps().getItems()).map(TableItem::getChecked)).startsWith(true, true, false, false,
				true, false);
		assertThat(steps().getSelectionIndex()).as("the first that is left").isEqualTo(2);
		press("Begin Anew");
		assertThat(Arrays.stream(steps().getItems()).noneMatch(TableItem::getChecked)).isTrue();
	}
}
