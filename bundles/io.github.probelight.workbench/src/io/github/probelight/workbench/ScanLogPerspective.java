package io.github.probelight.workbench;

import java.util.function.IntSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/**
 * The Scan Log perspective: the log with its outline to the left, hosts and ports side by side below them. Lines of a
 * log are long, so the tables take height from it rather than width.
 */
public final class ScanLogPerspective implements IPerspectiveFactory {
	/** The perspective's id. */
	public static final String ID = "io.github.probelight.workbench.perspective";

	private static final String BOOKMARKS = "io.github.probelight.views.bookmarks";
	private static final String FINDINGS = "io.github.probelight.views.findings";
	private static final String HOSTS = "io.github.probelight.views.hosts";
	private static final String OVERVIEW = "io.github.probelight.views.overview";
	private static final String PORTS = "io.github.probelight.views.ports";
	private static final String REASONS = "io.github.probelight.views.reasons";
	private static final String SUBNETS = "io.github.probelight.views.subnets";
	private static final String PROBLEMS = "io.github.probelight.views.problems";
	private static final String CHECKS = "io.github.probelight.views.checks";
	private static final String LOGINS = "io.github.probelight.views.logins";
	private static final String MATCHES = "io.github.probelight.views.matches";
	private static final String CATALOGUE = "io.github.probelight.views.catalogue";
	private static final String SCANS = "io.github.probelight.views.scans";
	private static final String TASKS = "io.github.probelight.views.tasks";
	private static final String HELP = "io.github.probelight.workbench.help.view";
	private static final String FIRST_LOG = "io.github.probelight.workbench.firstLog";
	private static final String TIMELINE = "io.github.probelight.views.timeline";
	private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";
	private static final String SEARCH_LOGS = "io.github.probelight.views.search";
	private static final String SEARCH = "org.eclipse.search.ui.views.SearchView";

	/** Of the height: a log is read, the views beside it are looked at. */
	private static final float EDITOR_SHARE = 0.58f;
	/** On a screen that is less wide two stacks of views beside each other show too little, in pixels. */
	private static final int WIDE = 1300;

	private final IntSupplier width;

	/** Made by the workbench, for its screen. */
	public ScanLogPerspective() {
		this(() -> Display.getDefault().getPrimaryMonitor().getClientArea().width);
	}

	/** Made for a screen of this width, in pixels. */
	public ScanLogPerspective(IntSupplier width) {
		this.width = width;
	}

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public void createInitialLayout(IPageLayout layout) {
		IFolderLayout hosts = layout.createFolder("hosts", IPageLayout.BOTTOM, EDITOR_SHARE, layout.getEditorArea());
		hosts.addView(OVERVIEW);
		hosts.addView(HOSTS);
		hosts.addView(REASONS);
		hosts.addView(SUBNETS);
		hosts.addView(TASKS);
		hosts.addView(TIMELINE);
		hosts.addPlaceholder(SCANS);
		hosts.addPlaceholder(CATALOGUE);
		hosts.addPlaceholder(MATCHES);
		hosts.addPlaceholder(SEARCH_LOGS);
		more(hosts, HOSTS, REASONS, SUBNETS, TASKS, SCANS);
		hosts.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW);
		hosts.addPlaceholder(SEARCH);
		IFolderLayout ports = width.getAsInt() < WIDE
				? hosts
				: layout.createFolder("ports", IPageLayout.RIGHT, 0.61f, "hosts");
		ports.addView(FINDINGS);
		ports.addView(PROBLEMS);
		ports.addView(PORTS);
		ports.addPlaceholder(CHECKS);
		more(ports, FINDINGS, PROBLEMS, PORTS, CHECKS, LOGINS, BOOKMARKS);
		ports.addPlaceholder(LOGINS);
		ports.addPlaceholder(BOOKMARKS);
		ports.addPlaceholder(HELP);
		ports.addPlaceholder(IPageLayout.ID_PROP_SHEET);
		ports.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		ports.addPlaceholder(ERROR_LOG);
		IFolderLayout outline = layout.createFolder("outline", IPageLayout.LEFT, 0.24f, layout.getEditorArea());
		outline.addView(IPageLayout.ID_OUTLINE);
		outline.addPlaceholder(FIRST_LOG);

		layout.addPerspectiveShortcut(ID);
		for (String view : new String[]{IPageLayout.ID_OUTLINE, OVERVIEW, HOSTS, PORTS, FINDINGS, PROBLEMS, REASONS,
				SUBNETS, TASKS, TIMELINE, CHECKS, LOGINS, BOOKMARKS, MATCHES, SEARCH_LOGS, SCANS, CATALOGUE, ERROR_LOG,
				IPageLayout.ID_PROGRESS_VIEW}) {
			layout.addShowViewShortcut(view);
		}
		for (String view : new String[]{IPageLayout.ID_OUTLINE, HOSTS, PORTS, FINDINGS, REASONS, TASKS, SUBNETS,
				TIMELINE, PROBLEMS, CHECKS, LOGINS}) {
			layout.addShowInPart(view);
		}
	}

	/** More views of these kinds come where the first is. */
	private static void more(IPlaceholderFolderLayout folder, String... views) {
		for (String view : views) {
			folder.addPlaceholder(view + ":*");
		}
	}
}
