import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/**
 * Prints what a product is made of, read off its jars: {@code java -cp PLUGINS/* BillOfMaterials.java VERSION TARGET
 * REPOSITORY JAR-OR-FOLDER…} as CycloneDX 1.6, with {@code --notice} in front as text with the licences that come along. A
 * licence is the one that the archive names in its manifest, else in its own project file, else in that of Maven's local
 * repository, where TARGET, the target definition, says what it is called; else what its own text says. The plug-ins are those
 * of the product, for their JSON.
 */
final class BillOfMaterials {
	/** What is said of a licence, and the name that SPDX gives it. */
	private static final Map<String, String> KNOWN = new LinkedHashMap<>();
	static {
		KNOWN.put("EPL-2\\.0|epl-2\\.0|epl-v20|Eclipse Public License[-, ]*(v|version)? ?2", "EPL-2.0");
		KNOWN.put("EPL-1\\.0|epl-v10|Eclipse Public License[-, ]*(v|version)? ?1", "EPL-1.0");
		KNOWN.put("EDL|edl-v10|Eclipse Distribution License|BSD-3-Clause|BSD 3|New BSD|revised BSD", "BSD-3-Clause");
		KNOWN.put("Apache[ -]*(Software )?(License)?[-, ]*(v|version)? ?2|LICENSE-2\\.0", "Apache-2.0");
		KNOWN.put("opensource\\.org/licenses/mit|duckdb/duckdb/.*LICENSE|\\bMIT\\b|Bouncy Castle Licence|bouncycastle\\.org/licence", "MIT");
		KNOWN.put("opensource\\.org/licenses/bsd|\\bBSD\\b", "BSD");
		KNOWN.put("LGPL-2\\.1|lgpl-2\\.1|LGPL,? version 2\\.1", "LGPL-2.1-or-later");
		KNOWN.put("Unicode-3\\.0|Unicode License|unicode\\.org/copyright", "Unicode-3.0");
		KNOWN.put("W3C|w3\\.org", "W3C");
		KNOWN.put("Public Domain", "Public Domain");
		KNOWN.put("Go License", "BSD-3-Clause");
	}
	/** Of those that say nothing themselves, what the page of their project says. */
	private static final Map<String, String> SAID_ELSEWHERE = Map.of("org.antlr.runtime", "BSD-3-Clause");
	private static final Pattern LICENCE = Pattern.compile("<license>.*?</license>", Pattern.DOTALL);
	private static final Pattern DEPENDENCY = Pattern.compile("<groupId>([^<]*)</groupId>\\s*<artifactId>([^<]*)</artifactId>"
			+ "\\s*<version>([^<]*)</version>");
	private static final Pattern TEXT = Pattern
			.compile("(?i)(META-INF/)?(license/)?(about|licen[cs]e|notice)(\\.(html|txt|md))?|about_files/.*\\.(txt|html)");

	private final Path repository;
	/** Name of a bundle and version → what Maven calls it. */
	private final Map<String, List<String>> projects = new TreeMap<>();

	private record Part(String name, String version, String vendor, String licence, String coordinates, String hash,
			List<String> texts) {
		boolean ours() {
			return name.startsWith("io.github.probelight");
		}
	}

	private BillOfMaterials(Path target, Path repository) throws IOException {
		this.repository = repository;
		for (String location : Files.readString(target).split("</location>")) {
			Matcher dependency = DEPENDENCY.matcher(location);
			while (dependency.find()) {
				List<String> project = List.of(dependency.group(1), dependency.group(2), dependency.group(3));
				projects.put(nameInProduct(project, location), project);
			}
		}
	}

	/** What is no bundle is made one, and has the name that the target gives it. */
	private String nameInProduct(List<String> project, String location) throws IOException {
		Matcher given = Pattern.compile("Bundle-SymbolicName: (\\S+)").matcher(location);
		Path file = path(project, ".jar");
		String own = "";
		if (Files.exists(file)) {
			try (JarFile jar = new JarFile(file.toFile())) {
				own = name(jar);
			}
		}
		return given.find() ? given.group(1) : own.isEmpty() ? "wrapped." + project.get(0) + '.' + project.get(1) : own;
	}

	public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
		boolean notice = arguments[0].equals("--notice");
		int first = notice ? 1 : 0;
		BillOfMaterials materials = new BillOfMaterials(Path.of(arguments[first + 1]), Path.of(arguments[first + 2]));
		TreeMap<String, Part> parts = new TreeMap<>();
		for (int i = first + 3; i < arguments.length; i++) {
			for (Path jar : materials.jars(Path.of(arguments[i]))) {
				Part part = materials.part(jar);
				parts.put(part.name() + ' ' + part.version(), part);
			}
		}
		System.out.print(notice ? notice(List.copyOf(parts.values())) : bill(arguments[first], List.copyOf(parts.values())));
	}

	/** Those in a folder; of a bundle that was unpacked, the one that it was. */
	private List<Path> jars(Path place) throws IOException {
		if (!Files.isDirectory(place)) {
			return List.of(place);
		}
		List<Path> jars = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
			for (Path file : files) {
				List<String> project = projects.get(file.getFileName().toString().replaceFirst("_\\d.*", ""));
				jars.add(!Files.isDirectory(file) ? file : path(Objects.requireNonNull(project, file.toString()), ".jar"));
			}
		}
		return jars;
	}

	private Part part(Path file) throws IOException, NoSuchAlgorithmException {
		try (JarFile jar = new JarFile(file.toFile())) {
			String name = name(jar);
			String own = own(jar, "pom\\.properties");
			Properties properties = new Properties();
			properties.load(new StringReader(own));
			List<String> project = own.isEmpty()
					? projects.getOrDefault(name, List.of())
					: List.of(properties.getProperty("groupId"), properties.getProperty("artifactId"),
							properties.getProperty("version"));
			List<String> texts = texts(jar);
			String licence = said(jar, "Bundle-License");
			licence = licence.isEmpty() ? licence(own(jar, "pom\\.xml")) : licence;
			licence = licence.isEmpty() && !project.isEmpty() ? licence(project) : licence;
			licence = licence.isEmpty() ? SAID_ELSEWHERE.getOrDefault(name, String.join("\n", texts)) : licence;
			String hash = HexFormat.of()
					.formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
			return new Part(name.isEmpty() ? file.getFileName().toString() : name, said(jar, "Bundle-Version"),
					said(jar, "Bundle-Vendor"), known(licence),
					project.isEmpty() ? "" : "pkg:maven/" + project.get(0) + '/' + project.get(1) + '@' + project.get(2), hash,
					texts);
		}
	}

	private static String name(JarFile jar) throws IOException {
		return said(jar, "Bundle-SymbolicName").replaceFirst(";.*", "").strip();
	}

	private static String said(JarFile jar, String key) throws IOException {
		Attributes main = jar.getManifest() == null ? new Attributes() : jar.getManifest().getMainAttributes();
		String value = main.getValue(key);
		return value == null || value.startsWith("%") ? "" : value;
	}

	/** A file of the project that the jar holds; "" if it was built of several, or says nothing of any. */
	private static String own(JarFile jar, String name) throws IOException {
		List<JarEntry> found = jar.stream()
				.filter(entry -> entry.getName().matches("META-INF/maven/[^/]+/[^/]+/" + name))
				.toList();
		return found.size() == 1 ? read(jar, found.getFirst()) : "";
	}

	private static List<String> texts(JarFile jar) throws IOException {
		List<String> texts = new ArrayList<>();
		for (JarEntry entry : jar.stream().filter(file -> TEXT.matcher(file.getName()).matches()).toList()) {
			texts.add(plain(read(jar, entry)));
		}
		return texts;
	}

	private static String read(JarFile jar, JarEntry entry) throws IOException {
		try (InputStream in = jar.getInputStream(entry)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** A page of a browser as text. */
	private static String plain(String text) {
		String read = text.replace("\r", "");
		if (read.matches("(?is)\\s*(<[?!][^>]*>\\s*)*<html.*")) {
			read = read.replaceAll("(?is)<(title|style|script)[^>]*>.*?</\\1>", "")
					.replaceAll("(?is)<a href=\"(http[^\"]*)\"[^>]*>(?!http)(.*?)</a>", "$2 ($1)")
					.replaceAll("\\s+", " ")
					.replaceAll("(?i)<(p|h\\d|br|li|div)\\b[^>]*>", "\n\n")
					.replaceAll("<[^>]*>", "");
			for (String[] sign : new String[][]{{"&nbsp;", " "}, {"&quot;", "\""}, {"&ldquo;", "\""}, {"&rdquo;", "\""},
					{"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}}) {
				read = read.replace(sign[0], sign[1]);
			}
		}
		return read.lines().map(String::strip).reduce("", (all, line) -> all + line + '\n').replaceAll("\n{3,}", "\n\n").strip();
	}

	/** The licences that a project file names, or, if it names none, that of its parent. */
	private String licence(String pom) throws IOException {
		StringBuilder all = new StringBuilder();
		LICENCE.matcher(pom).results().forEach(licence -> all.append(licence.group()).append('\n'));
		Matcher parent = Pattern.compile("<parent>(.*?)</parent>", Pattern.DOTALL).matcher(pom);
		if (!all.isEmpty() || !parent.find()) {
			return all.toString();
		}
		return licence(List.of(value(parent.group(1), "groupId"), value(parent.group(1), "artifactId"),
				value(parent.group(1), "version")));
	}

	private String licence(List<String> project) throws IOException {
		Path file = path(project, ".pom");
		return Files.exists(file) ? licence(Files.readString(file)) : "";
	}

	private static String value(String xml, String tag) {
		Matcher value = Pattern.compile('<' + tag + ">\\s*([^<]*?)\\s*<").matcher(xml);
		return value.find() ? value.group(1) : "";
	}

	private Path path(List<String> project, String ending) {
		return repository.resolve(project.get(0).replace('.', '/'))
				.resolve(project.get(1))
				.resolve(project.get(2))
				.resolve(project.get(1) + '-' + project.get(2) + ending);
	}

	/** All licences that are named, as SPDX has them; what it does not know, as it is said, if that is short. */
	private static String known(String said) {
		List<String> names = new ArrayList<>();
		KNOWN.forEach((pattern, name) -> {
			if (!names.contains(name) && !(name.equals("BSD") && names.contains("BSD-3-Clause"))
					&& Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(said).find()) {
				names.add(name);
			}
		});
		return !names.isEmpty() ? String.join(", ", names) : said.length() < 100 ? said.strip() : "";
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
				json.append(", \"licenses\": [");
				String before = "";
				for (String licence : part.licence().split(", ")) {
					json.append(before).append("{\"license\": {\"").append(licence.matches(".*-\\d.*|MIT|0BSD") ? "id" : "name")
							.append("\": ").append(quoted(licence)).append("}}");
					before = ", ";
				}
				json.append(']');
			}
			json.append(", \"hashes\": [{\"alg\": \"SHA-256\", \"content\": ").append(quoted(part.hash())).append("}]}");
			json.append(i + 1 < parts.size() ? ",\n" : "\n");
		}
		return json.append("  ]\n}\n").toString();
	}

	private static String notice(List<Part> parts) {
		StringBuilder text = new StringBuilder("""
				Probelight is made available under the Eclipse Public License 2.0.

				What else is shipped with it, and under which licence as SPDX names it; of several, one may choose, or they are
				of different files. What the parts themselves say of it follows.

				""");
		Map<String, List<String>> said = new LinkedHashMap<>();
		for (Part part : parts) {
			if (!part.ours()) {
				text.append("%-60s %-24s %s\n".formatted(part.name(), part.version(),
						part.licence()));
				part.texts().forEach(of -> said.computeIfAbsent(of, key -> new ArrayList<>()).add(part.name()));
			}
		}
		said.forEach((words, names) -> text.append("\n\n=== ").append(String.join(", ", names)).append("\n\n").append(words)
				.append('\n'));
		return text.toString();
	}

	private static String quoted(String text) {
		return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
	}

}
