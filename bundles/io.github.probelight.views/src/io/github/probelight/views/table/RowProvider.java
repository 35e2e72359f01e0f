package io.github.probelight.views.table;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells the workbench which rows of a table are selected, up to {@link #MOST} of them. */
public final class RowProvider implements ISelectionProvider {
	/** More rows than this are not told. */
	public static final int MOST = 1000;

	private final TablePanel<?, ?> panel;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	/** Listens to a table. */
	public RowProvider(TablePanel<?, ?> panel) {
		this.panel = panel;
		panel.table().whenSelected(this::fire);
	}

	@Override
	public ISelection getSelection() {
		return new StructuredSelection(panel.selected(MOST));
	}

	/** Rows are selected by {@link TablePanel#select}; what others select here is not looked at. */
	@Override
	public void setSelection(@Nullable ISelection selection) {}

	@Override
	public void addSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		if (listener != null) {
			listeners.add(listener);
		}
	}

	@Override
	public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		if (listener != null) {
			listeners.remove(listener);
		}
	}

	private void fire() {
		if (listeners.isEmpty()) {
			return;
		}
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}
}
