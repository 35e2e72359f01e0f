package io.github.probelight.workspace.tests.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.github.probelight.summary.query.Query;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilterException;
import io.github.probelight.workspace.filter.FilterText;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.filter.NamedFilter;
import io.github.probelight.workspace.filter.NamedFilters;
import io.github.probelight.workspace.filter.TypedFilter;

/** What of a filter can be typed is typed, and nothing else of it is lost. */
class TypedFilterTest {
	private static LineFilter filter(String text) throws FilterException {
		return FilterText.read(text);
	}

	private static String typed(String text) throws FilterException {
		return TypedFilter.of(filter(text)).query().text();
	}

	private static String typing(String text, String query) throws Exception {
		return FilterText.of(TypedFilter.with(filter(text), QueryParser.parse(query)));
	}

	@Test
	void isOneQuery() throws Exception {
		assertThat(typed("only: state:open\nhide: port:22")).isEqualTo("state:open -port:22");
		assertThat(typed("only: level:warn or level:error\nonly: host:10.0.0.1"))
				.isEqualTo("(level:warn or level:error) host:10.0.0.1");
		assertThat(typed("")).isEmpty();
	}

	@Test
	void whatNoQueryCanSayStays() throws Exception {
		String text = "context: 2\ncollapse runs\nonly: state:open\noff hide: state:closed\nonly lines 3-9 named \"Ping\": \n";
		assertThat(TypedFilter.of(filter(text)).others()).extracting(Chip::label)
				.containsExactly("state:closed", "Ping");
		assertThat(typing(text, "port:22 state:open"))
				.isEqualTo("context: 2\ncollapse runs\nonly: port:22\nonly: state:open\n"
						+ "off hide: state:closed\nonly lines 3-9 named \"Ping\": \n");
		assertThat(typing("only: state:open", "")).isEmpty();
	}

	@Test
	void whatIsNotChangedKeepsItsName() throws Exception {
		String text = "only named \"Web\": port:443\nhide: state:closed\n";
		assertThat(typing(text, "port:443 -state:open"))
				.isEqualTo("only named \"Web\": port:443\nhide: state:open\n");
		assertThat(typing(text, "-port:443")).isEqualTo("hide: port:443\n");
	}

	@Test
	void isReadAsItIsTyped() throws Exception {
		for (NamedFilter one : NamedFilters.supplied()) {
			Query query = TypedFilter.of(one.filter()).query();
			assertThat(QueryParser.parse(query.text())).as(one.name()).isEqualTo(query);
			assertThat(TypedFilter.with(one.filter(), query)).isEqualTo(one.filter());
		}
	}
}
