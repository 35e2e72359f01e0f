package io.github.probelight.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescriber;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.input.FileSniffer;
import io.github.probelight.engine.scan.LogSniffer;

/**
 * Recognises a scan log by its content, whatever its name, packed or not. Other logs are left alone. A scan log in an
 * encoding that is not read is one too: the log editor says so, where a text editor would let it be changed.
 */
public final class ScanLogDescriber implements IContentDescriber {
	/** Some lines, in whatever encoding. */
	private static final int HEAD = 1 << 12;

	@Override
	public int describe(@Nullable InputStream contents, @Nullable IContentDescription description) throws IOException {
		if (contents == null) {
			return INVALID;
		}
		byte[] head = contents.readNBytes(HEAD);
		return switch (FileSniffer.of(new SequenceInputStream(new ByteArrayInputStream(head), contents))) {
			case SCAN_LOG, RELATED, LEGACY -> VALID;
			case UTF16, UTF32 -> LogSniffer.isWideScan(head, head.length) ? VALID : INVALID;
			case EMPTY, OTHER -> INVALID;
		};
	}

	@Override
	public QualifiedName[] getSupportedOptions() {
		return new QualifiedName[0];
	}
}
