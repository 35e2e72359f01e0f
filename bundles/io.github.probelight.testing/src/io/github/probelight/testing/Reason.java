package io.github.probelight.testing;

/** The reasons that a generated log gives. */
enum Reason {
	ECHO_REPLY("echo-reply"), SYN_ACK("syn-ack"), RESET("reset"), CONN_REFUSED("conn-refused"), TIMESTAMP_REPLY(
			"timestamp-reply"), UDP_RESPONSE("udp-response"), PORT_UNREACH("port-unreach"), NO_RESPONSE(
					"no-response"), HOST_UNREACH(
							"host-unreach"), NET_UNREACH("net-unreach"), ADMIN_PROHIBITED("admin-prohibited");

	final String word;

	Reason(String word) {
		this.word = word;
	}
}
