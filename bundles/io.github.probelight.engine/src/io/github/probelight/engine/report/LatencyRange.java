package io.github.probelight.engine.report;

/**
 * The latencies that the results of a host and of its ports gave, in milliseconds. A latency is Nmap's smoothed round
 * trip (LOG-FORMAT.md, "Results"); each result that has one counts once, equal values included.
 *
 * @param min shortest
 * @param median the one in the middle; of an even number the lower of the two, so that it is one of the log
 * @param max longest
 * @param count how many there are, at least 1
 */
public record LatencyRange(int min, int median, int max, long count) {}
