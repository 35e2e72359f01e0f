package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.table.ColumnType;
import io.github.probelight.summary.table.HostColumns;
import io.github.probelight.summary.table.PortColumns;
import io.github.probelight.summary.table.Tables;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;

/** Columns as they are defined once for all faces. */
class TablesTest {

	private static Class<?> javaType(ColumnType type) {
		return switch (type) {
			case TEXT -> String.class;
			case NUMBER, TIME, CLOCK, DURATION, LINE -> Long.class;
			case DECIMAL -> Double.class;
			case LIST, WORDS -> List.class;
			case BOOLEAN -> Boolean.class;
		};
	}

	@ParameterizedTest
	@EnumSource
	void columnsAreToldApartByIdAndByTitle(Tables table) {
		for (Function<TypedColumn<?>, String> name : List.<Function<TypedColumn<?>, String>>of(TypedColumn::id,
				TypedColumn::title, TypedColumn::meaning)) {
			assertThat(table.table().columns().stream().map(name)).doesNotHaveDuplicates()
					.allSatisfy(text -> assertThat(text).isNotBlank().doesNotEndWith("."));
		}
	}

	@ParameterizedTest
	@EnumSource
	void valuesAreOfTheTypeOfTheirColumn(Tables table) {
		Set<String> filled = new HashSet<>();
		for (String sample : ReadLogs.samples()) {
			check(table.table(), ReadLogs.ofSample(sample).report(), filled);
		}
		assertThat(filled).as("columns with a value in some sample")
				.hasSameSizeAs(table.table().columns());
	}

	private static <T> void check(TypedTable<T> table, Report report, Set<String> filled) {
		table.rows().apply(report).forEach(row -> {
			for (TypedColumn<T> column : table.columns()) {
				Object value = column.value(row);
				if (value == null) {
					assertThat(column.shown(row)).isEmpty();
					assertThat(column.number(row)).isEqualTo(TypedColumn.ABSENT);
				} else {
					assertThat(value).as(column.id()).isInstanceOf(javaType(column.type())).isNotEqualTo("");
					filled.add(column.id());
				}
			}
		});
	}

	@Test
	void saysWhatTheLogSaysOfAHost() {
		Report report = ReadLogs.ofMessages(
				"[10.0.0.5] ALIVE (reason=echo-reply:latency=85ms:variance=13ms:timeout=138ms)",
				"[10.0.0.5:22/TCP] OPEN (reason=syn-ack:TTL=61)", "[10.0.0.5:80/TCP] OPEN (reason=syn-ack:TTL=124)",
				"[10.0.0.5:443/TCP]  FILTERED (reason=no-response)", "[10.0.0.5:25/TCP] CLOSED (reason=reset:TTL=61)")
				.report();
		assertThat(Stream
				.of(HostColumns.ADDRESS, HostColumns.SITE, HostColumns.STATE, HostColumns.REASON, HostColumns.OPEN,
						HostColumns.FILTERED, HostColumns.CLOSED, HostColumns.TTLS, HostColumns.ROUND_TRIP,
						HostColumns.FIRST, HostColumns.LAST, HostColumns.ENTRIES, HostColumns.LINE,
						HostColumns.REASONS, HostColumns.OPEN_PORTS, HostColumns.TTL_STARTS, HostColumns.HOPS)
				.map(column -> column.shown(report.targets().hosts().get(0))))
				.containsExactly("10.0.0.5", "A", "ALIVE", "echo-reply", "2", "1", "1", "61, 124", "85 ms ± 13",
						"2026-03-14 21:00:00", "2026-03-14 21:00:04", "5", "1",
						"echo-reply, no-response, reset, syn-ack", "22 80", "64, 128", "3, 4");
	}

	@Test
	void countsHostsOfAPortByTheirLastState() {
		Report report = ReadLogs.ofMessages("[10.0.0.1:443/TCP] OPEN (reason=syn-ack:TTL=61)",
				"[10.0.0.2:443/TCP] OPEN (reason=syn-ack:TTL=61)", "[10.0.0.3:443/TCP]  FILTERED (reason=no-response)",
				"[10.0.0.1:53/UDP] OPEN|FILTERED (reason=no-response)",
				"[10.0.0.2:53/UDP] OPEN (reason=udp-response:TTL=61)",
				"[10.0.0.1:61234/TCP] CLOSED (reason=reset:TTL=61)").report();
		assertThat(report.targets()
				.ports()
				.stream()
				.map(port -> Stream
						.of(PortColumns.PORT, PortColumns.PROTOCOL, PortColumns.SERVICE, PortColumns.OPEN,
								PortColumns.FILTERED, PortColumns.CLOSED, PortColumns.OTHER, PortColumns.LINE)
						.map(column -> column.shown(port))
						.toList()))
				.containsExactlyInAnyOrder(List.of("443", "TCP", "https", "2", "1", "0", "", "1"),
						List.of("53", "UDP", "domain", "1", "0", "0", "", "4"),
						List.of("61234", "TCP", "", "0", "0", "1", "", "6"));
	}

	@Test
	void everyStateOfAPortIsCounted() {
		Report report = ReadLogs.ofMessages("[10.0.0.1:53/UDP] OPEN|FILTERED (reason=no-response)",
				"[10.0.0.2:53/UDP] CLOSED|FILTERED (reason=ipid-change)", "[10.0.0.3:53/UDP] UNFILTERED (reason=reset)",
				"[10.0.0.4:53/UDP] UNFILTERED (reason=reset)", "[10.0.0.5:53/UDP] STRANGE (reason=reset)").report();
		assertThat(first(Tables.PORTS.table(), report, "open", "filtered", "closed", "unfiltered", "openFiltered",
				"closedFiltered", "other", "hosts")).containsExactly("0", "0", "0", "2", "1", "1", "1 STRANGE", "5");
	}

	@Test
	void openPortsAreAListByNumber() {
		Report report = ReadLogs.ofMessages("[10.0.0.5:443/TCP] OPEN (reason=syn-ack:TTL=64)",
				"[10.0.0.5:22/TCP] OPEN (reason=syn-ack:TTL=255)", "[10.0.0.5:23/TCP] CLOSED (reason=reset:TTL=65)",
				"[10.0.0.5:161/UDP] OPEN (reason=udp-response:TTL=0)").report();
		assertThat(first(Tables.HOSTS.table(), report, "openPorts", "ttl", "ttlStart", "hops"))
				.containsExactly("22 161/UDP 443", "64, 65, 255", "64, 128, 255", "0, 63, 0");
		assertThat(HostColumns.OPEN_PORTS.value(report.targets().hosts().get(0)))
				.isEqualTo(List.of("22", "161/UDP", "443"));
		assertThat(HostColumns.HOPS.value(report.targets().hosts().get(0))).isEqualTo(List.of(0L, 63L, 0L));
	}

	@Test
	void aTaskHasTimesAndDurationsAsNumbers() {
		ReadLog log = ReadLogs.ofSample("small-scan.log");
		assertThat(first(Tables.TASKS.table(), log.report(), "seconds", "estimateSeconds", "complete", "line", "start"))
				.containsExactly("21 s", "22 s", "yes", "7", "2026-03-14 21:30:06");
	}

	private static <T> List<String> first(TypedTable<T> table, Report report, String... ids) {
		T row = table.rows().apply(report).findFirst().orElseThrow();
		return Stream.of(ids)
				.map(id -> table.columns().stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow())
				.map(column -> column.shown(row))
				.toList();
	}
}
