package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.testing.Samples;

/**
 * What somebody finds who knows the original and looks for it in all that is shown to others. What is looked for is
 * gathered by expressions that share nothing with the mask; a key of its own makes each run the same.
 */
class AnonymousLogTest {

	private static final String HEAD = "2026-01-01T00:00:00 [INFO] [Thread: Scan default:1] [Site: Acme Zentrale] ";

	/** Names that hostile lines hold; {@code %s} in them is a whole line. */
	private static final List<String> SECRETS = List.of("10.47.11.23", "203.0.113.77", "fd47:11aa:beef::1d2c",
			"FD47:11AA:BEEF::1D2C", "fd47:11aa:beef:0:0:0:0:1d2c", "::ffff:10.47.11.23", "64:ff9b::10.47.11.23",
			"kessel-07.acme-corp.test", "KESSEL-07", "jdoesecret", "Acme Zentrale", "acmesilo", "engine-ostfluegel",
			"00:1b:44:11:3a:b7", "00-1B-44-11-3A-B7", "jdoe.secret@acme-corp.test", "\\\\kessel-07\\geheim$",
			"C:\\Users\\jdoesecret\\x.txt", "/home/jdoesecret/.ssh/id_rsa", "q9Zx81LmPwT4vB77kYh2Rr0a");

	/** What is written around a secret. */
	private static final List<String> FORMS = List.of("[%s] ALIVE (reason=echo-reply)",
			"[%s:443/TCP] OPEN (reason=syn-ack)",
			"[[%s]:443/TCP] OPEN (reason=syn-ack:TTL=64)", "[%s%%eth0] DEAD (reason=no-response)",
			"[x/%s] ALIVE (reason=reset:host=%s)", "[%s] %s - VULNERABLE", "Scan for site %s started by \"%s\".",
			"Excluding named host: %s", "Excluding address range: %s - %s",
			"Unable to determine IP address for target: %s",
			"Nmap task %s started.", "Nmap task %s is an estimated 5%% complete", "Scan [%s] completed in %s",
			"Scan stopped by '%s': because %s said so", "Administrative credentials for %s failed (%s)",
			"[Principal: %s] Administrative credentials failed.", "[Engine Name: %s] [Silo ID: %s] [Engine: %s] hello",
			"[%s][%s] [Session ID: %s] [Report: %s]", "failed to connect to %s", "failed(%s)", "x%sx", "_%s_", "=%s;",
			"%s:8443", "<%s>", "\"%s\"", "http://%s/index?user=%s#%s", "https://%s:8443/%s", "user=%s&pass=%s",
			"java.net.ConnectException: %s", "java.lang.OutOfMemoryError: %s", "com.rapid7.%s", "java.lang.%s.Foo",
			"java.%s.Foo", "com.rapid7.%s.Foo",
			"System is running low on memory: %s", "SystemFingerprint [certainty=0.8][description=%s] source: %s",
			"Shutting down spider (3 URLs spidered in %s", "{\"host\":\"%s\"}", "a\u0000%s", "\u001b[31m%s\u001b[0m",
			"OPEN|%s (reason=%s)", "%s (reason=no-response)", "[%s]%s", "]%s[", "[Site: %s] twice", "%s\t%s", "ü%s",
			"%s 2026-01-01T00:00:00 [INFO] [Thread: %s] [Site: %s] Nmap phase started.");

	@TempDir
	Path folder = Path.of("");
	private Path key = Path.of("");

	@BeforeEach
	void makeKey() throws IOException {
		key = Files.writeString(folder.resolve("key"), "0123456789abcdef0123456789abcdef\n");
	}

	static Stream<String> samples() {
		return Samples.names()
				.stream()
				.filter(name -> !List.of("empty.log", "legacy.log", "only-line-ends.log").contains(name));
	}

	@Test
	void nothingOfHostileLinesIsShown() throws IOException {
		StringBuilder log = new StringBuilder(HEAD + "Nmap phase started.\n");
		for (String form : FORMS) {
			for (String secret : SECRETS) {
				String line = form.replace("%%", "%").replace("%s", secret);
				log.append(HEAD).append(line).append('\n');
				log.append(line).append('\n');
				log.append("2026-01-01T00:00:01 [ERROR] [Thread: Scan ")
						.append(secret)
						.append(":nmap:stdin] [Site: ")
						.append(secret)
						.append("] ")
						.append(line)
						.append('\n');
				log.append("2026-01-01T00:00:02 [")
						.append(secret.toUpperCase(Locale.ROOT))
						.append("] [Thread: ui::")
						.append(secret)
						.append('@')
						.append(secret)
						.append(":22] ")
						.append(line)
						.append('\n');
			}
		}
		check(Files.writeString(folder.resolve("hostile.log"), log), Set.copyOf(SECRETS));
	}

	@Test
	void nothingOfWhatIsPutBeforeLinesIsShown() throws IOException {
		for (String prefix : List.of("Jun 26 15:04:13 kessel-07 nexpose[47]: ",
				"10.47.11.23 kessel-07.acme-corp.test: ",
				"<134>2013-06-26T15:04:13Z kessel-07 %NEXPOSE-6: ", "> jdoesecret: ", "acmesilo/scan.log:17:", "  ")) {
			String line = prefix + HEAD + "[10.47.11.23] ALIVE (reason=echo-reply)\n" + prefix
					+ "java.net.ConnectException: kessel-07\n";
			check(Files.writeString(folder.resolve("prefix.log"), line.repeat(3)), Set.copyOf(SECRETS));
		}
	}

	@Test
	void nothingIsShownWhoseBytesAreNotPlainText() throws IOException {
		ByteArrayOutputStream log = new ByteArrayOutputStream();
		log.write((HEAD + "Nmap phase started.\n").getBytes(StandardCharsets.UTF_8));
		for (String secret : SECRETS) {
			// cut by what nobody sees, as UTF-16, percent-encoded, in full-width digits and letters, in circles
			StringBuilder cut = new StringBuilder();
			StringBuilder encoded = new StringBuilder();
			StringBuilder wide = new StringBuilder();
			StringBuilder circled = new StringBuilder();
			for (char c : secret.toCharArray()) {
				cut.append(c).append('\u200B');
				encoded.append('%').append(Integer.toHexString(c));
				wide.append(c > ' ' && c < 0x7F ? (char) (c + 0xFEE0) : c);
				circled.append(c >= 'a' && c <= 'z' ? (char) ('\u24d0' + c - 'a') : c);
			}
			for (String text : List.of(cut, encoded, wide, circled).stream().map(StringBuilder::toString).toList()) {
				log.write((HEAD + "see " + text + " now\n" + text + '\n').getBytes(StandardCharsets.UTF_8));
			}
			log.write((HEAD + "\u00e4\u00f6 " + secret + "\n").getBytes(StandardCharsets.ISO_8859_1));
			log.write(('x' + secret + '\n').getBytes(StandardCharsets.UTF_16LE));
			log.write('\n');
			check(Files.write(folder.resolve("bytes.log"), log.toByteArray()),
					new HashSet<>(List.of(secret, encoded.toString(), wide.toString(), circled.toString(),
							secret.replace(".", "%2e"))));
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void nothingOfSamplesIsShown(String sample) throws IOException {
		Path log = Samples.copy(sample, folder);
		check(log, secrets(Files.readString(log, StandardCharsets.ISO_8859_1)));
	}

	@Test
	void nothingOfAGeneratedLogIsShown() throws IOException {
		Path log = folder.resolve("generated.log");
		LogGenerator.write(new LogPlan(7, 200_000, LogPlan.Unit.BYTES, 300, 3, true, 100, 0.4, 0.1, 0.02), log);
		check(log, secrets(Files.readString(log)));
	}

	@ParameterizedTest
	@ValueSource(longs = {11, 12, 13, 14})
	void nothingIsShownWhereverItStands(long seed) throws IOException {
		Random random = new Random(seed);
		StringBuilder log = new StringBuilder(HEAD + "Nmap phase started.\n");
		for (int i = 0; i < 2_000; i++) {
			log.append(random.nextInt(3) == 0 ? "" : HEAD);
			for (int part = random.nextInt(8); part >= 0; part--) {
				switch (random.nextInt(6)) {
					case 0 -> log.append(SECRETS.get(random.nextInt(SECRETS.size())));
					case 1 -> log.append(FORMS.get(random.nextInt(FORMS.size()))
							.replace("%%", "%")
							.replace("%s", SECRETS.get(random.nextInt(SECRETS.size()))));
					case 2 -> log.append((char) (random.nextInt(0x60) + 0x20));
					case 3 -> log.appendCodePoint(random.nextInt(0xD000) + 0x21);
					case 4 -> log.append(" [](){}<>:/\\@%=._-|\"'".charAt(random.nextInt(21)));
					default -> log.append(" failed to read ");
				}
			}
			log.append('\n');
		}
		check(Files.writeString(folder.resolve("fuzz.log"), log), Set.copyOf(SECRETS));
	}

	/** Gathers what may name somebody: targets, sites, persons, threads, values of brackets, addresses, names with dots. */
	private static Set<String> secrets(String log) {
		Set<String> secrets = new LinkedHashSet<>();
		for (String form : List.of("\\[Site: ([^\\]\\n]+)\\]", "started by \"([^\"\\n]+)\"",
				"\\[(?:Silo ID|Engine Name|Principal): ([^\\]\\n]+)\\]",
				"@([A-Za-z][\\w.-]+)", "\\b(\\d{1,3}(?:\\.\\d{1,3}){3})\\b",
				"\\b([0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{0,4}){3,7})\\b",
				"\\b((?:[a-z0-9-]+\\.)+(?:test|example|com|net|org))\\b", "([\\w.]+@[\\w.]+)", "(\\\\\\\\[\\w$\\\\]+)",
				"\\b((?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2})\\b")) {
			Matcher found = Pattern.compile(form).matcher(log);
			while (found.find()) {
				secrets.add(found.group(1));
			}
		}
		// a word of the log itself, a time, or too short to say anything
		secrets.removeIf(text -> text.length() < 4 || text.chars().noneMatch(Character::isLetterOrDigit)
				|| text.matches("\\d{1,2}(:\\d{2}){1,3}|[0:]*|com.rapid7.*|javax?\\..*|default|0\\.0\\.0\\.0"));
		return secrets;
	}

	/** Looks for secrets in the anonymous log, and in all that is told of the log with pseudonyms. */
	private void check(Path log, Set<String> secrets) throws IOException {
		Path out = folder.resolve("out.log");
		Run run = Run.of("anonymise", log.toString(), "-o", out.toString(), "--key", key.toString());
		assertThat(run.err()).isEmpty();
		List<String> shown = new ArrayList<>(List.of(Files.readString(out)));
		for (String format : List.of("text", "json", "csv", "html")) {
			shown.add(
					Run.of("report", log.toString(), "--anonymise", "--key", key.toString(), "--format", format).out());
		}
		shown.add(Run.of("export", log.toString(), "--anonymise", "--key", key.toString(), "--table", "entries",
				"--format", "csv").out());
		for (String text : shown) {
			assertThat(text).isNotEmpty();
			String small = text.toLowerCase(Locale.ROOT);
			assertThat(secrets.stream().filter(secret -> holds(small, secret.toLowerCase(Locale.ROOT)))).isEmpty();
		}
	}

	private static boolean holds(String text, String secret) {
		for (int at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
			int end = at + secret.length();
			boolean whole = secret.length() > 7 || (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
					&& (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
			if (whole) {
				return true;
			}
		}
		return false;
	}
}
