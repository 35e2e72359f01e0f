package io.github.probelight.ui.details;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import io.github.probelight.ui.SpokenLinks;

/** What a person is offered to do, as one line of links that wraps; Tab goes from one to the next. Not there while empty. */
final class Offers {
	private static final String BETWEEN = "    ";

	private final Link link;
	private final GridData room;
	private List<IAction> shown = List.of();

	/** Makes the widget in a grid. */
	Offers(Composite parent, int margin) {
		link = new Link(parent, SWT.WRAP);
		SpokenLinks.of(link);
		room = GridDataFactory.fillDefaults().grab(true, false).indent(margin, margin / 2).exclude(true).create();
		link.setLayoutData(room);
		link.setVisible(false);
		link.addListener(SWT.Selection, event -> shown.get(Integer.parseInt(event.text)).run());
	}

	List<IAction> shown() {
		return shown;
	}

	void show(List<IAction> actions) {
		if (actions.equals(shown)) {
			return;
		}
		shown = List.copyOf(actions);
		link.setText(IntStream.range(0, shown.size())
				.mapToObj(i -> "<a href=\"" + i + "\">" + name(shown.get(i)) + "</a>")
				.collect(Collectors.joining(BETWEEN)));
		room.exclude = shown.isEmpty();
		link.setVisible(!shown.isEmpty());
		link.getParent().layout(true, true);
	}

	/** In one line, though the links may take several. */
	private static String name(IAction action) {
		return action.getText().replace("&", "&&").replace(' ', '\u00a0');
	}

	Link control() {
		return link;
	}
}
