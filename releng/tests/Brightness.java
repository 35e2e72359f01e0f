import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/**
 * How bright the top of a picture is: prints the mean and what one pixel in a hundred reaches, of 100. Arguments: the
 * picture, and how many rows of pixels count.
 */
final class Brightness {
	private static final int MOST = 3 * 255;

	public static void main(String[] arguments) throws IOException {
		BufferedImage picture = ImageIO.read(new File(arguments[0]));
		int width = picture.getWidth();
		int[] bright = IntStream.range(0, width * Integer.parseInt(arguments[1]))
				.map(i -> of(picture.getRGB(i % width, i / width)))
				.sorted()
				.toArray();
		double mean = IntStream.of(bright).average().orElse(0);
		System.out.println(100 * (int) mean / MOST + " " + 100 * bright[bright.length * 99 / 100] / MOST);
	}

	private static int of(int colour) {
		return (colour >> 16 & 0xFF) + (colour >> 8 & 0xFF) + (colour & 0xFF);
	}
}
