package io.github.probelight.workbench.help;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

import io.github.probelight.ui.SpokenName;
import io.github.probelight.workbench.help.HelpText.HelpSpan;

/** The pages of the help beside their contents. A link is followed by a click, or by Enter where the caret stands. */
public final class HelpView extends ViewPart {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.workbench.help.view";

	/** The most that the contents take, as a part of the whole. */
	private static final double MOST = 0.42;
	/** Beside a title: what shows its depth, and a scroll bar, in pixels. */
	private static final int AROUND = 64;
	private static final int MARGIN = 12;
	private static final int SPACING = 2;
	private static final String PAGE = "page:";
	private static final String COMMAND = "command:";

	private @Nullable Tree contents;
	private @Nullable StyledText text;
	private List<HelpSpan> spans = List.of();

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		Tree tree = new Tree(sash, SWT.SINGLE | SWT.FULL_SELECTION);
		contents = tree;
		SpokenName.of(tree, Messages.Contents);
		fill(tree);
		tree.addListener(SWT.Selection, event -> {
			if (event.item.getData() instanceof HelpPage page) {
				show(page);
			}
		});
		StyledText shown = new StyledText(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text = shown;
		SpokenName.of(shown, getTitle());
		shown.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		shown.setLineSpacing(SPACING);
		shown.addListener(SWT.MouseUp, event -> {
			int offset = shown.getOffsetAtPoint(new Point(event.x, event.y));
			if (event.button == 1 && offset >= 0 && shown.getSelectionCount() == 0) {
				follow(offset);
			}
		});
		shown.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				follow(shown.getCaretOffset());
			}
		});
		sash.addListener(SWT.Resize, new Listener() {
			@Override
			public void handleEvent(@Nullable Event event) {
				if (sash.getClientArea().width > AROUND) {
					sash.removeListener(SWT.Resize, this); // from now on it is as a person draws it
					divide(sash, tree);
				}
			}
		});
		show(HelpPages.FIRST);
	}

	/** Titles are read whole, where the text has room enough beside them. */
	private static void divide(SashForm sash, Tree tree) {
		int width = sash.getClientArea().width;
		GC gc = new GC(tree);
		int longest = HelpPages.all().stream().mapToInt(page -> gc.textExtent(page.title()).x).max().orElse(0);
		gc.dispose();
		int contents = Math.min(longest + AROUND, (int) (MOST * width));
		sash.setWeights(contents, width - contents);
	}

	private static void fill(Tree tree) {
		TreeItem group = null;
		for (HelpPage page : HelpPages.all()) {
			if (group == null || !group.getText().equals(page.group())) {
				group = new TreeItem(tree, SWT.NONE);
				group.setText(page.group());
			}
			TreeItem item = new TreeItem(group, SWT.NONE);
			item.setText(page.title());
			item.setData(page);
			group.setExpanded(true);
		}
	}

	/** Shows a page; nothing else happens for an unknown id. */
	public void show(String id) {
		HelpPages.find(id).ifPresent(this::show);
	}

	private void show(HelpPage page) {
		StyledText shown = text;
		Tree tree = contents;
		if (shown == null || tree == null) {
			return;
		}
		HelpText help = page.text();
		spans = help.spans();
		shown.setText(help.text());
		for (HelpSpan span : spans) {
			StyleRange style = new StyleRange(span.from(), span.length(), null, null);
			if (span.isLink()) {
				style.underline = true;
				style.underlineStyle = SWT.UNDERLINE_LINK;
				style.foreground = JFaceColors.getHyperlinkText(shown.getDisplay()); // the system's is not the theme's
			} else {
				style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			}
			shown.setStyleRange(style);
		}
		shown.setTopIndex(0);
		shown.setCaretOffset(0);
		select(tree, page.id());
	}

	private static void select(Tree tree, String id) {
		for (TreeItem group : tree.getItems()) {
			for (TreeItem item : group.getItems()) {
				if (item.getData() instanceof HelpPage page && page.id().equals(id)) {
					tree.setSelection(item);
				}
			}
		}
	}

	private void follow(int offset) {
		Optional<HelpSpan> link = spans.stream().filter(span -> span.isLink() && span.holds(offset)).findFirst();
		link.ifPresent(span -> follow(span.target()));
	}

	/** Follows a link to a page or runs its command. */
	public void follow(String target) {
		if (target.startsWith(PAGE)) {
			show(target.substring(PAGE.length()));
		} else if (target.startsWith(COMMAND)) {
			run(target.substring(COMMAND.length()));
		} else {
			showView(target.substring(target.indexOf(':') + 1));
		}
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			// what it is for is not there now, such as the caret's line without an editor
			getViewSite().getActionBars().getStatusLineManager().setMessage(e.getMessage());
		}
	}

	private void showView(String id) {
		try {
			getSite().getPage().showView(id);
		} catch (PartInitException e) {
			ILog.get().error("The help names a view that cannot be shown: " + id, e);
		}
	}

	/** What is shown now. */
	public String shownText() {
		StyledText shown = text;
		return shown == null ? "" : shown.getText();
	}

	@Override
	public void setFocus() {
		StyledText shown = text;
		if (shown != null) {
			shown.setFocus();
		}
	}
}
