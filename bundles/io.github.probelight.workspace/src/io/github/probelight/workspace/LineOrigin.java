package io.github.probelight.workspace;

import java.nio.file.Path;

/**
 * Where a line comes from that is shown among those of several logs.
 *
 * @param name
 *            of its log, for people
 * @param file
 *            the file that log lies in, packed or not
 * @param log
 *            that log, counted from 0 in the order of their first entries
 * @param line
 *            the line in that log, 0-based
 */
public record LineOrigin(String name, Path file, int log, long line) {}
