package io.github.probelight.knowledge;

/**
 * What usually listens on a port. A convention: no log says what listens there.
 *
 * @param port
 *            1 to 65535
 * @param protocol
 *            {@code TCP}, {@code UDP} or {@code SCTP}
 * @param name
 *            its short name, such as {@code ms-wbt-server}
 * @param purpose
 *            what it is for, in a few words
 */
public record Service(int port, String protocol, String name, String purpose) {}
