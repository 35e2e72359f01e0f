package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.summary.NarrowingText;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;

/** What numbers are about is said in a few words. */
class NarrowingTextTest {
	/** 2026-03-14T21:30:00. */
	private static final long BEGIN = 1_773_523_800_000L;

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			-, -, '', ''
			0, 600, '', 21:30:00 – 21:40:00
			0, 9000, '', 2026-03-14 21:30:00 – 2026-03-15 00:00:00
			60, -, state:dead, 'from 2026-03-14 21:31:00, state:dead'
			-, 60, '', before 2026-03-14 21:31:00
			-, -, 'state:dead  a', 'state:dead "a"'
			""")
	void saysTimesAndQuery(Long from, Long until, String query, String said) throws QueryException {
		TimeRange range = new TimeRange(from == null ? Long.MIN_VALUE : BEGIN + 1000 * from,
				until == null ? Long.MAX_VALUE : BEGIN + 1000 * until);
		assertThat(NarrowingText.of(range, QueryParser.parse(query))).isEqualTo(said);
	}
}
