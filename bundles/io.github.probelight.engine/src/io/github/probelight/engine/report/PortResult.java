package io.github.probelight.engine.report;

/**
 * The last result of one port of one host.
 *
 * @param port 0 to 99999, as in the log
 * @param protocol upper case, "" if the log gives none
 * @param state such as OPEN
 * @param reason such as syn-ack
 * @param ttl 0 to 255, -1 if absent; 0 means not measured
 * @param line line of this last result
 */
public record PortResult(int port, String protocol, String state, String reason, int ttl, long line) {}
