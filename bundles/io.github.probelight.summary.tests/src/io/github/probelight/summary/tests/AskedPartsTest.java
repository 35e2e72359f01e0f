package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.summary.query.AskedParts;
import io.github.probelight.summary.query.QueryParser;

/** Each condition knows where its part of an entry stands. */
class AskedPartsTest {
	private static final String HEAD = "2026-03-14T21:30:00 [WARN] [Thread: Scan default:7:nmap] [Site: Müller] ";

	private static List<String> parts(String message, String query) throws Exception {
		byte[] line = (HEAD + message).getBytes(StandardCharsets.UTF_8);
		EntryReader reader = new EntryReader();
		assertThat(reader.scan(line, 0, line.length)).isTrue();
		return AskedParts.of(QueryParser.parse(query), reader)
				.stream()
				.map(part -> new String(line, part.from(), part.to() - part.from(), StandardCharsets.UTF_8))
				.toList();
	}

	@Test
	void saysWhereTheyStand() throws Exception {
		String result = "[10.0.0.7:443/TCP] OPEN (reason=syn-ack:TTL=60)";
		assertThat(parts(result, "level:warn state:open reason:syn* site:m* thread:*nmap scan:7")).containsExactly(
				"WARN",
				"OPEN", "syn-ack", "Müller", "Scan default:7:nmap", "7");
		assertThat(parts(result, "host:10.0.0.0/8 name:10.* port:400-500 port:443/tcp protocol:tcp ttl:60"))
				.containsExactly("10.0.0.7", "10.0.0.7", "443", "443/TCP", "443/TCP", "TTL=60");
		assertThat(parts(result, "time:2026-03-14T21:30..2026-03-14T21:31")).containsExactly("2026-03-14T21:30:00");
		assertThat(parts("Nmap task Ping Scan started.", "task:\"ping scan\"")).containsExactly("Ping Scan");
	}

	@Test
	void hasNoneForTheRest() throws Exception {
		String result = "[10.0.0.7:443/TCP] OPEN (reason=syn-ack:TTL=60)";
		assertThat(parts(result, "-state:dead kind:result open /ack/")).isEmpty();
		assertThat(parts(result, "state:dead or reason:syn-ack")).as("what holds").containsExactly("syn-ack");
		assertThat(parts("[10.0.0.7] DEAD (reason=no-response)", "port:1-65535 or 10.0.0.7"))
				.containsExactly("10.0.0.7");
		assertThat(parts("just a text", "-state:dead")).isEmpty();
	}
}
