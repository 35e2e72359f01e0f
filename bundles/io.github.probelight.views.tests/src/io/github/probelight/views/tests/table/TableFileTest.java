package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.export.TableFile;
import io.github.probelight.summary.table.HostColumns;
import io.github.probelight.summary.table.TypedTable;

/** A file with a table is whole or as it was before. */
class TableFileTest {

	private static final Report REPORT = Reports.ofMessages("[10.0.0.1] ALIVE (reason=echo-reply)",
			"[10.0.0.2] DEAD (reason=no-response)");

	@TempDir
	Path folder = Path.of("");

	@Test
	void holdsTheRowsInOrder() throws IOException {
		TypedTable<Host> table = new TypedTable<>(List.of(HostColumns.STATE, HostColumns.ADDRESS),
				report -> report.targets().hosts().reversed().stream());
		Path csv = folder.resolve("hosts.csv");
		TableFile.write(csv, TableFile.Format.of(csv), table, REPORT);
		assertThat(csv).hasContent("state,address\r\nDEAD,10.0.0.2\r\nALIVE,10.0.0.1\r\n");
		Path json = folder.resolve("hosts.JSON");
		TableFile.write(json, TableFile.Format.of(json), table, REPORT);
		assertThat(json).content().startsWith("[{\"state\":\"DEAD\",\"address\":\"10.0.0.2\"},");
		Path html = folder.resolve("hosts & <b>.html");
		TableFile.write(html, TableFile.Format.of(html), table, REPORT);
		assertThat(html).content()
				.contains("<h1>hosts &amp; &lt;b&gt;</h1>", "<th scope=\"col\" class=\"text\">Address</th>",
						"<tr><th scope=\"row\" class=\"text\">DEAD</th><td class=\"text\">10.0.0.2</td></tr>")
				.doesNotContain("<b>");
		assertThat(folder).isDirectoryContaining(csv::equals);
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).hasSize(3);
		}
	}

	/** As the system says of each new file; the permissions of one that is there stay. */
	@Test
	@DisabledOnOs(OS.WINDOWS)
	void isReadByThoseWhoMayReadOtherFiles() throws IOException {
		Path other = Files.createFile(folder.resolve("other"));
		Path csv = folder.resolve("hosts.csv");
		TableFile.write(csv, TableFile.Format.CSV, HostColumns.TABLE, REPORT);
		assertThat(Files.getPosixFilePermissions(csv)).isEqualTo(Files.getPosixFilePermissions(other));
		Files.setPosixFilePermissions(csv, PosixFilePermissions.fromString("rw-r-----"));
		TableFile.write(csv, TableFile.Format.CSV, HostColumns.TABLE, REPORT);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(csv))).isEqualTo("rw-r-----");
	}

	/** A page alone is evidence of nothing: it says of which log its rows are, and by whose clocks. */
	@Test
	void aPageSaysWhereItsRowsAreFrom() throws IOException {
		TypedTable<Host> table = new TypedTable<>(List.of(HostColumns.ADDRESS, HostColumns.FIRST),
				report -> report.targets().hosts().stream());
		Path html = folder.resolve("hosts.html");
		TableFile.write(html, TableFile.Format.HTML, "2 hosts  ·  <scan>.log", table, REPORT);
		assertThat(html).content()
				.contains("<p>2 hosts  ·  &lt;scan&gt;.log  ·  times in GMT</p>", "<td class=\"time\">");
		TypedTable<Host> timeless = new TypedTable<>(List.of(HostColumns.ADDRESS), table.rows());
		TableFile.write(html, TableFile.Format.HTML, timeless, REPORT);
		assertThat(html).content().contains("<h1>hosts</h1>").doesNotContain("<p>", "GMT");
	}

	/** A cell is as wide as what it says, and the page as all of them: an address is never cut into lines. */
	@Test
	void theColumnsOfAPageAreAsWideAsTheirWords() throws IOException {
		Path html = folder.resolve("hosts.html");
		TableFile.write(html, TableFile.Format.HTML, HostColumns.TABLE, REPORT);
		assertThat(html).content()
				.contains("<body class=\"rows\">", ".rows { max-width: none; }", ".rows table { width: max-content; }",
						"overflow-wrap: break-word; }", "@page wide { size: landscape; }");
	}

	@Test
	void staysAsItWasWhereTheWritingEnds() throws IOException {
		Path file = Files.writeString(folder.resolve("hosts.csv"), "before");
		TypedTable<Host> cancelled = new TypedTable<>(List.of(HostColumns.ADDRESS),
				report -> report.targets().hosts().stream().peek(host -> {
					throw new CancellationException();
				}));
		assertThatThrownBy(() -> TableFile.write(file, TableFile.Format.CSV, cancelled, REPORT))
				.isInstanceOf(CancellationException.class);
		assertThat(file).hasContent("before");
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).containsExactly(file);
		}
		assertThatThrownBy(() -> TableFile.write(folder.resolve("none/hosts.csv"), TableFile.Format.CSV,
				HostColumns.TABLE, REPORT)).isInstanceOf(IOException.class);
	}
}
