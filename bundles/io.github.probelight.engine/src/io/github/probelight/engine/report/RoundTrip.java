package io.github.probelight.engine.report;

/**
 * A measured round trip; all in milliseconds, -1 if absent.
 *
 * @param latency smoothed round trip
 * @param variance its variance
 * @param timeout the time-out that Nmap chose
 */
public record RoundTrip(int latency, int variance, int timeout) {}
