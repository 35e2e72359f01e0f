package io.github.probelight.views;

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.part.ShowInContext;

/**
 * Entries of the log that can be shown elsewhere, with all hosts behind the rows that they are of: Hosts shows these, and
 * not only those of the entries. It is a selection, since the workbench hands over nothing else of a context.
 */
public final class HostsBehind extends StructuredSelection {
	private final String filter;

	private HostsBehind(List<?> entries, String filter) {
		super(entries);
		this.filter = filter;
	}

	/** Adds them, by the filter that lets them pass, to what other views show. */
	public static ShowInContext in(ShowInContext others, String filter) {
		return others.getSelection() instanceof IStructuredSelection entries
				? new ShowInContext(others.getInput(), new HostsBehind(entries.toList(), filter))
				: others;
	}

	/** The filter that lets them pass. */
	public String filter() {
		return filter;
	}
}
