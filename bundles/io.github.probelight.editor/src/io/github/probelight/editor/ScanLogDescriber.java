package io.github.probelight.editor;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescriber;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.LogSniffer;

/** Recognises a scan log by its content, whatever its name. Other logs are left alone. */
public final class ScanLogDescriber implements IContentDescriber {
	private static final int HEAD = 1 << 14;

	@Override
	public int describe(@Nullable InputStream contents, @Nullable IContentDescription description) throws IOException {
		byte[] head = contents == null ? new byte[0] : contents.readNBytes(HEAD);
		return switch (LogSniffer.of(head, head.length)) {
			case SCAN_LOG, LEGACY -> VALID;
			case UTF16, UTF32, EMPTY, OTHER -> INVALID;
		};
	}

	@Override
	public QualifiedName[] getSupportedOptions() {
		return new QualifiedName[0];
	}
}
