package io.github.probelight.workspace.filter;

import java.util.List;
import java.util.Map;

import org.roaringbitmap.RoaringBitmap;

import io.github.probelight.engine.read.Likeness;

/**
 * What some conditions keep of the entries that begin in some lines.
 *
 * @param end
 *            the row behind these lines, in which the last of the entries may go on
 * @param kept
 *            the rows that each of the conditions keeps
 * @param counts
 *            of how many entries these are
 * @param likes
 *            the rows of results that are alike; empty if nobody wants to know
 */
record KeptChunk(long end, List<RoaringBitmap> kept, int[] counts, Map<Likeness, RoaringBitmap> likes) {}
