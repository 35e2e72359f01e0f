package io.github.probelight.engine.tests.report;

import static io.github.probelight.engine.report.FindingKind.CLOCK_BACKWARDS;
import static io.github.probelight.engine.report.FindingKind.CREDENTIAL_FAILURES;
import static io.github.probelight.engine.report.FindingKind.ERRORS;
import static io.github.probelight.engine.report.FindingKind.EXCEPTIONS;
import static io.github.probelight.engine.report.FindingKind.LOW_MEMORY;
import static io.github.probelight.engine.report.FindingKind.PHASE_INCOMPLETE;
import static io.github.probelight.engine.report.FindingKind.SILENCE;
import static io.github.probelight.engine.report.FindingKind.UNRESOLVED_TARGET;
import static io.github.probelight.engine.report.FindingKind.VULNERABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.report.CheckCount;
import io.github.probelight.engine.report.ExceptionCount;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Gap;
import io.github.probelight.engine.report.LoginCount;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subnet;
import io.github.probelight.engine.report.Subnets;
import io.github.probelight.engine.report.Subject;

class LogFindingsTest {

	@Test
	void aSoundLogHasNoFindings() {
		Log log = new Log().entry("Nmap phase started.")
				.entry("Nmap scan of 2 IP addresses starting.")
				.entry(TaskFindingsTest.STARTED)
				.pass(60)
				.entry(TaskFindingsTest.progress(50, 60))
				.pass(60)
				.result("10.0.0.1", "ALIVE echo-reply")
				.entry("Nmap phase complete.");
		assertThat(Findings.of(log.report())).isEmpty();
		assertThat(Findings.of(Report.EMPTY)).isEmpty();
	}

	/** Several jobs ask at the end of a reading. */
	@Test
	void theHostsOfAReportAreLookedAtOnce() {
		Log log = new Log().entry("Nmap phase started.").result("192.0.2.1", "ALIVE echo-reply");
		Report report = log.report();
		assertThat(Findings.of(report)).isNotEmpty().isSameAs(Findings.of(report));
		assertThat(Findings.of(report.withMore())).isEmpty();
		assertThat(Findings.of(report)).isEqualTo(Findings.of(log.report()));
	}

	@Test
	void phaseIncomplete() {
		Log log = new Log().entry("x").entry("Nmap phase started.").entry("y");
		assertThat(log.findings(PHASE_INCOMPLETE)).containsExactly(Log.finding(PHASE_INCOMPLETE, 1, 1));
		assertThat(log.entry("Nmap phase complete.").count(PHASE_INCOMPLETE)).isZero();
	}

	@ParameterizedTest
	@CsvSource({"61,1", "60,0", "-5,0"})
	void clockBackwards(int seconds, int found) {
		Log log = new Log().entry("a").pass(-seconds).entry("b");
		assertThat(log.count(CLOCK_BACKWARDS)).isEqualTo(found);
		assertThat(log.report().timeline().backwardsLine()).isEqualTo(found == 1 ? 1 : -1);
	}

	@ParameterizedTest
	@CsvSource({"301,1", "300,0"})
	void silence(int seconds, int found) {
		Log log = new Log().entry("a").line("x").entry("b").pass(seconds).entry("c");
		assertThat(log.count(SILENCE)).isEqualTo(found);
		Gap gap = log.report().timeline().longest().get(0);
		assertThat(gap.duration()).isEqualTo(seconds * 1000L);
		assertThat(List.of(gap.line(), gap.endLine())).containsExactly(2L, 3L);
	}

	/** The log of an engine in which no scan is writes when there is something to say. */
	@Test
	void nothingIsSilentWithoutAScan() {
		Log log = new Log().line("2026-03-01T10:00:00 [INFO] SSL handshake complete.")
				.line("2026-03-01T12:00:00 [INFO] [Thread: NSC @ 192.0.2.1:1->192.0.2.2:2] x");
		assertThat(log.count(SILENCE)).isZero();
		assertThat(log.report().timeline().longest()).hasSize(1);
		log.line("2026-03-01T12:00:00 [INFO] [Thread: Scan default:1] x");
		assertThat(log.count(SILENCE)).as("no scan was silent").isZero();
		assertThat(log.line("2026-03-01T12:05:01 [INFO] [Thread: Scan default:1] x").count(SILENCE)).isOne();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"java.net.SocketTimeoutException: x|1", "Caused by: a.b.CError|0",
			"Exception in thread \"main\" java.lang.OutOfMemoryError: Java heap space|1", "a.b.Throwable|1",
			"\tat java.lang.Exception.foo(X.java)|0", "Exception: x|0", "a.b.Exceptional|0", "see a.b.CError|0",
			"a.b.CError,|0", "|0", "Exception: java.lang.OutOfMemoryError thrown from the UncaughtExceptionHandler|1",
			"Terminating due to java.lang.OutOfMemoryError: Java heap space|1",
			"Aborting due to java.lang.OutOfMemoryError: Java heap space|1", "# java.lang.OutOfMemoryError: x|1",
			"#|0", "Exception: x.y|0"})
	void exceptions(String line, int found) {
		assertThat(new Log().entry("a").line(line == null ? "" : line).count(EXCEPTIONS)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = {"java.lang.OutOfMemoryError: Java heap space|1",
			"Check failed: java.net.SocketTimeoutException: Read timed out|1", "NSC FAILURE => a.b.CException|1",
			"failed (a.b.CError), try 2|1", "it says \"a.b.CThrowable\".|1", "a.b.CException.|1",
			"ssh - ERROR a.b.CException: x|1", "a.b.CException b.c.DError|1", "SocketTimeoutException: x|0",
			"at a.b.CException.<init>(X.java)|0", "a.b.CExceptional|0", "a.b.CException.x|0", ".CError|0",
			"1.2.CError|0", "Errors: 7|0", "Error|0", "|0"})
	void exceptionsInAMessage(String message, int found) {
		assertThat(new Log().entry(message == null ? "" : message).count(EXCEPTIONS)).isEqualTo(found);
	}

	@Test
	void exceptionsAreCountedByType() {
		Log log = new Log().entry("a")
				.line("a.b.CError: x")
				.line("\tat x")
				.line("Caused by: a.b.DException")
				.line("a.b.CError");
		assertThat(log.report().messages().exceptions()).containsExactly(new ExceptionCount("a.b.CError", 2, 1));
		assertThat(log.findings(EXCEPTIONS).get(0).lines()).containsExactly(1L, 4L);
		assertThat(log.count(EXCEPTIONS)).isEqualTo(2);
		assertThat(log.report().messages().levelContinuations()).isEqualTo(Map.of("INFO", 4L));
	}

	/** An entry that names an exception, and the trace of it below, are one failure. */
	@ParameterizedTest
	@CsvSource({"a.b.CError,1", "a.b.DError,2"})
	void aTraceBelongsToItsEntry(String head, int failures) {
		Log log = new Log().entry("FAILURE => a.b.CError")
				.line(head + ": x")
				.line("\tat x")
				.line("Caused by: e.f.GError");
		assertThat(log.count(EXCEPTIONS)).isEqualTo(failures);
		assertThat(log.findings(EXCEPTIONS).get(0).lines()).isEqualTo(failures == 1 ? List.of(0L) : List.of(0L, 1L));
		assertThat(log.line("a.b.CError").count(EXCEPTIONS)).isEqualTo(failures + 1);
	}

	@ParameterizedTest
	@CsvSource({"ERROR,1", "FATAL,1", "WARN,0", "INFO,0"})
	void errors(String level, int found) {
		Log log = new Log().entry("a")
				.line("2026-03-01T10:00:00 [" + level + "] b")
				.line("2026-03-01T10:00:00 [" + level + "] [10.0.0.1] ALIVE (reason=echo-reply)");
		assertThat(log.findings(ERRORS)).isEqualTo(found == 0 ? List.of() : List.of(Log.finding(ERRORS, 1, 1)));
	}

	@Test
	void checksAreCountedByVerdict() {
		Log log = new Log().entry("[192.0.2.7:443/TCP] Scan: [ 192.0.2.7:443 ] tls-old-version (12) - VULNERABLE")
				.entry("[192.0.2.7:443/TCP] ssh-weak-kex - NOT VULNERABLE(U) [UNIQUE ID: 10]")
				.entry("[192.0.2.7:443/TCP] ssh-weak-kex - ERROR [UNIQUE ID: 11] - connection reset")
				.entry("[192.0.2.8:443/TCP] ssh-weak-kex - VULNERABLE VERSION [UNIQUE ID: 5]")
				.entry("[192.0.2.8:22/TCP] ssh-weak-kex - VULNERABLE")
				.entry("[192.0.2.7:443/TCP] not vulnerable - VULNERABLE")
				.entry("[192.0.2.7:443/TCP] a-b - c - NOT VULNERABLE");
		assertThat(log.report().messages().trouble().checks()).containsExactly(
				new CheckCount("tls-old-version (12)", 1, 0, 0, List.of("192.0.2.7"), 0),
				new CheckCount("ssh-weak-kex", 2, 1, 1, List.of("192.0.2.8"), 3),
				new CheckCount("not vulnerable", 1, 0, 0, List.of("192.0.2.7"), 5),
				new CheckCount("a-b - c", 0, 1, 0, List.of(), 6));
		Log spelled = new Log().entry("[2001:db8::1] a - VULNERABLE")
				.entry("[2001:DB8:0::1] a - VULNERABLE")
				.entry("[Web.example.test] a - VULNERABLE")
				.entry("[web.example.test] a - VULNERABLE");
		assertThat(spelled.report().messages().trouble().checks())
				.containsExactly(new CheckCount("a", 4, 0, 0, List.of("2001:db8::1", "Web.example.test"), 0));
		assertThat(log.count(VULNERABLE)).isEqualTo(4);
		assertThat(log.findings(VULNERABLE).get(0).lines()).containsExactly(0L, 3L, 4L, 5L);
		assertThat(log.findings(VULNERABLE).get(0).subjects().names()).containsExactly("192.0.2.7", "192.0.2.8");
		assertThat(log.findings(VULNERABLE).get(0).subjects().hosts()).extracting(Subject::site)
				.containsExactly("Lab", "Lab");
		Log sites = new Log().entry("[2001:db8::1] a - VULNERABLE")
				.line("2026-02-11T10:00:00 [INFO] [Thread: Scan default:2] [Site: Far] [2001:DB8::1] a - VULNERABLE")
				.line("2026-02-11T10:00:00 [INFO] [192.0.2.9] a - VULNERABLE");
		assertThat(sites.findings(VULNERABLE).get(0).subjects().hosts()).containsExactly(
				new Subject("Lab", "2001:db8::1"), new Subject("Far", "2001:db8::1"), new Subject("", "192.0.2.9"));
		assertThat(new Log().entry("[192.0.2.7] a - NOT VULNERABLE").entry("[192.0.2.7] b - ERROR").count(VULNERABLE))
				.isZero();
	}

	/** A host counts once, however many of its ports refused; one that was not announced was tried all the same. */
	@Test
	void loginsAreCountedByHost() {
		Log log = new Log();
		for (int i = 1; i <= 20; i++) {
			log.entry("[192.0.2." + i + ":445/tcp] Administrative credentials for CIFS will be used.");
			if (i % 4 == 0) {
				log.entry("[192.0.2." + i + ":445/tcp] Administrative credentials failed (access denied).")
						.entry("[192.0.2." + i + ":139/tcp] Administrative credentials failed (access denied)");
			}
		}
		log.entry("[192.0.2.21:22/TCP] A set of SSH administrative credentials have failed verification.")
				.entry("[192.0.2.21:2222/TCP] A set of SSH administrative credentials have failed verification.")
				.entry("Authentication attempt succeeded.")
				.entry("Authentication attempt failed.");
		List<String> hosts = List.of("192.0.2.4", "192.0.2.8", "192.0.2.12", "192.0.2.16", "192.0.2.20");
		assertThat(log.report().messages().trouble().logins()).containsExactly(new LoginCount("CIFS", 20, 5, hosts, 4),
				new LoginCount("SSH", 1, 1, List.of("192.0.2.21"), 30), new LoginCount("", 2, 1, List.of(), 33));
		assertThat(log.count(CREDENTIAL_FAILURES)).isEqualTo(7);
		assertThat(log.findings(CREDENTIAL_FAILURES).get(0).lines()).containsExactly(4L, 10L, 16L, 22L, 28L, 30L, 33L);
		assertThat(new Log().entry("[192.0.2.1:445/tcp] Administrative credentials for CIFS will be used.")
				.count(CREDENTIAL_FAILURES)).isZero();
	}

	@Test
	void theFirstErrorsAreCited() {
		Log log = new Log();
		for (int i = 0; i < 250; i++) {
			log.line("2026-03-01T10:00:00 [ERROR] b");
		}
		assertThat(log.count(ERRORS)).isEqualTo(250);
		assertThat(log.findings(ERRORS).get(0).lines()).hasSize(100).endsWith(99L);
	}

	@Test
	void theJavaMachinesOwnLinesCount() {
		Log log = new Log().entry("java.lang.OutOfMemoryError: Java heap space")
				.entry("Check failed: java.net.SocketTimeoutException: Read timed out")
				.line("Exception: java.lang.OutOfMemoryError thrown from the UncaughtExceptionHandler in thread \"x\"")
				.line("Terminating due to java.lang.OutOfMemoryError: Java heap space");
		assertThat(log.count(LOW_MEMORY)).isEqualTo(3);
		assertThat(log.findings(LOW_MEMORY).get(0).lines()).containsExactly(0L, 2L, 3L);
		assertThat(log.count(EXCEPTIONS)).isEqualTo(4);
		assertThat(log.findings(EXCEPTIONS).get(0).lines()).containsExactly(0L, 1L, 2L, 3L);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"System is running low on memory: 5 MB|LOW_MEMORY|1",
			"Paused by 'System': Not enough memory to complete scan|LOW_MEMORY|1",
			"Scan stopped: out of Memory|LOW_MEMORY|1", "Scan paused due to low memory|LOW_MEMORY|1",
			"Scan [7] stopped because of a lack of memory.|LOW_MEMORY|1",
			"Scan stopped: \"System: out of memory\"|LOW_MEMORY|1",
			"Paused by 'System: not enough memory'.|LOW_MEMORY|1",
			"Scan stopped: \"Systema: memory\"|LOW_MEMORY|0", "Scan stopped due to amelia|LOW_MEMORY|0",
			"System is running low on memory: java.lang.OutOfMemoryError: Java heap space|LOW_MEMORY|1",
			"Paused by 'System': no memory: java.lang.OutOfMemoryError|LOW_MEMORY|1",
			"Paused by 'System': no more time|LOW_MEMORY|0", "Scan paused by \"memory\"|LOW_MEMORY|0",
			"System is running low|LOW_MEMORY|0",
			"[10.0.0.1] Administrative credentials failed (access denied).|CREDENTIAL_FAILURES|1",
			"[10.0.0.1] Administrative credentials failed.|CREDENTIAL_FAILURES|1",
			"[10.0.0.1] Administrative credentials for CIFS will be used.|CREDENTIAL_FAILURES|0",
			"Unable to determine IP address for target: h.example.test|UNRESOLVED_TARGET|1",
			"Unable to determine IP address for target:|UNRESOLVED_TARGET|0"})
	void notices(String message, FindingKind kind, int found) {
		assertThat(new Log().entry(message).count(kind)).isEqualTo(found);
	}

	@Test
	void noticesNameHostsAndTargets() {
		Log log = new Log().entry("Unable to determine IP address for target: h.example.test")
				.entry("[10.0.0.1] Administrative credentials failed (access denied).")
				.line("java.lang.OutOfMemoryError: Java heap space");
		assertThat(log.findings(UNRESOLVED_TARGET))
				.containsExactly(Log.finding(UNRESOLVED_TARGET, 1, 0, "h.example.test"));
		assertThat(log.findings(CREDENTIAL_FAILURES))
				.containsExactly(Log.finding(CREDENTIAL_FAILURES, 1, 1, "10.0.0.1"));
		assertThat(log.findings(LOW_MEMORY)).containsExactly(Log.finding(LOW_MEMORY, 1, 2));
	}

	@Test
	void moreNoticesAreCountedThanKept() {
		Log log = new Log();
		for (int i = 0; i < 1500; i++) {
			log.entry("Unable to determine IP address for target: h" + i);
		}
		assertThat(log.report().messages().notices()).hasSize(1000);
		assertThat(log.count(UNRESOLVED_TARGET)).isEqualTo(1500);
	}

	@Test
	void subnetsRollHostsUp() {
		Log log = new Log().result("192.0.2.1", "ALIVE echo-reply")
				.result("192.0.2.200", "DEAD no-response")
				.result("192.0.3.1", "DEAD no-response")
				.result("192.0.2.7", "DEAD no-response")
				.result("2001:db8::5", "ALIVE nd-response")
				.result("2001:DB8:0:0:9::1", "ALIVE echo-reply")
				.result("[2001:db8::5]:22/TCP", "OPEN syn-ack")
				.result("host.example.test", "ALIVE echo-reply");
		assertThat(Subnets.of(log.report())).containsExactly(
				new Subnet("Lab", "192.0.2.0/24", 3, 1, 2, 0, "no-response", 2, 0,
						Map.of("no-response", 2L, "echo-reply", 1L)),
				new Subnet("Lab", "192.0.3.0/24", 1, 0, 1, 0, "no-response", 1, 2, Map.of("no-response", 1L)),
				new Subnet("Lab", "2001:db8::/64", 2, 2, 0, 1, "echo-reply", 1, 4,
						Map.of("echo-reply", 1L, "nd-response", 1L)));
	}
}
