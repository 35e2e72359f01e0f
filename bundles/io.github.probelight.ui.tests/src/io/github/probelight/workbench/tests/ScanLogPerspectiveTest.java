package io.github.probelight.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.function.BiFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
		assertThat(page.getShowViewShortcuts()).as("in Window > Show View").contains(IPageLayout.ID_OUTLINE);
		assertThat(page.getShowViewShortcuts()).as("and all that are ours")
				.containsAll(Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews())
						.map(IViewDescriptor::getId)
						.filter(id -> id.startsWith(VIEWS))
						.toList());
	}

	/** Where there is little room all views are behind one another. */
	@ParameterizedTest
	@CsvSource({"1024,hosts outline", "1299,hosts outline", "1300,hosts ports outline", "1920,hosts ports outline"})
	void hasAsManyStacksAsTheScreenHasRoomFor(int width, String expected) {
		List<String> stacks = new ArrayList<>();
		Set<String> views = new TreeSet<>();
		IFolderLayout folder = fake(IFolderLayout.class, (method, arguments) -> {
			if (method.equals("addView")) {
				views.add((String) arguments[0]);
			}
			return null;
		});
		new ScanLogPerspective(() -> width)
				.createInitialLayout(fake(IPageLayout.class, (method, arguments) -> switch (method) {
					case "createFolder" -> {
						stacks.add((String) arguments[0]);
						yield folder;
					}
					case "getEditorArea" -> IPageLayout.ID_EDITOR_AREA;
					default -> null;
				}));
		assertThat(String.join(" ", stacks)).isEqualTo(expected);
		assertThat(views).contains(VIEWS + "overview", VIEWS + "findings", VIEWS + "ports", VIEWS + "hosts");
	}

	private static <T> T fake(Class<T> type, BiFunction<String, Object[], @Nullable Object> calls) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
				(proxy, method, arguments) -> calls.apply(method.getName(), arguments)));
	}
}
