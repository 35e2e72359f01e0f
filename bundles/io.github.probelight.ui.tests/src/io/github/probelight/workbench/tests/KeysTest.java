package io.github.probelight.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.commands.contexts.Context;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** No key of ours is one of the platform's where both are in force. */
class KeysTest {
	private static final String OURS = "io.github.probelight.";
	private static final String SCHEME = "org.eclipse.ui.defaultAcceleratorConfiguration";
	/** Its key is taken over in the perspective alone: elsewhere our handler is not active. */
	private static final Set<String> TAKEN_OVER = Set.of("io.github.probelight.workbench.help");

	/** What our editor does something else for: it deletes and adds nothing, and its findings are its annotations. */
	private static final Set<String> REPLACED = Set.of("org.eclipse.ui.edit.text.deletePreviousWord",
			"org.eclipse.ui.edit.text.smartEnterInverse", "org.eclipse.ui.navigate.next",
			"org.eclipse.ui.navigate.previous");

	private static boolean isOurs(Binding binding) {
		return command(binding).startsWith(OURS);
	}

	private static String command(Binding binding) {
		return binding.getParameterizedCommand() == null ? "" : binding.getParameterizedCommand().getId();
	}

	/** A context and those that are active with it, since it lies in them. */
	private static Set<String> with(String context) {
		IContextService contexts = Objects
				.requireNonNull(PlatformUI.getWorkbench().getService(IContextService.class));
		Set<String> all = new HashSet<>();
		for (String id = context; id != null && all.add(id);) {
			try {
				Context known = contexts.getContext(id);
				id = known.getParentId();
			} catch (NotDefinedException e) {
				id = null;
			}
		}
		return all;
	}

	@Test
	void noneIsTakenTwiceWhereBothAreInForce() {
		IBindingService service = Objects
				.requireNonNull(PlatformUI.getWorkbench().getService(IBindingService.class));
		List<Binding> all = Arrays.stream(service.getBindings())
				.filter(binding -> binding.getSchemeId().equals(SCHEME) && !command(binding).isEmpty())
				.filter(binding -> binding.getPlatform() == null || binding.getPlatform().equals(SWT.getPlatform()))
				.toList();
		List<String> clashes = new ArrayList<>();
		int ours = 0;
		for (Binding our : all) {
			if (!isOurs(our) || TAKEN_OVER.contains(command(our))) {
				continue;
			}
			ours++;
			for (Binding other : all) {
				if (!REPLACED.contains(command(other)) && !command(our).equals(command(other)) && touches(our, other)
						&& (with(our.getContextId()).contains(other.getContextId())
								|| with(other.getContextId()).contains(our.getContextId()))) {
					clashes.add(our.getTriggerSequence() + ": " + command(our) + " and " + command(other) + " in "
							+ other.getContextId());
				}
			}
		}
		assertThat(ours).isGreaterThan(4);
		assertThat(clashes).isEmpty();
	}

	/** Whether one is the other, or its begin. */
	private static boolean touches(Binding one, Binding other) {
		KeySequence first = (KeySequence) one.getTriggerSequence();
		KeySequence second = (KeySequence) other.getTriggerSequence();
		return first.startsWith(second, true) || second.startsWith(first, true);
	}
}
