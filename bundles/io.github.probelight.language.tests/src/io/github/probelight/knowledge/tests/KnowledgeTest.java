package io.github.probelight.knowledge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;

/** Words as they stand in logs find their topic, and others find none. */
class KnowledgeTest {

	@ParameterizedTest
	@CsvSource({"resets, reset", "syn-acks, syn-ack", "no-responses, no-response", "echo-replies, echo-reply",
			"timestamp-replies, timestamp-reply", "addressmask-replies, addressmask-reply",
			"port-unreaches, port-unreach", "net-unreaches, net-unreach", "source-quenches, source-quench",
			"admin-prohibiteds, admin-prohibited", "perm-denieds, perm-denied", "time-exceededs, time-exceeded",
			"user-sets, user-set", "aborts, abort", "init-acks, init-ack", "ipid-changes, ipid-change",
			"no-ipid-changes, no-ipid-change", "split-handshake-syns, split-handshake-syn", "no-routes, no-route",
			"beyond-scopes, beyond-scope", "param-problems, param-problem", "unknown, unknown-response"})
	void findsReasonBySummary(String word, String reason) {
		assertThat(find(Kind.REASON, word)).isEqualTo(reason);
	}

	@ParameterizedTest
	@CsvSource({"no response, no-response", "NO_RESPONSE, no-response", "' host-unreach ', host-unreach"})
	void forgivesSpelling(String word, String reason) {
		assertThat(find(Kind.REASON, word)).isEqualTo(reason);
	}

	@ParameterizedTest
	@CsvSource({"Parallel DNS resolution of 5 hosts., Parallel DNS resolution",
			"Parallel DNS resolution of 1 host., Parallel DNS resolution",
			"System DNS resolution of 1 host., System DNS resolution",
			"System DNS resolution, System DNS resolution", "SYN  Stealth  Scan, SYN Stealth Scan",
			"Script scan, NSE", "udp scan, UDP Scan"})
	void findsTask(String name, String task) {
		assertThat(find(Kind.TASK, name)).isEqualTo(task);
	}

	@ParameterizedTest
	@CsvSource({"Scan default:1:nmap:stdin, nmap:stdin", "Scan 44:nmap:stdin, nmap:stdin",
			"Scan default:1:nmap:stderr, nmap", "Scan default:1, scan",
			"SPIDER::do-http-spiderv2-setup@192.0.2.7, spider",
			"do-unix-create-system-fingerprint@host.example.test:22, fingerprint",
			"do-cifs-share-list@192.0.2.7:445, check", "http-nio-443-exec-5=/data/user/login, web"})
	void findsRoleOfThread(String thread, String role) {
		assertThat(find(Kind.THREAD, thread)).isEqualTo(role);
	}

	@ParameterizedTest
	@CsvSource({"info, INFO", "Warn, WARN", "WARNING, WARN", "error, ERROR", "debug, DEBUG"})
	void findsLevelInAnyCase(String level, String word) {
		assertThat(find(Kind.LEVEL, level)).isEqualTo(word);
	}

	@ParameterizedTest
	@CsvSource({"open|filtered, OPEN|FILTERED", "Open | Filtered, OPEN|FILTERED", "closed|filtered, CLOSED|FILTERED",
			"alive, ALIVE"})
	void findsState(String state, String word) {
		assertThat(find(Kind.STATE, state)).isEqualTo(word);
	}

	@ParameterizedTest
	@CsvSource({"ttl, TTL", "SiteID, Site ID", "site id, Site ID", "Latency, latency"})
	void findsAttribute(String key, String word) {
		assertThat(find(Kind.ATTRIBUTE, key)).isEqualTo(word);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '=', textBlock = """
			Nmap phase started. = phase started
			Nmap phase complete. = phase complete
			Nmap will scan 1024 IP addresses at a time. = batch size
			Nmap scan of 1 IP address starting. = process starting
			Nmap task Ping Scan started. = task started
			Nmap task Parallel DNS resolution of 5 hosts. started. = task started
			Nmap task UDP Scan is an estimated 25.06% complete with an estimated 93 second(s) remaining. = task progress
			Nmap task UDP Scan is an estimated 0.40% complete. = task progress
			Nmap task UDP Scan complete. = task ended
			Nmap task Connect Scan finished. = task ended
			Scan for site Harbour Office started by "amelia". = scan started
			Scan for site Harbour Office started by Schedule[nightly]. = scan started
			Excluding address range: 192.0.2.1 - 192.0.2.9 = excluded
			Excluding named host: plotter.example.test = excluded
			Unable to determine IP address for target: plotter.example.test = unresolved
			Loaded 12 policy checks for scan. = policy checks loaded
			Registered. = registered
			Unregistered. = unregistered
			192.0.2.7 starting node scan = node scan started
			Freeing node cache data = node scan ended
			Completed TCP port scan (3 open ports): 12.5 seconds = port scan completed
			Administrative credentials failed (access denied). = credentials failed
			tls-sweet32 (x) - VULNERABLE = vulnerable
			tls-sweet32 (x) - VULNERABLE VERSION = vulnerable version
			tls-sweet32 (x) - NOT VULNERABLE [UNIQUE ID: 7] = not vulnerable
			tls-sweet32 (x) - NOT VULNERABLE VERSION = not vulnerable
			tls-sweet32 (x) - ERROR in check = check error
			Shutting down spider (17 URLs spidered in 4 seconds) = spider ended
			3 nodes completed, 2 active, 1 pending. = node progress
			Scan [7] completed in 2 hours = scan completed
			Scan stopped: "amelia" = scan stopped
			Scan paused = scan paused
			System is running low on memory: 40 MB = low memory
			java.lang.OutOfMemoryError: Java heap space = out of memory
			Caused by: java.net.SocketTimeoutException: Read timed out = exception
			at org.example.Check.run(Check.java:17) = stack frame
			NSC 11/3/08 9:57 PM: Scan started = legacy line
			""")
	void findsSortOfLineByItsMessage(String message, String word) {
		assertThat(find(Kind.LINE, message)).isEqualTo(word);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			ALIVE (reason=echo-reply:latency=85ms:variance=13ms:timeout=138ms); host result
			[192.0.2.7] DEAD (reason=no-response); host result
			[192.0.2.7:443/TCP]  FILTERED (reason=no-response); port result
			OPEN|FILTERED (reason=no-response); port result
			STRANGE (reason=no-response); result
			""")
	void findsSortOfResult(String message, String word) {
		assertThat(find(Kind.LINE, message)).isEqualTo(word);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "-", "s", "ies", "es", "no-such-reason", "<script>", "\u0000", "reset reset"})
	void findsNothingForOtherWords(String word) {
		assertThat(Knowledge.standard().find(Kind.REASON, word)).isEmpty();
	}

	private static String find(Kind kind, String word) {
		return Knowledge.standard().find(kind, word).map(Topic::word).orElse("(nothing)");
	}
}
