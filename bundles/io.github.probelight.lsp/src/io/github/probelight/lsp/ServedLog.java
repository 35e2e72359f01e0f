package io.github.probelight.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.input.FileMark;
import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.LogFile;
import io.github.probelight.engine.text.LogText;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.summary.outline.OutlineNode;
import io.github.probelight.summary.outline.OutlineTree;

/**
 * The text of a log and what is read of it. One that an editor has sent never changes: another takes its place at each
 * change. One that lies on the disk is read on as it grows. Safe for several threads.
 */
final class ServedLog {

	private static final byte[] NONE = {};

	private final String uri;
	private final int version;
	private final byte[] bytes;
	private final ByteSource source;
	private final LineIndexer indexer;
	private final LogText text;
	private final LogReader reader;
	private @Nullable FileMark mark;
	private @Nullable CompletableFuture<Report> report;
	private @Nullable CompletableFuture<List<OutlineNode>> outline;
	private volatile boolean closed;

	private ServedLog(String uri, int version, byte[] bytes, ByteSource source) throws IOException {
		this.uri = uri;
		this.version = version;
		this.bytes = bytes;
		this.source = source;
		indexer = new LineIndexer(source);
		indexer.advance(Long.MAX_VALUE / 2);
		text = new LogText(source, indexer.index());
		reader = new LogReader(source);
	}

	/** The text that an editor has sent, in UTF-8. */
	static ServedLog ofText(String uri, int version, byte[] bytes) {
		try {
			return new ServedLog(uri, version, bytes, ByteSource.of(bytes));
		} catch (IOException e) {
			throw new UncheckedIOException(e); // memory can always be read
		}
	}

	/** A file, of which only the line starts and the facts are kept in memory. */
	static ServedLog ofFile(String uri, Path file) throws IOException {
		FileMark mark = FileMark.of(file);
		ServedLog document = new ServedLog(uri, 0, NONE, LogFile.open(file));
		document.mark = mark;
		return document;
	}

	String uri() {
		return uri;
	}

	/** The editor's version of the text; 0 of a file. */
	int version() {
		return version;
	}

	boolean isFile() {
		return mark != null;
	}

	ByteSource source() {
		return source;
	}

	/** The number of lines, a last empty one not counted. */
	int lines() {
		return (int) Math.min(Integer.MAX_VALUE, index().extent().lines());
	}

	private LineIndex index() {
		return indexer.index();
	}

	/** The text of a line as far as it is looked at, with a visible sign for each character that is none; "" for no line. */
	String line(long line) {
		return line < 0 || line >= lines() ? "" : text.line(line, LogLanguage.LONGEST_LINE);
	}

	/** The UTF-16 units of a line. */
	int length(long line) {
		return line(line).length();
	}

	/** The text after a change; this one stays as it is. */
	ServedLog with(int newVersion, int fromByte, int toByte, String inserted) {
		byte[] in = inserted.getBytes(StandardCharsets.UTF_8);
		int to = Math.max(fromByte, toByte);
		byte[] all = new byte[bytes.length - (to - fromByte) + in.length];
		System.arraycopy(bytes, 0, all, 0, fromByte);
		System.arraycopy(in, 0, all, fromByte, in.length);
		System.arraycopy(bytes, to, all, fromByte + in.length, bytes.length - to);
		return ofText(uri, newVersion, all);
	}

	/** The byte of a place in the text; of one behind the end of its line, that end. */
	int offset(int line, int character) {
		if (line >= lines()) {
			return bytes.length;
		}
		int at = (int) index().offset(index().rowOfLine(Math.max(0, line)));
		for (int units = 0; at < bytes.length && bytes[at] != '\n' && units < character; units++) {
			if (bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n') {
				return at;
			}
			int lead = bytes[at] & 0xFF;
			int length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
			units += length == 4 ? 1 : 0;
			at += length;
		}
		return Math.min(at, bytes.length);
	}

	/** The facts of the whole log, read when they are first asked for. */
	synchronized CompletableFuture<Report> report(Executor reading) {
		CompletableFuture<Report> known = report;
		if (known == null) {
			known = CompletableFuture.supplyAsync(this::read, reading);
			report = known;
		}
		return known;
	}

	/** The facts if they are read already. */
	synchronized @Nullable Report reportNow() {
		CompletableFuture<Report> known = report;
		return known == null || !known.isDone() || known.isCompletedExceptionally() ? null : known.join();
	}

	/** The outline of what the report tells. */
	synchronized CompletableFuture<List<OutlineNode>> outline(Executor reading) {
		CompletableFuture<List<OutlineNode>> known = outline;
		if (known == null) {
			known = report(reading).thenApply(OutlineTree::of);
			outline = known;
		}
		return known;
	}

	/** What has become of the file since it was read to its end; unchanged where there is none. */
	synchronized FileState state() {
		FileMark known = mark;
		return known == null ? FileState.UNCHANGED : known.now();
	}

	/** Reads on what the file has grown by; the facts that were read stay where they are not asked for. */
	synchronized void readOn(Executor reading) throws IOException {
		FileMark known = mark;
		if (known == null) {
			return;
		}
		mark = known.again();
		indexer.advance(Long.MAX_VALUE / 2);
		CompletableFuture<Report> before = report;
		if (before != null) {
			report = before.handleAsync((old, failed) -> read(), reading);
			outline = null;
		}
	}

	/** What is read stops, for nobody will ask for it again. */
	void close() {
		closed = true;
		if (isFile()) {
			try {
				source.close();
			} catch (IOException e) {
				// it was only read
			}
		}
	}

	private Report read() {
		try {
			return reader.read(new ReadMonitor() {
				@Override
				public boolean cancelled() {
					return closed;
				}

				@Override
				public void progress(long bytesDone, long bytesTotal) {
					// nobody listens
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
