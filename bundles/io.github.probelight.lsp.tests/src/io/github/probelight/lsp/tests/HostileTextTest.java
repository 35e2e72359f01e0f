package io.github.probelight.lsp.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scanned machines have written into a log stays text in a hover. */
class HostileTextTest {

	private static final String URI = "untitled:hostile.log";

	@ParameterizedTest
	@ValueSource(strings = {"<img src=x onerror=alert(1)>", "[here](http://evil.example)",
			"![x](http://evil.example/a.png)",
			"`code` **bold** _it_", "https://evil.example", "www.evil.example", "a@evil.example", "&lt;b&gt;", "~~x~~",
			"a|b", "$(command:x)", "\u202Egnp.exe"})
	void isEscaped(String name) throws Exception {
		try (EditorClient editor = EditorClient.started(null)) {
			String text = "2026-01-14T21:30:00 [INFO] [Site: " + name.replace("]", "")
					+ "] [10.0.0.1] ALIVE (reason=echo-reply)";
			editor.open(URI, text);
			String hover = editor.hover(URI, 0, text.indexOf("Site: ") + 7);
			assertThat(hover).isNotEmpty();
			assertThat(hover.replaceAll("\\\\.", "")
					.replaceAll("\\*{1,2}(On this line|What it means|[\\w ]+)\\*{1,2}", ""))
					.doesNotContain("<", "[", "`", "://", "@", "~", "|", "&", "\u202E")
					.doesNotContainPattern("(?i)www\\.");
		}
	}
}
