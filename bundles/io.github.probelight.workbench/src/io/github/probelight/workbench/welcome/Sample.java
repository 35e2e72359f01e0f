package io.github.probelight.workbench.welcome;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;

/** The log that comes with the product, for who has none at hand. */
final class Sample {
	private static final String FILE = "samples/small-scan.log";

	private Sample() {}

	/** Returns it; empty in an Eclipse that has no such log. */
	static Optional<Path> file() {
		URL product = Platform.getInstallLocation().getURL();
		try {
			return Optional.of(Path.of(URIUtil.toURI(product)).resolve(FILE)).filter(Files::isReadable);
		} catch (URISyntaxException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
