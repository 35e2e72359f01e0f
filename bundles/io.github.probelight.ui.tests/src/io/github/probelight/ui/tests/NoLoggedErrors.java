package io.github.probelight.ui.tests;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.assertj.core.api.Assertions;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which an error was logged, by whomever. */
public final class NoLoggedErrors implements BeforeEachCallback, AfterEachCallback {
	private final List<String> errors = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR) {
			errors.add(described(status));
		}
	};

	@Override
	public void beforeEach(@Nullable ExtensionContext context) {
		errors.clear();
		Platform.addLogListener(listener);
	}

	@Override
	public void afterEach(@Nullable ExtensionContext context) {
		Platform.removeLogListener(listener);
		Assertions.assertThat(errors).as("errors logged during the test").isEmpty();
	}

	/** With the stack trace: an error of the event loop says where it comes from nowhere else. */
	private static String described(IStatus status) {
		StringWriter text = new StringWriter();
		text.append(status.getPlugin()).append(": ").append(status.getMessage()).append('\n');
		if (status.getException() != null) {
			status.getException().printStackTrace(new PrintWriter(text));
		}
		return text.toString();
	}
}
