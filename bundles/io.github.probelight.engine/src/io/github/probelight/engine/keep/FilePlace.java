package io.github.probelight.engine.keep;

import java.nio.file.Path;

/**
 * Where a log lies that can be read again.
 *
 * @param file its file
 * @param packed whether the bytes of the file are not those of the log
 * @param entry which one it is in a file that holds several, or ""
 */
public record FilePlace(Path file, boolean packed, String entry) {}
