package io.github.probelight.engine.report;

/**
 * A progress line.
 *
 * @param time epoch milliseconds, or {@link Report#NO_TIME}
 * @param percent as in the log; a sound one is 0 to 100
 * @param remainingSeconds estimated seconds left, -1 if not said
 * @param line its line
 */
public record Progress(long time, double percent, long remainingSeconds, long line) {}
