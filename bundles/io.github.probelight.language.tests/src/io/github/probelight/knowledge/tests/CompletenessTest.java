package io.github.probelight.knowledge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;

/** Every word that the description of the log format lists has its topic; the lists stand here, not in the bundle. */
class CompletenessTest {

	private final Knowledge knowledge = Knowledge.standard();

	@Test
	void explainsExactlyTheReasonsThatNmapCanPrint() {
		assertThat(words(Kind.REASON)).containsExactlyInAnyOrder("syn-ack", "reset", "conn-refused",
				"split-handshake-syn", "tcp-response", "udp-response", "proto-response", "init-ack", "abort",
				"echo-reply", "timestamp-reply", "addressmask-reply", "arp-response", "nd-response", "net-unreach",
				"host-unreach", "proto-unreach", "port-unreach", "net-prohibited", "host-prohibited",
				"admin-prohibited", "dest-unreach", "no-route", "beyond-scope", "reject-route", "param-problem",
				"time-exceeded", "source-quench", "no-response", "perm-denied", "localhost-response", "user-set",
				"script-set", "ipid-change", "no-ipid-change", "unknown-response").hasSize(36);
	}

	@Test
	void explainsHostAndPortStates() {
		assertThat(words(Kind.STATE)).containsExactlyInAnyOrder("ALIVE", "DEAD", "OPEN", "FILTERED", "CLOSED",
				"UNFILTERED", "OPEN|FILTERED", "CLOSED|FILTERED");
	}

	@Test
	void explainsLevels() {
		assertThat(words(Kind.LEVEL)).containsExactly("DEBUG", "INFO", "WARN", "ERROR");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Ping Scan", "ARP Ping Scan", "ND Ping Scan", "SYN Stealth Scan", "Connect Scan",
			"UDP Scan", "ACK Scan", "FIN Scan", "NULL Scan", "XMAS Scan", "Window Scan", "Maimon Scan",
			"SCTP INIT Scan", "SCTP COOKIE-ECHO Scan", "IPProto Scan", "Idle Scan", "Bounce Scan", "Service scan",
			"NSE"})
	void explainsTask(String task) {
		assertThat(knowledge.find(Kind.TASK, task)).map(Topic::word).hasValue(task);
	}

	@ParameterizedTest
	@ValueSource(strings = {"TTL", "latency", "variance", "timeout", "reason"})
	void explainsAttribute(String attribute) {
		assertThat(knowledge.find(Kind.ATTRIBUTE, attribute)).map(Topic::word).hasValue(attribute);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Thread", "Site", "Site ID", "Silo ID", "Scan ID", "Started", "Duration", "Engine",
			"Engine ID", "Engine Name", "Report", "Report Config ID", "Principal", "Session ID", "Target"})
	void explainsBracket(String key) {
		assertThat(knowledge.find(Kind.ATTRIBUTE, key)).map(Topic::word).hasValue(key);
	}

	@ParameterizedTest
	@ValueSource(strings = {"PHASE_STARTED", "PHASE_COMPLETE", "BATCH_SIZE", "PROCESS_STARTING", "TASK_STARTED",
			"TASK_PROGRESS", "TASK_ENDED", "RESULT", "SITE_STARTED", "EXCLUDED_RANGE", "EXCLUDED_HOST", "UNRESOLVED",
			"POLICY_CHECKS", "REGISTERED", "PORT_SCAN_COMPLETED", "CREDENTIALS_FAILED", "CHECK", "NODE_PROGRESS",
			"SCAN_COMPLETED", "SCAN_STOPPED", "SCAN_PAUSED", "SCAN_RESUMED", "LOW_MEMORY", "NODE_STARTED", "NODE_ENDED",
			"FINGERPRINT", "CREDENTIALS_TRIED", "CREDENTIALS_ACCEPTED", "SPIDER_ENDED", "OUT_OF_MEMORY", "TEXT",
			"CONTINUATION"})
	void explainsEveryFamilyOfMessages(String family) {
		assertThat(knowledge.find(Kind.LINE, family)).isPresent();
	}

	/** The third column of the table of reasons: topics must name at least these RFCs. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			syn-ack             | 9293
			reset               | 9293
			conn-refused        | 9293
			split-handshake-syn | 9293
			tcp-response        | 9293
			udp-response        | 768
			proto-response      | 791
			init-ack            | 9260
			abort               | 9260
			echo-reply          | 792 4443
			timestamp-reply     | 792
			addressmask-reply   | 950 6918
			arp-response        | 826
			nd-response         | 4861
			net-unreach         | 792 1122
			host-unreach        | 792 4443 1122
			proto-unreach       | 792
			port-unreach        | 792 4443
			net-prohibited      | 1122
			host-prohibited     | 1122
			admin-prohibited    | 1812 4443
			dest-unreach        | 792 1122
			no-route            | 4443
			beyond-scope        | 4443
			reject-route        | 4443
			param-problem       | 4443
			time-exceeded       | 792 4443
			source-quench       | 792 6633
			ipid-change         | 791
			no-ipid-change      | 791
			""")
	void namesTheRfcsOfReason(String reason, String rfcs) {
		List<Integer> expected = Arrays.stream(rfcs.split(" ")).map(Integer::valueOf).toList();
		assertThat(topic(Kind.REASON, reason).rfcs()).containsAll(expected);
	}

	/** The second column of that table: ICMP type and code as the trigger must give them. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			echo-reply        | type 0  | type 129
			timestamp-reply   | type 14 | type 13
			addressmask-reply | type 18 | type 17
			nd-response       | type 136 | type 135
			net-unreach       | type 3 code 0 | no-route
			host-unreach      | type 3 code 1 | type 1 code 3
			proto-unreach     | type 3 code 2 | type 4 code 1
			port-unreach      | type 3 code 3 | type 1 code 4
			net-prohibited    | type 3 code 9 | prohibited
			host-prohibited   | type 3 code 10 | prohibited
			admin-prohibited  | type 3 code 13 | type 1 code 1 (forbidden) or code 5
			no-route          | type 1 code 0 | net-unreach
			beyond-scope      | type 1 code 2 | ICMPv6
			reject-route      | type 1 code 6 | ICMPv6
			param-problem     | type 4 | ICMPv6
			time-exceeded     | type 11 | type 3
			source-quench     | type 4 | IPv4
			""")
	void namesTypeAndCode(String reason, String one, String other) {
		assertThat(topic(Kind.REASON, reason).trigger()).contains(one, other);
	}

	private Topic topic(Kind kind, String word) {
		return knowledge.find(kind, word).orElseThrow();
	}

	private List<String> words(Kind kind) {
		return knowledge.topics(kind).stream().map(Topic::word).toList();
	}
}
