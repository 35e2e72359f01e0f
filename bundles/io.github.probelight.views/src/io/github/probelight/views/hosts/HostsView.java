package io.github.probelight.views.hosts;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.views.LogView;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.Scope;

/** The hosts of the log that a person works with; the one that the caret is at is selected. */
public final class HostsView extends LogView<Host> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.hosts";

	private final ISelectionListener caretListener = (part, selection) -> {
		if (isOpen() && part == editor()) {
			followCaret();
		}
	};

	/** Made by the workbench. */
	public HostsView() {
		super(new HostTable());
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		super.createPartControl(parent);
		getSite().getPage().addPostSelectionListener(caretListener);
		panel().whenShown(() -> {
			if (panel().table().selectedCount() == 0) // the caret may be at a host that was not known until now
			{
				followCaret();
			}
		});
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(caretListener);
		super.dispose();
	}

	/** Where the view itself has moved the caret, the host is selected already, perhaps among others: that stays so. */
	private void followCaret() {
		IEditorPart editor = editor();
		Scope scope = scope();
		Report report = panel().shown();
		LogCursor cursor = editor == null ? null : Adapters.adapt(editor, LogCursor.class);
		int host = scope == null || report == null || cursor == null
				? -1
				: CaretHost.of(scope.log(), cursor.line(), report);
		if (host >= 0) {
			panel().select(host);
		}
	}
}
