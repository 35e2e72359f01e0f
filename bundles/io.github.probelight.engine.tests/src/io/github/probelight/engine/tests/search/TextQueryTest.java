package io.github.probelight.engine.tests.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.search.TextQuery;

class TextQueryTest {

	@Test
	void knowsWhenWhatWasNotFoundHoldsForLongerWords() {
		TextQuery query = new TextQuery("10.0", false, false, false);
		assertThat(new TextQuery("10.0.3", false, false, false).narrows(query)).isTrue();
		assertThat(new TextQuery("10.1", false, false, false).narrows(query)).isFalse();
		assertThat(new TextQuery("10.0.3", true, false, false).narrows(query)).isFalse();
		assertThat(new TextQuery("10.0.3", false, true, false).narrows(query)).isFalse();
		assertThat(new TextQuery("10.0.?", false, false, true).narrows(query)).isFalse();
		assertThat(query.narrows(new TextQuery("", false, false, false))).isFalse();
		TextQuery expression = new TextQuery("a+", false, false, true);
		assertThat(expression.narrows(expression)).isTrue();
	}
}
