package io.github.probelight.editor;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescriber;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.input.FileSniffer;

/** Recognises a scan log by its content, whatever its name, packed or not. Other logs are left alone. */
public final class ScanLogDescriber implements IContentDescriber {
	@Override
	public int describe(@Nullable InputStream contents, @Nullable IContentDescription description) throws IOException {
		if (contents == null) {
			return INVALID;
		}
		return switch (FileSniffer.of(contents)) {
			case SCAN_LOG, LEGACY -> VALID;
			case UTF16, UTF32, EMPTY, OTHER -> INVALID;
		};
	}

	@Override
	public QualifiedName[] getSupportedOptions() {
		return new QualifiedName[0];
	}
}
