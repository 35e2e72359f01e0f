import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Prints what a product is made of, read off its jars: {@code java BillOfMaterials.java VERSION JAR-OR-FOLDER…} as
 * CycloneDX 1.6, with {@code --notice} in front as text. Licences are those that an archive names itself.
 */
final class BillOfMaterials {
	private record Part(String name, String version, String vendor, String licence, String coordinates, String hash) {}

	public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
		boolean notice = arguments[0].equals("--notice");
		int first = notice ? 1 : 0;
		TreeMap<String, Part> parts = new TreeMap<>();
		for (int i = first + 1; i < arguments.length; i++) {
			for (Path jar : jars(Path.of(arguments[i]))) {
				Part part = part(jar);
				parts.put(part.name() + ' ' + part.version(), part);
			}
		}
		System.out.print(notice ? notice(List.copyOf(parts.values())) : bill(arguments[first], List.copyOf(parts.values())));
	}

	private static List<Path> jars(Path place) throws IOException {
		if (!Files.isDirectory(place)) {
			return List.of(place);
		}
		List<Path> jars = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "*.jar")) {
			files.forEach(jars::add);
		}
		return jars;
	}

	private static Part part(Path file) throws IOException, NoSuchAlgorithmException {
		try (JarFile jar = new JarFile(file.toFile())) {
			Attributes main = jar.getManifest() == null ? new Attributes() : jar.getManifest().getMainAttributes();
			String name = said(main, "Bundle-SymbolicName").replaceFirst(";.*", "").strip();
			String licence = said(main, "Bundle-License").replaceFirst(";.*", "").replace("\"", "").strip();
			String hash = HexFormat.of()
					.formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
			return new Part(name.isEmpty() ? file.getFileName().toString() : name, said(main, "Bundle-Version"),
					said(main, "Bundle-Vendor"), licence, coordinates(jar), hash);
		}
	}

	private static String said(Attributes main, String key) {
		String value = main.getValue(key);
		return value == null || value.startsWith("%") ? "" : value;
	}

	/** What Maven calls it, if it was built by that and holds one project. */
	private static String coordinates(JarFile jar) throws IOException {
		String found = "";
		for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
			JarEntry entry = entries.nextElement();
			if (entry.getName().matches("META-INF/maven/[^/]+/[^/]+/pom\\.properties")) {
				if (!found.isEmpty()) {
					return "";
				}
				Properties pom = new Properties();
				try (InputStream in = jar.getInputStream(entry)) {
					pom.load(in);
				}
				found = "pkg:maven/" + pom.getProperty("groupId") + '/' + pom.getProperty("artifactId") + '@'
						+ pom.getProperty("version");
			}
		}
		return found;
	}

	private static String bill(String version, List<Part> parts) {
		StringBuilder json = new StringBuilder("""
				{
				  "bomFormat": "CycloneDX",
				  "specVersion": "1.6",
				  "version": 1,
				  "metadata": {"component": {"type": "application", "name": "probelight", "version": %s}},
				  "components": [
				""".formatted(quoted(version)));
		for (int i = 0; i < parts.size(); i++) {
			Part part = parts.get(i);
			json.append("    {\"type\": \"library\", \"name\": ").append(quoted(part.name()));
			json.append(", \"version\": ").append(quoted(part.version()));
			if (!part.vendor().isEmpty()) {
				json.append(", \"publisher\": ").append(quoted(part.vendor()));
			}
			if (!part.coordinates().isEmpty()) {
				json.append(", \"purl\": ").append(quoted(part.coordinates()));
			}
			if (!part.licence().isEmpty()) {
				json.append(", \"licenses\": [{\"license\": {\"name\": ").append(quoted(part.licence())).append("}}]");
			}
			json.append(", \"hashes\": [{\"alg\": \"SHA-256\", \"content\": ").append(quoted(part.hash())).append("}]}");
			json.append(i + 1 < parts.size() ? ",\n" : "\n");
		}
		return json.append("  ]\n}\n").toString();
	}

	private static String notice(List<Part> parts) {
		StringBuilder text = new StringBuilder("""
				Probelight is made available under the Eclipse Public License 2.0.

				What else is shipped with it, with the licence that each archive names; where it names none, its about.html or
				its project does. Bundles of the Eclipse Platform are under the Eclipse Public License 2.0.

				""");
		for (Part part : parts) {
			if (!part.name().startsWith("io.github.probelight")) {
				text.append(part.name()).append(' ').append(part.version());
				text.append(part.licence().isEmpty() ? "" : "\n    " + part.licence()).append('\n');
			}
		}
		return text.toString();
	}

	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		for (char c : text.toCharArray()) {
			if (c == '"' || c == '\\') {
				quoted.append('\\').append(c);
			} else if (c < ' ') {
				quoted.append("\\u%04x".formatted((int) c));
			} else {
				quoted.append(c);
			}
		}
		return quoted.append('"').toString();
	}
}
