package io.github.probelight.engine.report;

/**
 * A type of Java exception that entries name or that heads continuation lines; causes are no failures of their own.
 *
 * @param type full name, such as {@code java.net.SocketTimeoutException}
 * @param count failures of this type
 * @param line the first of them
 */
public record ExceptionCount(String type, long count, long line) {}
