package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import io.github.probelight.engine.scan.LogSniffer.Verdict;
import io.github.probelight.summary.NoticeText;

class NoticeTextTest {

	@Test
	void saysWhatIsMissing() {
		assertThat(NoticeText.gone("a.log")).startsWith("a.log became shorter or was replaced while it was open:");
		assertThat(NoticeText.stopped(0.25)).startsWith("Reading was stopped at 25 %: ");
	}

	@Test
	void saysNothingOfAScanLog() {
		assertThat(NoticeText.content("a.log", Verdict.SCAN_LOG)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "SCAN_LOG")
	void saysWhatOtherTextIs(Verdict verdict) {
		assertThat(NoticeText.content("a.log", verdict)).endsWith(".").doesNotContain("null", "%");
	}

	@Test
	void namesTheEncodingToConvertFrom() {
		assertThat(NoticeText.content("a.log", Verdict.UTF32)).contains("is UTF-32 text", "iconv -f UTF-32 -t UTF-8");
	}
}
