package io.github.probelight.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.workbench.ScanLogPerspective;

@ExtendWith(NoLoggedErrors.class)
final class ScanLogPerspectiveTest {
	private static final String VIEWS = "io.github.probelight.views.";

	@Test
	void isWhatTheProductStartsWith() {
		assertThat(PlatformUI.getWorkbench().getPerspectiveRegistry().getDefaultPerspective())
				.isEqualTo(ScanLogPerspective.ID);
	}

	@Test
	void hasAName() {
		IPerspectiveDescriptor perspective = PlatformUI.getWorkbench()
				.getPerspectiveRegistry()
				.findPerspectiveWithId(ScanLogPerspective.ID);
		assertThat(perspective.getLabel()).isEqualTo("Scan Log");
		assertThat(perspective.getDescription()).isNotBlank();
	}

	@Test
	void showsOutlineOverviewAndFindingsAtTheSameTime() throws WorkbenchException {
		IWorkbenchWindow window = LogWindow.page().getWorkbenchWindow();
		IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(ScanLogPerspective.ID, window);
		page.resetPerspective();
		assertThat(page.isEditorAreaVisible()).isTrue();
		for (String id : new String[]{IPageLayout.ID_OUTLINE, VIEWS + "overview", VIEWS + "findings"}) {
			IViewPart view = page.findView(id);
			assertThat(view).as(id).isNotNull();
			assertThat(page.isPartVisible(view)).as(id + " visible").isTrue();
		}
		assertThat(page.getShowViewShortcuts()).contains(IPageLayout.ID_OUTLINE, VIEWS + "overview", VIEWS + "hosts",
				VIEWS + "ports", VIEWS + "findings", VIEWS + "tasks", VIEWS + "timeline", VIEWS + "subnets");
	}
}
