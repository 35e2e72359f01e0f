package io.github.probelight.start;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;
import org.osgi.framework.Bundle;

import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.workbench.ScanLogPerspective;

/**
 * Has what the first icon, the first editor and its first colours need loaded in the background: the window would stand
 * still while they load it.
 */
final class WarmUp {
	private static final String ICON = "icons/log.svg";
	private static final String LINE = "2026-02-11T08:00:00 [INFO] [Thread: t] [Site: s] [10.0.0.1:22/TCP] OPEN (reason=x)";
	/** What the text framework and its widget, the editor and what it stands on have in common. */
	private static final Pattern LOADED = Pattern.compile("(io\\.github\\.probelight|org\\.eclipse\\.jface\\.text"
			+ "|org\\.eclipse\\.swt\\.custom|org\\.eclipse\\.ui(\\.internal)?\\.(texteditor|editors)"
			+ "|org\\.eclipse\\.ui\\.views\\.contentoutline)\\..*");

	private WarmUp() {}

	/** Begins with what needs no workbench, and returns at once. */
	static void begin() {
		Job job = Job.createSystem(Messages.warmUp, (ICoreRunnable) monitor -> {
			icon();
			LogLanguage.get().look(LINE);
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	/** Java draws vector icons itself, and sets itself up for that when it sees the first one. */
	private static void icon() {
		Bundle bundle = Platform.getBundle(ScanLogPerspective.EDITOR);
		URL icon = bundle == null ? null : bundle.getEntry(ICON);
		if (icon != null) {
			try (InputStream in = icon.openStream()) {
				new ImageLoader().load(in);
			} catch (IOException | SWTException e) {
				ILog.get().warn("An icon cannot be drawn: " + icon, e);
			}
		}
	}

	/** Loads the classes of an editor, which takes some tenths of a second. The workbench must be there. */
	static void editor() {
		Deque<Class<?>> next = new ArrayDeque<>();
		Set<Class<?>> seen = new HashSet<>();
		Bundle bundle = Platform.getBundle(ScanLogPerspective.EDITOR);
		try {
			if (bundle != null) {
				next.add(bundle.loadClass(ScanLogPerspective.EDITOR + ".LogEditor"));
			}
		} catch (ClassNotFoundException | LinkageError e) {
			ILog.get().warn("The editor cannot be loaded", e);
		}
		while (!next.isEmpty()) {
			mentioned(next.remove()).filter(type -> LOADED.matcher(type.getName()).matches())
					.filter(seen::add)
					.forEach(next::add);
		}
	}

	/** The types that a class mentions outside its code; to be asked for its methods links the class. */
	private static Stream<Class<?>> mentioned(Class<?> type) {
		try {
			Stream<Class<?>> methods = Stream
					.<Executable[]>of(type.getDeclaredMethods(), type.getDeclaredConstructors())
					.flatMap(Arrays::stream)
					.flatMap(method -> Arrays.stream(method.getParameterTypes()));
			Stream<Class<?>> fields = Arrays.stream(type.getDeclaredFields()).map(Field::getType);
			Stream<Class<?>> around = Stream.concat(Stream.ofNullable(type.getSuperclass()),
					Arrays.stream(type.getDeclaredClasses()));
			return Stream.of(methods, fields, around).flatMap(types -> types);
		} catch (LinkageError e) {
			return Stream.empty(); // it mentions something that is not installed
		}
	}
}
