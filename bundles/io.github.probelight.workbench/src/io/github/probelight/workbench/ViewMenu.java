package io.github.probelight.workbench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.views.IViewCategory;
import org.eclipse.ui.views.IViewDescriptor;

/** All views of ours by name, so that each is one click away and a new one needs no entry. */
public final class ViewMenu extends CompoundContributionItem {
	private static final String CATEGORY = "io.github.probelight.views";
	private static final String SHOW = "org.eclipse.ui.views.showView";

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null
				? new IContributionItem[0]
				: views().map(view -> item(window, view)).toArray(IContributionItem[]::new);
	}

	private static Stream<IViewDescriptor> views() {
		return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getCategories())
				.filter(category -> CATEGORY.equals(category.getId()))
				.map(IViewCategory::getViews)
				.flatMap(Arrays::stream)
				.sorted(Comparator.comparing(IViewDescriptor::getLabel));
	}

	private static IContributionItem item(IWorkbenchWindow window, IViewDescriptor view) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(window,
				CATEGORY + ".show." + view.getId(), SHOW, CommandContributionItem.STYLE_PUSH);
		parameter.label = view.getLabel();
		parameter.icon = view.getImageDescriptor();
		parameter.parameters = Map.of(SHOW + ".viewId", view.getId());
		return new CommandContributionItem(parameter);
	}
}
