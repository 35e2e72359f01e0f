package io.github.probelight.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.summary.table.LineTables;
import io.github.probelight.summary.table.Tables;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A table that can be exported: one of a report, or one with a row for lines. */
sealed interface TableChoice {

	/** A table of a report. */
	record OfReport(Tables table) implements TableChoice {}

	/** A table with a row for lines. */
	record OfLines(LineTables table) implements TableChoice {}

	/** Returns the table of a name, whose case does not count; nothing if there is none. */
	static Optional<TableChoice> find(String name) {
		return Stream
				.<TableChoice>concat(Arrays.stream(Tables.values()).map(OfReport::new),
						Arrays.stream(LineTables.values()).map(OfLines::new))
				.filter(choice -> name(choice).equalsIgnoreCase(name))
				.findFirst();
	}

	/** Returns the name of a table. */
	static String name(TableChoice choice) {
		return switch (choice) {
			case OfReport(Tables table) -> table.toString();
			case OfLines(LineTables table) -> table.toString();
		};
	}

	/** The names of all tables. */
	final class Names implements Iterable<String> {

		@Override
		public Iterator<String> iterator() {
			return Stream.concat(Arrays.stream(Tables.values()), Arrays.stream(LineTables.values()))
					.map(Enum::toString)
					.iterator();
		}
	}

	/** Reads a name for picocli. */
	final class Converter implements ITypeConverter<TableChoice> {

		@Override
		public TableChoice convert(@Nullable String name) {
			return find(name == null ? "" : name).orElseThrow(() -> new TypeConversionException("expected one of "
					+ StreamSupport.stream(new Names().spliterator(), false).collect(Collectors.joining(", "))
					+ " but was '" + name + "'"));
		}
	}
}
