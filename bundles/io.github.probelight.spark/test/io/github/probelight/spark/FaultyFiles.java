package io.github.probelight.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.impl.OpenFileParameters;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;
import org.apache.spark.SparkEnv;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** This machine's files, with the faults that marks in a folder ask for. */
@NonNullByDefault({}) // what is overridden says nothing of null
public final class FaultyFiles extends LocalFileSystem {

	/** The executor that opens a range is lost, once. */
	static final String LOST_AT_A_RANGE = "lost-at-a-range";
	/** The executor that begins a report is lost, once: it holds the facts of logs. */
	static final String LOST_AT_A_REPORT = "lost-at-a-report";
	/** No range can be opened after the report that this mark names was written. */
	static final String NO_SECOND_READING = "no-second-reading";

	private static final String MARKS = "probelight.test.marks";

	/** Returns the settings of a session that reads this machine's files so. */
	static Map<String, String> settings(java.nio.file.Path marks) {
		return Map.of("fs.file.impl", FaultyFiles.class.getName(), "fs.file.impl.disable.cache", "true", MARKS,
				marks.toString());
	}

	@Override
	protected CompletableFuture<FSDataInputStream> openFileWithOptions(Path path, OpenFileParameters parameters)
			throws IOException {
		lose(LOST_AT_A_RANGE);
		java.nio.file.Path mark = mark(NO_SECOND_READING);
		if (Files.exists(mark) && Files.exists(java.nio.file.Path.of(Files.readString(mark)))) {
			throw new IOException("the disk does not answer");
		}
		return super.openFileWithOptions(path, parameters);
	}

	@Override
	public FSDataOutputStream create(Path path, FsPermission permission, boolean overwrite, int bufferSize,
			short replication, long blockSize, Progressable progress) throws IOException {
		if (path.getParent().getName().equals("reports")) {
			lose(LOST_AT_A_REPORT);
		}
		return super.create(path, permission, overwrite, bufferSize, replication, blockSize, progress);
	}

	private java.nio.file.Path mark(String name) {
		return java.nio.file.Path.of(getConf().get(MARKS, "/nowhere"), name);
	}

	/** Ends this process as if its machine had lost its power. Never the one of the test. */
	private void lose(String mark) {
		try {
			if (!SparkEnv.get().executorId().equals("driver") && Files.deleteIfExists(mark(mark))) {
				Runtime.getRuntime().halt(1);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
