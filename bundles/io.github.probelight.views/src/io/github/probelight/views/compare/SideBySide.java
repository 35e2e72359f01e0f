package io.github.probelight.views.compare;

import java.util.function.Consumer;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

import io.github.probelight.summary.compare.Change;

/** Shows two logs beside each other, each at the line that says how it was or is. */
final class SideBySide {
	private static final float HALF = 0.5f;

	private final IWorkbenchPage page;

	SideBySide(IWorkbenchPage page) {
		this.page = page;
	}

	/** Opens both logs; {@code problem} is told what cannot be shown. */
	void open(CompareInput logs, Change change, Consumer<String> problem) {
		CompareLink link = new CompareLink(page);
		IEditorPart old = link.show(logs.old(), change.from().line());
		IEditorPart now = link.show(logs.now(), change.to().line());
		if (old == null || now == null) {
			problem.accept(CompareLink.gone(old == null ? logs.old() : logs.now()));
		} else if (old != now) {
			beside(old, now);
		}
	}

	/** Puts the newer log right of the older one, unless they are in two stacks already. */
	private void beside(IEditorPart old, IEditorPart now) {
		MPart left = old.getSite().getService(MPart.class);
		MPart right = now.getSite().getService(MPart.class);
		EModelService models = now.getSite().getService(EModelService.class);
		MPartStack stack = left == null ? null : stack(left);
		if (left == null || right == null || models == null || stack == null || stack != stack(right)) {
			return;
		}
		MPartStack beside = models.createModelElement(MPartStack.class);
		MStackElement moved = element(right);
		stack.getChildren().remove(moved);
		beside.getChildren().add(moved);
		beside.setSelectedElement(moved);
		models.insert(beside, (MPartSashContainerElement) stack, EModelService.RIGHT_OF, HALF);
		stack.setSelectedElement(element(left));
		page.activate(now);
	}

	private static @Nullable MPartStack stack(MPart part) {
		MElementContainer<MUIElement> parent = place(part).getParent();
		return (Object) parent instanceof MPartStack stack ? stack : null;
	}

	private static MUIElement place(MPart part) {
		MPlaceholder holder = part.getCurSharedRef();
		return holder == null ? part : holder;
	}

	private static MStackElement element(MPart part) {
		return (MStackElement) place(part);
	}
}
