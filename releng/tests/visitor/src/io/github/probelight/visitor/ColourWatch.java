package io.github.probelight.visitor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Looks at an editor until its text shows the colours that the theme has for it. To be used on the UI thread. */
final class ColourWatch {
	private static final int MILLIS_BETWEEN_LOOKS = 200;
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	/** Of each colour; fewer may come from the smoothing of letters. */
	private static final int LEAST_PIXELS = 10;
	private static final int LEAST_COLOURS = 4;
	/** Between the strongest and the weakest part of a colour, of 255; less is a grey, which is in black letters, too. */
	private static final int LEAST_STRENGTH = 60;

	private final Map<RGB, String> wanted = new HashMap<>();
	private final Control text;
	private final Path file;
	private final Runnable end;
	private final long start = System.nanoTime();

	/**
	 * @param prefix
	 *            with which the names of the colours begin
	 * @param file
	 *            where the last picture of the text goes
	 * @param end
	 *            what is to be done then
	 */
	ColourWatch(String prefix, Control text, Path file, Runnable end) {
		this.text = text;
		this.file = file;
		this.end = end;
		ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		for (String name : colours.getKeySet()) {
			RGB colour = colours.getRGB(name);
			if (name.startsWith(prefix) && colour != null && strength(colour) >= LEAST_STRENGTH) {
				wanted.put(colour, name);
			}
		}
	}

	void begin() {
		try {
			look();
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			System.out.println("failed: " + e);
			end.run();
		}
	}

	private void look() {
		ImageData picture = picture();
		Set<String> seen = seen(picture);
		if (seen.size() >= LEAST_COLOURS || System.nanoTime() - start > PATIENCE.toNanos()) {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[]{picture};
			loader.save(file.toString(), SWT.IMAGE_PNG);
			System.out.println((seen.size() >= LEAST_COLOURS ? "painted in " : "failed: only painted in ") + seen);
			end.run();
		} else {
			text.getDisplay().timerExec(MILLIS_BETWEEN_LOOKS, this::begin);
		}
	}

	private ImageData picture() {
		Point size = text.getSize();
		Image image = new Image(text.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
		GC gc = new GC(image);
		try {
			text.print(gc);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private Set<String> seen(ImageData picture) {
		Map<String, Integer> pixels = new TreeMap<>();
		for (int y = 0; y < picture.height; y++) {
			for (int x = 0; x < picture.width; x++) {
				String name = wanted.get(picture.palette.getRGB(picture.getPixel(x, y)));
				if (name != null) {
					pixels.merge(name, 1, Integer::sum);
				}
			}
		}
		return pixels.entrySet()
				.stream()
				.filter(entry -> entry.getValue() >= LEAST_PIXELS)
				.map(Map.Entry::getKey)
				.collect(Collectors.toSet());
	}

	private static int strength(RGB colour) {
		int strongest = Math.max(colour.red, Math.max(colour.green, colour.blue));
		int weakest = Math.min(colour.red, Math.min(colour.green, colour.blue));
		return strongest - weakest;
	}
}
