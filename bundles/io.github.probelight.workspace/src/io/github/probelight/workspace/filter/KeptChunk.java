package io.github.probelight.workspace.filter;

import java.util.List;

import org.roaringbitmap.RoaringBitmap;

/**
 * What some conditions keep of the entries that begin in some lines.
 *
 * @param end
 *            the row behind these lines, in which the last of the entries may go on
 * @param kept
 *            the rows that each of the conditions keeps
 */
record KeptChunk(long end, List<RoaringBitmap> kept) {}
