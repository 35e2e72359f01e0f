package io.github.probelight.start;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IKeyBindingService;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

import io.github.probelight.ui.LogEditors;

/**
 * The place in the workbench of an editor that is none of it: it knows the window, and whatever the editor tells it,
 * its bars and services, is forgotten.
 */
final class RehearsalSite {
	private final IActionBars bars = silent(IActionBars.class,
			Map.of("getMenuManager", new MenuManager(), "getToolBarManager",
					new ToolBarManager(), "getStatusLineManager", new StatusLineManager()));
	private final IEditorSite site;
	private final IWorkbenchPage page;

	RehearsalSite(IWorkbenchWindow window) {
		page = silent(IWorkbenchPage.class, Map.of("getWorkbenchWindow", window));
		site = silent(IEditorSite.class, Map.of("getId", LogEditors.EDITOR, "getWorkbenchWindow", window, "getPage",
				window.getActivePage(), "getShell", window.getShell(), "getActionBars", bars, "getKeyBindingService",
				silent(IKeyBindingService.class, Map.of())));
	}

	/** To be given to the editor. */
	IEditorSite get() {
		return site;
	}

	/** Of the editor. */
	IActionBars bars() {
		return bars;
	}

	/** For the bars: in the page of the window a person's editor may be active, whose fields they would take for theirs. */
	IWorkbenchPage page() {
		return page;
	}

	/** One that knows some answers, by the names of its methods, and else does nothing. */
	private static <T> T silent(Class<T> type, Map<String, Object> answers) {
		Object made = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
				(proxy, method, arguments) -> answer(method, answers, arguments));
		return type.cast(made);
	}

	private static @Nullable Object answer(Method method, Map<String, Object> answers, Object @Nullable [] arguments) {
		Object known = answers.get(method.getName());
		if (known != null) {
			return known;
		}
		if (method.getName().equals("getService") && arguments != null && arguments[0] instanceof Class<?> service) {
			return silent(service, Map.of());
		}
		Class<?> type = method.getReturnType();
		if (type == boolean.class) {
			return false;
		}
		return type == int.class ? 0 : null;
	}
}
