package io.github.probelight.query.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.cli.Probelight;
import io.github.probelight.query.ScanDatabase;
import io.github.probelight.testing.Samples;

/** Where DuckDB is not installed, that is said, and everything else works. */
class WithoutLibraryTest {

	private static final String OURS = "io.github.probelight.";

	@TempDir
	Path folder = Path.of("");

	/** Classes of the command line and of queries, made anew, that do not find others. */
	private static final class Without extends ClassLoader {

		private final String missing;

		Without(String missing) {
			super(Probelight.class.getClassLoader()); // which finds all that the command line needs
			this.missing = missing;
		}

		@Override
		protected Class<?> loadClass(@Nullable String name, boolean resolve) throws ClassNotFoundException {
			String wanted = String.valueOf(name);
			if (wanted.startsWith(missing)) {
				throw new ClassNotFoundException(wanted);
			}
			Class<?> beside = wanted.startsWith(OURS + "cli.")
					? Probelight.class
					: wanted.startsWith(OURS + "query.") && !wanted.contains(".tests.") ? ScanDatabase.class : null;
			if (beside == null) {
				return super.loadClass(wanted, resolve);
			}
			Class<?> loaded = findLoadedClass(wanted);
			return loaded == null ? define(wanted, beside) : loaded;
		}

		private Class<?> define(String name, Class<?> beside) throws ClassNotFoundException {
			try (InputStream in = beside.getResourceAsStream('/' + name.replace('.', '/') + ".class")) {
				if (in == null) {
					throw new ClassNotFoundException(name);
				}
				byte[] bytes = in.readAllBytes();
				return defineClass(name, bytes, 0, bytes.length);
			} catch (IOException e) {
				throw new ClassNotFoundException(name, e);
			}
		}
	}

	private static SqlCommand run(String missing, String... arguments) throws ReflectiveOperationException {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		Class<?> command = new Without(missing).loadClass(Probelight.class.getName());
		Object code = command.getMethod("run", InputStream.class, PrintWriter.class, PrintWriter.class, String[].class)
				.invoke(null, new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(err),
						arguments);
		return new SqlCommand(code instanceof Integer number ? number : -1, out.toString(), err.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = {"org.duckdb.", "io.github.probelight.query."})
	void aSentenceSaysSo(String missing) throws Exception {
		String log = Samples.copy("small-scan.log", folder).toString();
		for (SqlCommand command : new SqlCommand[]{run(missing, "query", "SELECT 1", log),
				run(missing, "export", "--table", "hosts", "--format", "parquet", "-o", folder.resolve("a").toString(),
						log)}) {
			assertThat(command.code()).isEqualTo(1);
			assertThat(command.out()).isEmpty();
			assertThat(command.err()).hasLineCount(1)
					.startsWith(
							"probelight: SQL and Parquet need DuckDB, which is not installed here; everything else works.");
		}
		assertThat(folder.resolve("a")).doesNotExist();
		assertThat(run(missing, "report", log)).isEqualTo(SqlCommand.run("report", log));
		assertThat(run(missing, "export", "--table", "hosts", "--format", "csv", log))
				.isEqualTo(SqlCommand.run("export", "--table", "hosts", "--format", "csv", log));
		assertThat(run(missing, "--help")).isEqualTo(SqlCommand.run("--help"));
	}

	@Test
	void tablesAreListedAllTheSame() throws Exception {
		assertThat(run("org.duckdb.", "query", "--list")).isEqualTo(SqlCommand.run("query", "--list"));
	}
}
