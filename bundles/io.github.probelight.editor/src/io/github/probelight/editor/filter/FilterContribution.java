package io.github.probelight.editor.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.query.EntryPart;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.ui.RunAction;
import io.github.probelight.workspace.filter.Chip;

/** The entries of the text's menu that filter by what a person points at. */
public final class FilterContribution extends CompoundContributionItem implements IWorkbenchContribution {
	private static final int LONGEST = 40;

	private @Nullable IServiceLocator services;

	@Override
	public void initialize(@Nullable IServiceLocator locator) {
		services = locator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		IServiceLocator locator = services;
		IWorkbenchWindow window = locator == null ? null : locator.getService(IWorkbenchWindow.class);
		return window != null && window.getActivePage() != null
				&& window.getActivePage().getActiveEditor() instanceof LogEditor editor
						? items(editor.filter())
						: new IContributionItem[0];
	}

	private static IContributionItem[] items(EditorFilter filter) {
		PointedLine place = filter.pointing().menu();
		List<IContributionItem> items = new ArrayList<>();
		if (place == null) {
			return new IContributionItem[0];
		}
		Optional<EntryPart> main = place.part();
		main.flatMap(place::chip).ifPresent(chip -> {
			String label = label(place, main.get());
			items.add(item(NLS.bind(Messages.Menu_only, label), FilterHandler.ONLY, chip, filter::showOnly));
			items.add(item(NLS.bind(Messages.Menu_hide, label), FilterHandler.HIDE, chip, filter::hide));
		});
		place.holding()
				.ifPresent(chip -> items
						.add(item(NLS.bind(Messages.Menu_text, shown(place.text())), "", chip, filter::showOnly)));
		MenuManager only = new MenuManager(Messages.Menu_onlyMore);
		MenuManager hide = new MenuManager(Messages.Menu_hideMore);
		for (EntryPart part : place.parts()) {
			place.chip(part).ifPresent(chip -> {
				only.add(item(label(place, part), "", chip, filter::showOnly));
				hide.add(item(label(place, part), "", chip, filter::hide));
			});
		}
		place.task().ifPresent(chip -> {
			String label = NLS.bind(Messages.Menu_task, shown(chip.label()));
			only.add(item(label, "", chip, filter::showOnly));
			hide.add(item(label, "", chip, filter::hide));
		});
		place.times().ifPresent(chip -> only.add(item(Messages.Menu_times, "", chip, filter::showOnly)));
		hosts(place, filter).ifPresent(only::add);
		items.add(only);
		items.add(hide);
		return items.toArray(IContributionItem[]::new);
	}

	/** The hosts of the selected lines; where they are too many for a condition, the entry says so. */
	private static Optional<IContributionItem> hosts(PointedLine place, EditorFilter filter) {
		if (place.isLong()) {
			return Optional.of(refused(Messages.Menu_hostsOfMostLines, PointedLine.MOST_LINES));
		}
		return place.hosts()
				.<IContributionItem>map(chip -> Queries.sides(chip.query()) > PointedLine.MOST_HOSTS
						? refused(Messages.Menu_mostHosts, PointedLine.MOST_HOSTS)
						: item(Messages.Menu_hosts, "", chip, filter::showOnly));
	}

	private static IContributionItem refused(String why, int most) {
		IAction action = new RunAction(NLS.bind(why, NumberText.of(most)), () -> {});
		action.setEnabled(false);
		return new ActionContributionItem(action);
	}

	private static String label(PointedLine place, EntryPart part) {
		return part.title() + ' ' + shown(place.entry().map((EntryFacts entry) -> part.value(entry)).orElse(""));
	}

	private static String shown(String text) {
		String line = OneLine.of(text.strip());
		return LegacyActionTools
				.escapeMnemonics(line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + '\u2026');
	}

	private static ActionContributionItem item(String label, String command, Chip chip, Consumer<Chip> does) {
		IAction action = new RunAction(label, () -> does.accept(chip));
		if (!command.isEmpty()) {
			action.setActionDefinitionId(command);
		}
		return new ActionContributionItem(action);
	}
}
