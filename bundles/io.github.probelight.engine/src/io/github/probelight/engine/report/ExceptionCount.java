package io.github.probelight.engine.report;

/**
 * A type of Java exception that heads continuation lines.
 *
 * @param type full name, such as {@code java.net.SocketTimeoutException}
 * @param count lines that begin with it, {@code Caused by:} lines included
 * @param line the first of them
 */
public record ExceptionCount(String type, long count, long line) {}
