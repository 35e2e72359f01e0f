package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.report.Report;
import io.github.probelight.export.TableFile;
import io.github.probelight.summary.figures.SubnetNode;
import io.github.probelight.summary.table.HostColumns;
import io.github.probelight.summary.table.PortColumns;
import io.github.probelight.summary.table.SubnetColumns;
import io.github.probelight.summary.table.Tables;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;
import io.github.probelight.views.LogTable;
import io.github.probelight.views.findings.FindingTable;
import io.github.probelight.views.findings.NotedFindings;
import io.github.probelight.views.hosts.HostTable;
import io.github.probelight.views.ports.PortTable;
import io.github.probelight.views.problems.ProblemsView;
import io.github.probelight.views.reasons.ReasonsView;
import io.github.probelight.views.scans.ScansView;
import io.github.probelight.views.subnets.SubnetTable;
import io.github.probelight.views.tasks.TasksView;
import io.github.probelight.workspace.FindingNotes;

/** Views say of a host and of a port what exports say, in the words and forms of one definition. */
class SameColumnsTest {

	@ParameterizedTest
	@ValueSource(strings = {"small-scan.log", "every-reason.log", "ipv6.log", "interleaved-sites.log"})
	void hostsAndPortsAreThoseOfTheirDefinitions(String sample) {
		Report report = Reports.ofSample(sample);
		check(new HostTable(), defined(HostColumns.class, Tables.HOSTS), report);
		check(new PortTable(), defined(PortColumns.class, Tables.PORTS), report);
	}

	/** A file of the window for programs has each column that the command line gives; one for a person says nothing twice. */
	@Test
	void programsGetWhatTheCommandLineGives(@TempDir Path notes) {
		Map<Tables, LogTable<?>> views = Map.of(Tables.HOSTS, new HostTable(), Tables.PORTS, new PortTable(),
				Tables.FINDINGS, new FindingTable(new NotedFindings(new FindingNotes(notes))), Tables.TASKS,
				TasksView.TABLE, Tables.SUBNETS, new SubnetTable(), Tables.SCANS, ScansView.TABLE, Tables.PROBLEMS,
				ProblemsView.TABLE, Tables.REASONS, ReasonsView.TABLE);
		views.forEach((table, view) -> {
			for (TableFile.Format format : List.of(TableFile.Format.CSV, TableFile.Format.JSON)) {
				assertThat(ids(view.exported(format))).as("%s as %s", table, format)
						.containsAll(ids(table.table()))
						.doesNotHaveDuplicates();
			}
		});
		assertThat(ids(new FindingTable(new NotedFindings(new FindingNotes(notes))).exported(TableFile.Format.HTML)))
				.contains("title", "about", "mark")
				.doesNotContain("kind", "hosts", "subnets");
		assertThat(ids(TasksView.TABLE.exported(TableFile.Format.HTML))).contains("against").doesNotContain("end");
	}

	@Test
	void theWindowsSubnetsSayOfPartsWhatTheCommandLineSays() {
		Report report = Reports.ofSample("interleaved-sites.log");
		TypedTable<SubnetNode> window = new SubnetTable().forPrograms();
		assertThat(window.rows().apply(report).filter(SubnetNode::leaf).map(node -> values(window, node)))
				.containsExactlyInAnyOrderElementsOf(
						SubnetColumns.TABLE.rows().apply(report).map(row -> values(SubnetColumns.TABLE, row)).toList());
	}

	/** What is exported of a subnet, by id. */
	private static <T> Map<String, String> values(TypedTable<T> table, T row) {
		List<String> wanted = ids(SubnetColumns.TABLE);
		return table.columns()
				.stream()
				.filter(column -> wanted.contains(column.id()))
				.collect(Collectors.toMap(TypedColumn::id, column -> column.shown(row)));
	}

	private static List<String> ids(TypedTable<?> table) {
		return table.columns().stream().map(column -> column.id()).toList();
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
