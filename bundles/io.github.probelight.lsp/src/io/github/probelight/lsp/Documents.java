package io.github.probelight.lsp;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import io.github.probelight.engine.input.FileState;

/** The logs that an editor has sent, and those that were asked for and lie on the disk. Safe for several threads. */
final class Documents {

	/** Of files nobody says that they are closed: those that were asked for last are kept open. */
	private static final int MOST_FILES = 8;

	private final Map<String, ServedLog> open = new LinkedHashMap<>(16, 0.75f, true);
	private final Work work;
	private final Consumer<ServedLog> news;
	private final Consumer<ServedLog> grown;

	/**
	 * Begins without a log.
	 *
	 * @param news told of each log that is new or has changed
	 * @param grown told of those that changed on the disk, of which their editor knows nothing
	 */
	Documents(Work work, Consumer<ServedLog> news, Consumer<ServedLog> grown) {
		this.work = work;
		this.news = news;
		this.grown = grown;
	}

	/** The log of an address; a file that was not asked for before is opened. */
	ServedLog get(String uri) throws IOException {
		ServedLog known = find(uri);
		if (known != null) {
			return known;
		}
		ServedLog file = ServedLog.ofFile(uri, path(uri));
		put(file);
		bound();
		return file;
	}

	synchronized @Nullable ServedLog find(String uri) {
		return open.get(uri);
	}

	/** All logs, the one that was asked for last at the end. */
	synchronized List<ServedLog> all() {
		return new ArrayList<>(open.values());
	}

	/** Whether this is still what is shown of its log. */
	boolean isCurrent(ServedLog document) {
		return find(document.uri()) == document;
	}

	/** The editor has opened a log and sent its text. */
	void opened(TextDocumentItem item) {
		put(ServedLog.ofText(item.getUri(), item.getVersion(), item.getText().getBytes(StandardCharsets.UTF_8)));
	}

	/** The text has changed in the editor; of a log that it never sent that means nothing. */
	void changed(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
		ServedLog document = find(uri);
		if (document == null || document.isFile()) {
			return;
		}
		for (TextDocumentContentChangeEvent change : changes) {
			Range range = change.getRange();
			document = range == null
					? ServedLog.ofText(uri, version, change.getText().getBytes(StandardCharsets.UTF_8))
					: document.with(version,
							document.offset(range.getStart().getLine(), range.getStart().getCharacter()),
							document.offset(range.getEnd().getLine(), range.getEnd().getCharacter()),
							change.getText());
		}
		put(document);
	}

	/** The editor shows a log no longer. */
	void closed(String uri) {
		ServedLog document;
		synchronized (this) {
			document = open.remove(uri);
		}
		if (document != null) {
			document.close();
		}
	}

	/** Looks at the files: what has grown is read on, what is another file is opened anew. */
	void look() {
		for (ServedLog document : all()) {
			if (!document.isFile()) {
				continue;
			}
			try {
				FileState state = document.state();
				if (state == FileState.GROWN) {
					document.readOn(work.reading());
					news.accept(document);
					grown.accept(document);
				} else if (state == FileState.SHRUNK || state == FileState.REPLACED) {
					ServedLog other = ServedLog.ofFile(document.uri(), path(document.uri()));
					put(other);
					grown.accept(other);
				}
			} catch (IOException e) {
				closed(document.uri()); // who asks next hears why
			}
		}
	}

	private void put(ServedLog document) {
		ServedLog before;
		synchronized (this) {
			before = open.put(document.uri(), document);
		}
		if (before != null) {
			before.close();
		}
		news.accept(document);
	}

	private void bound() {
		List<ServedLog> files = all().stream().filter(ServedLog::isFile).toList();
		files.stream().limit(Math.max(0, files.size() - MOST_FILES)).forEach(file -> closed(file.uri()));
	}

	private static Path path(String uri) {
		try {
			URI address = URI.create(uri);
			if ("file".equals(address.getScheme())) {
				return Path.of(address);
			}
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			// said below
		}
		throw Failure.refusal(ResponseErrorCode.InvalidParams, "This log is not open, and no file: it cannot be read.");
	}
}
