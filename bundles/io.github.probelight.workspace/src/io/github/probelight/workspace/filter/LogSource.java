package io.github.probelight.workspace.filter;

import java.util.function.Supplier;

import io.github.probelight.engine.read.LineBlocks;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.LogText;

/**
 * What filters read.
 *
 * @param file
 *            the bytes of a log
 * @param index
 *            its lines and rows
 * @param text
 *            its text
 * @param blocks
 *            what is known of blocks of its lines
 */
public record LogSource(ByteSource file, LineIndex index, LogText text, Supplier<LineBlocks> blocks) {}
