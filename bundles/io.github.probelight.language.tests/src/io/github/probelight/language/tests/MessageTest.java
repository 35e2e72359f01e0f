package io.github.probelight.language.tests;

import static io.github.probelight.language.tests.Reading.message;
import static io.github.probelight.language.tests.Reading.read;
import static io.github.probelight.language.tests.Reading.show;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each message that the grammar knows, and what is almost one. */
class MessageTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Nmap phase started.                         | PhaseStarted()
			Nmap phase complete.                        | PhaseEnded()
			Nmap will scan 1024 IP addresses at a time. | BatchSize(addresses=1024)
			Nmap will scan 1 IP address at a time.      | BatchSize(addresses=1)
			Nmap scan of 99999999999 IP addresses starting. | ProcessStarted(addresses=99999999999)
			Nmap scan of 1 IP address starting.         | ProcessStarted(addresses=1)
			Nmap task Ping Scan started.                | TaskStarted(task=Ping Scan)
			Nmap task Parallel DNS resolution of 5 hosts. started. | TaskStarted(task=Parallel DNS resolution of 5 hosts.)
			Nmap task SCTP COOKIE-ECHO Scan started.    | TaskStarted(task=SCTP COOKIE-ECHO Scan)
			Nmap task NSE started.                      | TaskStarted(task=NSE)
			Nmap task Incomplete Scan started.          | TaskStarted(task=Incomplete Scan)
			Nmap task A: B - C started.                 | TaskStarted(task=A: B - C)
			Nmap task A: started.                       | TaskStarted(task=A:)
			Nmap task Ping Scan is an estimated 25.06% complete with an estimated 93 second(s) remaining. | TaskProgress(task=Ping Scan, percent=25.06, seconds=93)
			Nmap task Ping Scan is an estimated 0.32% complete. | TaskProgress(task=Ping Scan, percent=0.32)
			Nmap task Ping Scan is an estimated 7% complete.    | TaskProgress(task=Ping Scan, percent=7)
			Nmap task Ping Scan complete                | TaskEnded(task=Ping Scan)
			Nmap task Ping Scan completed.              | TaskEnded(task=Ping Scan)
			Nmap task Ping Scan finished.               | TaskEnded(task=Ping Scan)
			Nmap task System DNS resolution of 1 host. ended. | TaskEnded(task=System DNS resolution of 1 host.)
			""")
	void readsTheNmapPhase(String text, String expected) {
		assertThat(message(text)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			DEAD (reason=no-response)             | Result(state=DEAD, reason=no-response)
			FILTERED     (reason=no-response)     | Result(state=FILTERED, reason=no-response)
			OPEN(reason=syn-ack)                  | Result(state=OPEN, reason=syn-ack)
			`OPEN|FILTERED (reason=no-response)`  | `Result(state=OPEN|FILTERED, reason=no-response)`
			SLEEPING (reason=nap)                 | Result(state=SLEEPING, reason=nap)
			OPEN (reason=syn-ack:TTL=124)         | Result(state=OPEN, reason=syn-ack, attributes=[Attribute(key=TTL, value=124)])
			ALIVE (reason=echo-reply:latency=85ms:variance=13ms:timeout=138ms) | Result(state=ALIVE, reason=echo-reply, attributes=[Attribute(key=latency, value=85ms), Attribute(key=variance, value=13ms), Attribute(key=timeout, value=138ms)])
			ALIVE (reason=reset:variance=0.5ms:weather=fair:hops=a/b) | Result(state=ALIVE, reason=reset, attributes=[Attribute(key=variance, value=0.5ms), Attribute(key=weather, value=fair), Attribute(key=hops, value=a/b)])
			ALIVE (reason=reset:latency=-1ms)     | Result(state=ALIVE, reason=reset, attributes=[Attribute(key=latency, value=-1ms)])
			""")
	void readsResults(String text, String expected) {
		assertThat(message(text)).isEqualTo(expected);
		assertThat(show(read("Result", text))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Scan for site North / East: 1 started by "amelia". | SiteStarted(site=North / East: 1, by="amelia")
			Scan for site North started by Schedule[nightly].  | SiteStarted(site=North, by=Schedule[nightly])
			Scan for site North started by "amelia"     | SiteStarted(site=North, by="amelia")
			Excluding address range: 10.0.0.1 - 10.0.0.9  | ExcludedRange(from=10.0.0.1, to=10.0.0.9)
			Excluding address range: 2001:db8::1        | ExcludedRange(from=2001:db8::1)
			Excluding named host: vault.example.test    | ExcludedHost(host=vault.example.test)
			Excluding named host: vault.example.test.   | ExcludedHost(host=vault.example.test)
			Unable to determine IP address for target: gone.example.test | UnresolvedHost(host=gone.example.test)
			Loaded 1412 policy checks for scan.         | PolicyChecks(count=1412)
			""")
	void readsTheSetUp(String text, String expected) {
		assertThat(message(text)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Registered.                                 | HostRegistered()
			Unregistered.                               | HostRegistered(gone=true)
			Engine starting node scan                   | HostStarted(subject=Engine)
			starting node scan.                         | HostStarted()
			web 1 - starting node scan                  | HostStarted(subject=web 1)
			restarting node scan                        | Text(text=restarting node scan)
			192.0.2.1: now starting node scan           | HostStarted(subject=192.0.2.1: now)
			Freeing node cache data                     | HostEnded()
			Done, Freeing node cache data.              | HostEnded(subject=Done,)
			Completed TCP port scan (5 open ports): 61.204 seconds | PortScanEnded(protocol=TCP, ports=5, seconds=61.204)
			Completed UDP port scan (0 open ports): 30 seconds.    | PortScanEnded(protocol=UDP, ports=0, seconds=30)
			SystemFingerprint [certainty=0.85][description=Linux 6.1 [x]] source: SSH | Fingerprint(certainty=0.85, description=Linux 6.1 [x], source=SSH)
			Best SystemFingerprint [certainty=1][description=Windows] source: CIFS. | Fingerprint(subject=Best, certainty=1, description=Windows, source=CIFS)
			Administrative credentials failed (access denied). | CredentialsFailed()
			Shutting down spider (37 URLs spidered in 5.2 seconds) | SpiderEnded(urls=37, seconds=5.2)
			Shutting down spider (37 URLs spidered in 1:02 h)   | SpiderEnded(urls=37, duration=1:02 h))
			""")
	void readsWhatHappensToOneHost(String text, String expected) {
		assertThat(message(text)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			ssh-weak - VULNERABLE                       | VulnerabilityCheck(check=ssh-weak, verdict=VULNERABLE)
			ssh-weak - VULNERABLE VERSION               | VulnerabilityCheck(check=ssh-weak, verdict=VULNERABLE VERSION)
			ssh-weak - NOT VULNERABLE                   | VulnerabilityCheck(check=ssh-weak, verdict=NOT VULNERABLE)
			ssh-weak - NOT VULNERABLE [UNIQUE ID: 7]    | VulnerabilityCheck(check=ssh-weak, verdict=NOT VULNERABLE, id=7)
			ssh-weak - VULNERABLE[UNIQUE ID: 7] again.  | VulnerabilityCheck(check=ssh-weak, verdict=VULNERABLE, id=7, detail=again)
			ssh-weak - ERROR timed out: 3 attempts      | VulnerabilityCheck(check=ssh-weak, verdict=ERROR, detail=timed out: 3 attempts)
			a - b: c - VULNERABLE                       | VulnerabilityCheck(check=a - b: c, verdict=VULNERABLE)
			ERROR VULNERABLE - NOT VULNERABLE           | VulnerabilityCheck(check=ERROR VULNERABLE, verdict=NOT VULNERABLE)
			a is complete - VULNERABLE                  | Text(text=a is complete - VULNERABLE)
			a - VULNERABLES                             | Text(text=a - VULNERABLES)
			a - INVULNERABLE                            | Text(text=a - INVULNERABLE)
			a - not vulnerable                          | Text(text=a - not vulnerable)
			""")
	void readsVerdictsOfChecksAsAWhole(String text, String expected) {
		assertThat(message(text)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			3 nodes completed, 2 active, 41 pending.    | ScanProgress(completed=3, active=2, pending=41)
			Scan [50] completed in 31 seconds           | ScanEnded(scan=50, duration=31 seconds)
			Scan [a b] completed in 1:02:03.            | ScanEnded(scan=a b, duration=1:02:03)
			Scan stopped: "amelia"                      | ScanStopped(by="amelia")
			Scan stopped: "amelia".                     | ScanStopped(by="amelia")
			Scan paused                                 | ScanPaused()
			Scan paused.                                | ScanPaused()
			System is running low on memory: 91 MB free | LowMemory(detail=91 MB free)
			java.lang.OutOfMemoryError                  | OutOfMemory()
			java.lang.OutOfMemoryError: Java heap space | OutOfMemory(detail=Java heap space)
			""")
	void readsWhatHappensToTheScan(String text, String expected) {
		assertThat(message(text)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Nmap phase", "Nmap phase started", "Nmap phase started. Really.", "nmap phase started.",
			"Nmap task  started.", "Nmap task Ping Scan  started.", "Nmap task  Ping Scan started.",
			"Nmap task started.",
			"Nmap will scan many IP addresses at a time.", "Nmap will scan 5 IP addressess at a time.",
			"Nmap scan of IP addresses starting.", "Nmap task Ping Scan is an estimated soon% complete.",
			"Nmap task Ping Scan is an estimated 5.% complete.", "Nmap task Ping Scan completely.",
			"Nmap task Almost complete Scan started.", "Nmap task A% complete", "ALIVE", "ALIVE ()",
			"ALIVE (reason=)", "ALIVE (reason=echo-reply", "ALIVE (reason=echo-reply) x", "alive (reason=echo-reply)",
			"A (reason=echo-reply)", "ALIVE (reason=echo-reply:latency)", "ALIVE (reason=echo-reply:=5)",
			"ALIVE (reason=echo-reply:a==5)", "ALIVE (reason=reset:a=5|6)",
			"ALIVE (reason=echo reply)", "ALIVE (reason=RESET)", "ALIVE\t(reason=reset)", "OPEN| (reason=syn-ack)",
			"OPEN | FILTERED (reason=syn-ack)",
			"OPEN (reason=syn-ack:TTL=6 0)", "Scan for site  started by x.", "Scan for site a started by",
			"Excluding address range: 10.0.0.1 -10.0.0.2", "Excluding named host: two words", "Registered",
			"Unregistered. Why?", "Schedule[nightly] did not start", "page [1 of 3]", "(UNIQUE ID: 7]", ".", "_", "日本語",
			"<script>alert(1)</script>", "=cmd|' /C calc'!A0", "\u0000\u0001", "\uD83D\uDE00", "\uD83D", "a\rb"})
	void takesAnyOtherMessageForText(String text) {
		assertThat(message(text)).isEqualTo("Text(text=" + text + ')');
	}

	@Test
	void takesAVeryLongMessageForText() {
		String name = "a".repeat(4096 - "Nmap task  started.".length());
		assertThat(message("Nmap task " + name + " started.")).startsWith("TaskStarted(");
		assertThat(message("Nmap task " + name + "a started.")).startsWith("Text(");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Phrase   | Parallel DNS resolution of 5 hosts.
			Phrase   | a - b: c / d = (e) [f]
			Address  | fe80::1
			Amount   | -12.5ms
			Decimal  | 12.50
			State    | CLOSED
			Known    | Scan paused
			Message  | Scan paused
			Message  | any text
			""")
	void readsPartsAlone(String rule, String text) {
		read(rule, text);
	}

	@ParameterizedTest
	@ValueSource(strings = {" a", "a ", ""})
	void letsNoPhraseBeginOrEndWithASpace(String text) {
		assertThat(Reading.parse("Phrase", text).hasSyntaxErrors()).isTrue();
	}
}
