package io.github.probelight.editor.outline;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import io.github.probelight.editor.Messages;
import io.github.probelight.engine.text.ShownText;
import io.github.probelight.summary.outline.OutlineNode;

/** Names, details and icons of outline nodes. Names come from the log: they are shown with visible control signs. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {
	private static final String BUNDLE = "io.github.probelight.editor";

	private final ResourceManager resources;

	OutlineLabels(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	@Override
	public StyledString getStyledText(@Nullable Object element) {
		StyledString text = new StyledString();
		if (element instanceof OutlineNode node) {
			text.append(ShownText.of(node.label()));
			if (!node.complete()) {
				text.append(" – " + Messages.Outline_incomplete, StyledString.COUNTER_STYLER);
			}
			if (!node.detail().isEmpty()) {
				text.append("  " + node.detail(), StyledString.QUALIFIER_STYLER);
			}
		}
		return text;
	}

	@Override
	public String getText(@Nullable Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public @Nullable Image getImage(@Nullable Object element) {
		if (!(element instanceof OutlineNode node)) {
			return null;
		}
		ImageDescriptor icon = icon(switch (node.kind()) {
			case SCAN -> "scan";
			case PHASE -> "phase";
			case PROCESS -> "process";
			case TASK -> "task";
			case PROGRESS -> "progress";
			case GROUP -> "group";
		});
		return resources.get(node.complete()
				? icon
				: new DecorationOverlayIcon(resources.get(icon), icon("incomplete"), IDecoration.BOTTOM_RIGHT));
	}

	private static ImageDescriptor icon(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}
