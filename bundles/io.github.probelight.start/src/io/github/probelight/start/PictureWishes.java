package io.github.probelight.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What pictures are to be taken of a window. Pictures for the project ask for more than the one that a person gets, by
 * system properties.
 *
 * @param width
 *            of the window, in pixels at a scale of 1
 * @param height
 *            of the window, likewise
 * @param views
 *            the last parts of the ids of the views that are shown, one on each picture; empty for one picture of what is
 *            shown anyway
 */
public record PictureWishes(int width, int height, List<String> views) {
	private static final String SIZE = "probelight.picture.size";
	private static final String VIEWS = "probelight.picture.views";
	private static final int WIDTH = 1600;
	private static final int HEIGHT = 1000;

	/**
	 * Reads them, such as {@code probelight.picture.size=1366x768} and {@code probelight.picture.views=hosts,ports}; a size
	 * that is none is not asked for.
	 */
	public static PictureWishes of(Properties properties) {
		String size = properties.getProperty(SIZE, "");
		boolean given = size.matches("[1-9][0-9]{1,4}x[1-9][0-9]{1,4}");
		int cross = size.indexOf('x');
		return new PictureWishes(given ? Integer.parseInt(size.substring(0, cross)) : WIDTH,
				given ? Integer.parseInt(size.substring(cross + 1)) : HEIGHT,
				Stream.of(properties.getProperty(VIEWS, "").split(",")).filter(view -> !view.isEmpty()).toList());
	}

	/** Where the picture of a view goes: {@code window-hosts.png} beside {@code window.png}. */
	public static Path file(Path file, String view) {
		String name = String.valueOf(file.getFileName());
		int dot = name.lastIndexOf('.');
		int end = dot < 0 ? name.length() : dot;
		return file.resolveSibling(name.substring(0, end) + '-' + view + name.substring(end));
	}
}
