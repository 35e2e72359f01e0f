package io.github.probelight.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

import io.github.probelight.ui.LogEditors;

/**
 * The classes that the first editor of a process needs: our own, found by their mention, and those of the platform, of
 * which a list holds what an editor loads while it opens ({@code -Xlog:class+load}). On any thread.
 */
public final class EditorClasses {
	private static final String LIST = "editor-classes.txt";
	private static final String OWN = "io.github.probelight.";
	private static final String CLASS = ".class";

	/**
	 * A class of the platform.
	 *
	 * @param bundle
	 *            the symbolic name of the bundle that can load it
	 * @param name
	 *            the class's full name
	 */
	public record Listed(String bundle, String name) {}

	private EditorClasses() {}

	/** Loads and links them, which takes some tenths of a second. */
	static void load() {
		try {
			own();
			platform().forEach(EditorClasses::load);
		} catch (UncheckedIOException | ClassNotFoundException | LinkageError e) {
			ILog.get().warn("The classes of the editor cannot be loaded", e);
		}
	}

	/** The list. */
	public static List<Listed> platform() {
		try (InputStream in = Objects.requireNonNull(EditorClasses.class.getResourceAsStream(LIST));
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return lines.lines().map(line -> line.split(" ")).map(words -> new Listed(words[0], words[1])).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A class that another version of the platform does not have is none that its editor needs. */
	private static void load(Listed listed) {
		Bundle bundle = Platform.getBundle(listed.bundle);
		try {
			if (bundle != null) {
				link(bundle.loadClass(listed.name));
			}
		} catch (ClassNotFoundException | LinkageError e) {
			return; // the editor loads what it needs instead
		}
	}

	/** All of the editor's bundle, for most are in the code of others alone, and what those mention. */
	private static void own() throws ClassNotFoundException {
		Deque<Class<?>> next = new ArrayDeque<>();
		Set<Class<?>> seen = new HashSet<>();
		Bundle bundle = Platform.getBundle(LogEditors.EDITOR);
		BundleWiring wiring = bundle == null ? null : bundle.adapt(BundleWiring.class);
		if (bundle != null && wiring != null) {
			int kind = BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE;
			for (String file : wiring.listResources(OWN.replace('.', '/'), '*' + CLASS, kind)) {
				next.add(bundle.loadClass(file.substring(0, file.length() - CLASS.length()).replace('/', '.')));
			}
		}
		while (!next.isEmpty()) {
			mentioned(next.remove()).filter(type -> type.getName().startsWith(OWN))
					.filter(seen::add)
					.forEach(next::add);
		}
	}

	/** To be asked for its methods links a class. */
	private static Stream<Executable> link(Class<?> type) {
		return Stream.<Executable[]>of(type.getDeclaredMethods(), type.getDeclaredConstructors())
				.flatMap(Arrays::stream);
	}

	/** The types that a class mentions outside its code. */
	private static Stream<Class<?>> mentioned(Class<?> type) {
		try {
			Stream<Class<?>> methods = link(type).flatMap(method -> Arrays.stream(method.getParameterTypes()));
			Stream<Class<?>> fields = Arrays.stream(type.getDeclaredFields()).map(Field::getType);
			Stream<Class<?>> around = Stream.concat(Stream.ofNullable(type.getSuperclass()),
					Arrays.stream(type.getDeclaredClasses()));
			return Stream.of(methods, fields, around).flatMap(types -> types);
		} catch (LinkageError e) {
			return Stream.empty(); // it mentions something that is not installed
		}
	}
}
