package io.github.probelight.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** The version of this bundle, as its manifest has it; without a manifest, as among bare classes, the name alone. */
final class Version implements IVersionProvider {

	private static final String BUNDLE = "io.github.probelight.cli";

	/** Empty until it is asked for: all manifests are opened to find it, and picocli asks once for each command. */
	private static String version = "";

	@Override
	public String[] getVersion() throws IOException {
		if (version.isEmpty()) {
			version = read();
		}
		return new String[]{version};
	}

	private static String read() throws IOException {
		for (URL url : Collections.list(Version.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
			try (InputStream in = url.openStream()) {
				Attributes attributes = new Manifest(in).getMainAttributes();
				if (BUNDLE.equals(attributes.getValue("Bundle-SymbolicName"))) {
					return "Probelight " + release(attributes.getValue("Bundle-Version"));
				}
			}
		}
		return "Probelight";
	}

	/** Without the last of four parts, which says when the bundle was changed. */
	private static String release(String version) {
		return version.replaceFirst("^(\\d+\\.\\d+\\.\\d+).*", "$1");
	}
}
