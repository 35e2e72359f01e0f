package io.github.probelight.editor.outline;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

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
import io.github.probelight.summary.outline.OutlineNode.Kind;

/** Names, details and icons of outline nodes. Names come from the log: they are shown with visible control signs. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {
	private static final String BUNDLE = "io.github.probelight.editor";

	private final ResourceManager resources;
	/** A descriptor is looked up in the bundle's jar, which is too slow for each label. */
	private final Map<Kind, ImageDescriptor> icons = new EnumMap<>(Kind.class);
	private final ImageDescriptor incomplete = icon("incomplete");

	OutlineLabels(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
		for (Kind kind : Kind.values()) {
			icons.put(kind, icon(kind.name().toLowerCase(Locale.ROOT)));
		}
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
		ImageDescriptor icon = Objects.requireNonNull(icons.get(node.kind()));
		return resources.get(node.complete()
				? icon
				: new DecorationOverlayIcon(resources.get(icon), incomplete, IDecoration.BOTTOM_RIGHT));
	}

	private static ImageDescriptor icon(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}
