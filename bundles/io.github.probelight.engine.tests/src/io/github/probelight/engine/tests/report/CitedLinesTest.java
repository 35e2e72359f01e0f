package io.github.probelight.engine.tests.report;

import static io.github.probelight.engine.report.FindingKind.ALIVE_BY_RESET;
import static io.github.probelight.engine.report.FindingKind.ALL_PORTS_OPEN;
import static io.github.probelight.engine.report.FindingKind.CONTRADICTION;
import static io.github.probelight.engine.report.FindingKind.HOST_UNFINISHED;
import static io.github.probelight.engine.report.FindingKind.LONE_OPEN_PORT;
import static io.github.probelight.engine.report.FindingKind.OTHER_SENDER;
import static io.github.probelight.engine.report.FindingKind.OWN_REJECT;
import static io.github.probelight.engine.report.FindingKind.PERMISSION_DENIED;
import static io.github.probelight.engine.report.FindingKind.RESET_AFTER_ANSWER;
import static io.github.probelight.engine.report.FindingKind.STATE_CONFLICT;
import static io.github.probelight.engine.report.FindingKind.TTL_MISMATCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.report.FindingKind;

/** Who is suspected and why: the rules about senders and reasons, and the line that each cites. */
class CitedLinesTest {

	private static final String HOST = "10.0.0.1";

	/** A line before each, so that the first line of the host is never the right one by chance. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"PERMISSION_DENIED|FILTERED perm-denied", "SELF_SCAN|OPEN localhost-response",
			"CONTRADICTION|OPEN reset"})
	void theFirstLineOfAReason(FindingKind kind, String outcome) {
		Log log = new Log().result(HOST, "ALIVE echo-reply")
				.result(HOST + ":1/TCP", "CLOSED reset")
				.result(HOST + ":2/TCP", outcome)
				.result(HOST + ":2/TCP", "CLOSED reset")
				.result(HOST + ":3/TCP", outcome);
		assertThat(log.findings(kind)).containsExactly(Log.finding(kind, 1, 2, HOST));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"SLOW_HOST|ALIVE echo-reply:latency=600ms:variance=1ms:timeout=700ms",
			"LOSSY_HOST|ALIVE echo-reply:latency=100ms:variance=200ms:timeout=900ms",
			"ALIVE_UNVERIFIED|ALIVE user-set"})
	void theLineOfTheLastResultAboutTheHost(FindingKind kind, String outcome) {
		Log log = new Log().result(HOST, "ALIVE echo-reply:latency=5ms:variance=1ms:timeout=100ms")
				.result(HOST + ":1/TCP", "CLOSED reset")
				.result(HOST, outcome);
		assertThat(log.findings(kind)).containsExactly(Log.finding(kind, 1, 2, HOST));
		log.result(HOST, "ALIVE echo-reply:latency=6ms:variance=1ms:timeout=100ms");
		assertThat(log.count(kind)).isZero();
	}

	@Test
	void onlyByAResetIsSaidWhereNothingElseSpeaksForTheHost() {
		Log log = new Log().result(HOST + ":1/TCP", "CLOSED reset").result(HOST, "ALIVE reset");
		assertThat(log.findings(ALIVE_BY_RESET)).containsExactly(Log.finding(ALIVE_BY_RESET, 1, 1, HOST));
		assertThat(log.result(HOST, "ALIVE user-set").result(HOST, "ALIVE conn-refused").findings(ALIVE_BY_RESET))
				.containsExactly(Log.finding(ALIVE_BY_RESET, 1, 1, HOST));
		assertThat(log.result(HOST + ":9/TCP", "OPEN syn-ack").count(ALIVE_BY_RESET)).isZero();
	}

	@Test
	void aResetAfterAnAnswer() {
		Log log = new Log().result(HOST, "ALIVE echo-reply").result(HOST, "ALIVE reset");
		assertThat(log.count(ALIVE_BY_RESET)).isZero();
		assertThat(log.findings(RESET_AFTER_ANSWER)).containsExactly(Log.finding(RESET_AFTER_ANSWER, 1, 1, HOST));
		assertThat(log.result(HOST, "ALIVE echo-reply").count(RESET_AFTER_ANSWER)).isZero();
	}

	@ParameterizedTest
	@CsvSource({"reset,1", "conn-refused,1", "RESET,1", "Reset,1", "resets,1", "syn-ack,0", "abort,0", "rese,0",
			"resetss,0"})
	void reasonsCompareWithoutCaseAndAPluralIsItsSingular(String reason, int found) {
		assertThat(new Log().result(HOST, "ALIVE " + reason).count(ALIVE_BY_RESET)).isEqualTo(reads(reason) * found);
	}

	/** A reason that is all capitals is none to the reader, unless it is told otherwise. */
	private static int reads(String reason) {
		return new Log().result(HOST, "ALIVE " + reason).report().targets().hosts().size();
	}

	@Test
	void aConflictIsTheStateThatCameSecond() {
		Log log = new Log().result(HOST, "DEAD no-response")
				.result(HOST, "DEAD no-response")
				.result(HOST, "ALIVE echo-reply")
				.result(HOST, "DEAD host-unreach");
		assertThat(log.findings(STATE_CONFLICT)).containsExactly(Log.finding(STATE_CONFLICT, 1, 2, HOST));
	}

	@ParameterizedTest
	@CsvSource({"CLOSED reset,243,1", "FILTERED admin-prohibited,243,1", "CLOSED port-unreach,243,1",
			"CLOSED reset,52,0", "CLOSED reset,0,0", "UNFILTERED reset,243,0", "OPEN|FILTERED no-response,243,0",
			"CLOSED reset,53,1"})
	void otherSender(String outcome, int ttl, int found) {
		Log log = new Log().result(HOST, "ALIVE echo-reply")
				.result(HOST + ":2/UDP", outcome + ":TTL=" + ttl)
				.result(HOST + ":1/TCP", "OPEN syn-ack:TTL=52");
		assertThat(log.findings(OTHER_SENDER))
				.isEqualTo(found == 0 ? List.of() : List.of(Log.finding(OTHER_SENDER, 1, 1, HOST)));
	}

	@Test
	void withoutAnOpenPortNobodyKnowsTheTtlOfTheHost() {
		Log log = new Log().result(HOST + ":2/TCP", "CLOSED reset:TTL=243");
		assertThat(log.count(OTHER_SENDER)).isZero();
		assertThat(log.result(HOST + ":1/TCP", "OPEN syn-ack:TTL=0").count(OTHER_SENDER)).isZero();
		assertThat(log.result(HOST + ":3/TCP", "OPEN syn-ack:TTL=64")
				.result(HOST + ":3/TCP", "CLOSED reset:TTL=243")
				.count(OTHER_SENDER)).isZero();
	}

	@ParameterizedTest
	@CsvSource({"FILTERED admin-prohibited,53,1", "FILTERED host-prohibited,53,1", "FILTERED net-prohibited,53,1",
			"FILTERED admin-prohibited,243,0", "FILTERED host-unreach,53,0", "CLOSED admin-prohibited,53,0",
			"FILTERED Admin-Prohibiteds,53,1"})
	void ownReject(String outcome, int ttl, int found) {
		Log log = new Log().result(HOST + ":1/TCP", "OPEN syn-ack:TTL=53")
				.result(HOST + ":2/TCP", outcome + ":TTL=" + ttl);
		assertThat(log.findings(OWN_REJECT))
				.isEqualTo(found == 0 ? List.of() : List.of(Log.finding(OWN_REJECT, 1, 1, HOST)));
	}

	@ParameterizedTest
	@CsvSource({"10.0.0.1,ALIVE no-response,1", "10.0.0.1,DEAD echo-reply,1", "10.0.0.1,DEAD syn-ack,1",
			"10.0.0.1,DEAD conn-refused,1", "10.0.0.1,DEAD no-response,0", "10.0.0.1,DEAD host-unreach,0",
			"10.0.0.1,DEAD port-unreach,0", "10.0.0.1,ALIVE reset,0", "10.0.0.1,ALIVE port-unreach,0",
			"10.0.0.1:1/TCP,OPEN reset,1", "10.0.0.1:1/TCP,OPEN no-response,1", "10.0.0.1:1/UDP,OPEN port-unreach,1",
			"10.0.0.1:1/TCP,OPEN time-exceeded,1", "10.0.0.1:1/TCP,OPEN script-set,0", "10.0.0.1:1/TCP,OPEN syn-ack,0",
			"10.0.0.1:1/TCP,CLOSED syn-ack,1", "10.0.0.1:1/TCP,CLOSED no-response,1",
			"10.0.0.1:1/UDP,CLOSED port-unreach,0",
			"10.0.0.1:1/TCP,FILTERED reset,1", "10.0.0.1:1/TCP,FILTERED udp-response,1",
			"10.0.0.1:1/TCP,FILTERED no-response,0", "10.0.0.1:1/TCP,FILTERED port-unreach,0",
			"10.0.0.1:1/TCP,UNFILTERED reset,0", "10.0.0.1:1/TCP,UNFILTERED no-response,1",
			"10.0.0.1:1/UDP,OPEN|FILTERED no-response,0", "10.0.0.1:1/TCP,OPEN|FILTERED reset,1",
			"10.0.0.1:1/TCP,CLOSED|FILTERED syn-ack,1", "10.0.0.1:1/TCP,ODD reset,0"})
	void contradiction(String target, String outcome, int found) {
		assertThat(new Log().result(target, outcome).count(CONTRADICTION)).isEqualTo(found);
	}

	@Test
	void aDeadHostWithAnOpenPort() {
		Log log = new Log().result(HOST + ":1/TCP", "FILTERED no-response")
				.result(HOST, "DEAD no-response")
				.result(HOST + ":2/TCP", "OPEN syn-ack");
		assertThat(log.findings(CONTRADICTION)).containsExactly(Log.finding(CONTRADICTION, 1, 2, HOST));
		assertThat(log.result(HOST, "ALIVE syn-ack").count(CONTRADICTION)).isZero();
		assertThat(log.result(HOST, "DEAD no-response").count(CONTRADICTION)).as("it was alive").isZero();
	}

	@Test
	void portsAreWeighedByProtocol() {
		Log log = new Log();
		for (int port = 1; port <= 50; port++) {
			log.result(HOST + ":" + port + "/TCP", "OPEN syn-ack");
		}
		for (int port = 1; port <= 1000; port++) {
			log.result(HOST + ":" + port + "/UDP", "OPEN|FILTERED no-response");
		}
		assertThat(log.findings(ALL_PORTS_OPEN)).containsExactly(Log.finding(ALL_PORTS_OPEN, 1, 49, HOST));
		Log lone = new Log().result(HOST + ":161/UDP", "OPEN|FILTERED no-response");
		for (int port = 1; port <= 20; port++) {
			lone.result(HOST + ":" + port + "/TCP", "FILTERED no-response");
		}
		assertThat(lone.count(LONE_OPEN_PORT)).isZero();
		assertThat(lone.result(HOST + ":443/TCP", "OPEN syn-ack").findings(LONE_OPEN_PORT))
				.containsExactly(Log.finding(LONE_OPEN_PORT, 1, 21, HOST));
		assertThat(lone.result(HOST + ":444/SCTP", "CLOSED abort").count(LONE_OPEN_PORT)).isEqualTo(1);
		assertThat(lone.result(HOST + ":444/TCP", "CLOSED reset").count(LONE_OPEN_PORT)).isZero();
	}

	@Test
	void theFiftiethOpenPortIsByLineNotByNumber() {
		Log log = new Log();
		for (int port = 60; port > 0; port--) {
			log.result(HOST + ":" + port + "/TCP", "OPEN syn-ack");
		}
		assertThat(log.findings(ALL_PORTS_OPEN)).containsExactly(Log.finding(ALL_PORTS_OPEN, 1, 49, HOST));
	}

	/** Lines without a site belong to the scan of their thread: they say something of the same host, in between. */
	@Test
	void aHostWithAndWithoutItsSiteIsOne() {
		String head = "2026-03-01T10:00:00 [INFO] [Thread: Scan default:1:nmap:stdin] ";
		Log log = new Log().entry("[10.0.0.1] Registered.")
				.line(head + "[10.0.0.1:1/TCP] OPEN (reason=syn-ack:TTL=64)")
				.line(head + "[10.0.0.1:4/TCP] FILTERED (reason=perm-denied)")
				.result(HOST + ":2/TCP", "OPEN syn-ack:TTL=128")
				.result(HOST + ":3/TCP", "OPEN syn-ack:TTL=64")
				.result(HOST + ":5/TCP", "FILTERED perm-denied")
				.result(HOST, "DEAD no-response");
		assertThat(log.findings(TTL_MISMATCH)).containsExactly(Log.finding(TTL_MISMATCH, 1, 3, HOST));
		assertThat(log.findings(PERMISSION_DENIED)).containsExactly(Log.finding(PERMISSION_DENIED, 1, 2, HOST));
		assertThat(log.findings(CONTRADICTION)).containsExactly(Log.finding(CONTRADICTION, 1, 6, HOST));
	}

	@Test
	void aHostThatWasNeverFreedIsUnfinished() {
		Log log = new Log().entry("[10.0.0.1] Engine starting node scan");
		assertThat(log.findings(HOST_UNFINISHED)).containsExactly(Log.finding(HOST_UNFINISHED, 1, 0, HOST));
		log.entry("[10.0.0.2] Freeing node cache data").entry("[10.0.0.3] Registered.");
		assertThat(log.count(HOST_UNFINISHED)).as("others ended").isEqualTo(1);
		log.entry("[10.0.0.1] Freeing node cache data");
		assertThat(log.count(HOST_UNFINISHED)).isZero();
		assertThat(log.entry("[10.0.0.1] Engine starting node scan").findings(HOST_UNFINISHED))
				.containsExactly(Log.finding(HOST_UNFINISHED, 1, 4, HOST));
	}

	@Test
	void oneHostOfTwoSitesIsTwoHosts() {
		String head = "2026-03-01T10:00:00 [INFO] [Thread: Scan default:1] [Site: ";
		Log log = new Log().line(head + "A] [10.0.0.1] DEAD (reason=perm-denied)")
				.line(head + "B] [10.0.0.1] DEAD (reason=perm-denied)");
		assertThat(log.count(PERMISSION_DENIED)).isEqualTo(2);
		assertThat(log.findings(PERMISSION_DENIED).get(0).subjects().hosts()).extracting(host -> host.site())
				.containsExactly("A", "B");
	}
}
