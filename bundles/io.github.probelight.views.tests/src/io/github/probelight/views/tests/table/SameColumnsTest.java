package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.table.HostColumns;
import io.github.probelight.summary.table.PortColumns;
import io.github.probelight.summary.table.Tables;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;
import io.github.probelight.views.LogTable;
import io.github.probelight.views.hosts.HostTable;
import io.github.probelight.views.ports.PortTable;

/** Views say of a host and of a port what exports say, in the words and forms of one definition. */
class SameColumnsTest {

	@ParameterizedTest
	@ValueSource(strings = {"small-scan.log", "every-reason.log", "ipv6.log", "interleaved-sites.log"})
	void hostsAndPortsAreThoseOfTheirDefinitions(String sample) {
		Report report = Reports.ofSample(sample);
		check(new HostTable(), defined(HostColumns.class, Tables.HOSTS), report);
		check(new PortTable(), defined(PortColumns.class, Tables.PORTS), report);
	}

	/** The columns of a class, by id; those with that id in an export are the same. */
	private static Map<String, TypedColumn<?>> defined(Class<?> columns, Tables export) {
		Map<String, TypedColumn<?>> defined = new HashMap<>();
		for (Field field : columns.getFields()) {
			if (field.getType() == TypedColumn.class) {
				TypedColumn<?> column = value(field);
				defined.put(column.id(), column);
			}
		}
		TypedTable<?> table = export.table();
		assertThat(table.columns().stream().filter(column -> defined.containsKey(column.id())))
				.hasSizeGreaterThan(5)
				.allSatisfy(column -> assertThat(column).isSameAs(defined.get(column.id())));
		return defined;
	}

	private static TypedColumn<?> value(Field field) {
		try {
			return Objects.requireNonNull((TypedColumn<?>) field.get(null));
		} catch (IllegalAccessException e) {
			throw new IllegalStateException(e);
		}
	}

	private static <T> void check(LogTable<T> view, Map<String, TypedColumn<?>> defined, Report report) {
		assertThat(view.columns()).hasSizeGreaterThan(7).allSatisfy(column -> {
			@SuppressWarnings("unchecked")
			TypedColumn<T> definition = (TypedColumn<T>) defined.get(column.id());
			assertThat(column.label()).isEqualTo(definition.title());
			assertThat(column.hint()).isEqualTo(definition.meaning());
			assertThat(column.right())
					.isEqualTo(definition.type().right());
			assertThat(view.content(report).rows()).isNotEmpty()
					.allSatisfy(row -> assertThat(column.text().apply(row)).isEqualTo(definition.shown(row)));
		});
	}
}
