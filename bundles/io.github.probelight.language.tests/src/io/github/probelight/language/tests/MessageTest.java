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
			Excluding address range: 10.0.0.1 - 10.0.0.9  | ExcludedRange(range=10.0.0.1 - 10.0.0.9)
			Excluding address range: 2001:db8::1        | ExcludedRange(range=2001:db8::1)
			Excluding address range: 10.0.0.1-10.0.0.9  | ExcludedRange(range=10.0.0.1-10.0.0.9)
			Excluding address range: 10.0.0.1, 10.0.0.3-10.0.0.9. | ExcludedRange(range=10.0.0.1, 10.0.0.3-10.0.0.9)
			Excluding named host: vault.example.test    | ExcludedHost(host=vault.example.test)
			Excluding named host: vault.example.test.   | ExcludedHost(host=vault.example.test)
			Unable to determine IP address for target: gone.example.test | UnresolvedHost(host=gone.example.test)
			Unable to determine IP address for target: bob's-pc | UnresolvedHost(host=bob's-pc)
			Unable to determine IP address for target: *.a.test (unknown host) [2] "x" C:\\y | UnresolvedHost(host=*.a.test (unknown host) [2] "x" C:\\y)
			Scan for site DMZ complete started by "amelia". | SiteStarted(site=DMZ complete, by="amelia")
			Scan for site A started by B started by "c". | SiteStarted(site=A started by B, by="c")
			Loaded 1412 policy checks for scan.         | PolicyChecks(count=1412)
			Loaded 1,412 policy checks for scan         | PolicyChecks(count=1412)
			Nmap will scan 1,024 IP addresses at a time. | BatchSize(addresses=1024)
			Nmap task Almost complete Scan started.     | TaskStarted(task=Almost complete Scan)
			Nmap task A is an estimated 25,06% complete | TaskProgress(task=A, percent=25.06)
			Nmap task A is an estimated 1,025.5% complete | TaskProgress(task=A, percent=1025.5)
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
			Administrative credentials failed (access denied). | CredentialsFailed(detail=(access denied))
			Administrative credentials failed           | CredentialsFailed()
			Administrative credentials for CIFS will be used. | CredentialsTried(service=CIFS)
			A set of SSH administrative credentials have failed verification. | CredentialsFailed(service=SSH)
			SNMP authentication failed                  | CredentialsFailed(service=SNMP)
			Authentication attempt failed.              | CredentialsFailed()
			Administrative credentials failed: bad password | CredentialsFailed(detail=bad password)
			Administrative credentials for CIFS failed - locked. | CredentialsFailed(service=CIFS, detail=locked)
			SNMP authentication failed (timeout)        | CredentialsFailed(service=SNMP, detail=(timeout))
			Authentication attempt failed for "u"       | CredentialsFailed(detail=for "u")
			Authentication attempt succeeded.           | CredentialsAccepted()
			No credentials available                    | Text(text=No credentials available)
			Shutting down spider (37 URLs spidered in 5.2 seconds) | SpiderEnded(urls=37, seconds=5.2)
			Shutting down spider (1 URL spidered in 1:02 h)   | SpiderEnded(urls=1, duration=1:02 h))
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
			a is complete - VULNERABLE                  | VulnerabilityCheck(check=a is complete, verdict=VULNERABLE)
			snmp - ERROR timed out after 30 seconds     | VulnerabilityCheck(check=snmp, verdict=ERROR, detail=timed out after 30 seconds)
			ssh-weak - NOT VULNERABLE(U) [UNIQUE ID: 9] | VulnerabilityCheck(check=ssh-weak, verdict=NOT VULNERABLE, unconfirmed=true, id=9)
			ssh-weak - ERROR [UNIQUE ID: 9] - reset     | VulnerabilityCheck(check=ssh-weak, verdict=ERROR, id=9, detail=reset)
			apache - NOT VULNERABLE VERSION             | VulnerabilityCheck(check=apache, verdict=NOT VULNERABLE VERSION)
			a - VULNERABLE - NOT VULNERABLE             | VulnerabilityCheck(check=a - VULNERABLE, verdict=NOT VULNERABLE)
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
			1 node completed, 0 active, 0 pending.      | ScanProgress(completed=1, active=0, pending=0)
			Scan [50] completed in 31 seconds           | ScanEnded(scan=50, duration=31 seconds)
			Scan completed                              | ScanEnded()
			Scan completed.                             | ScanEnded()
			Scan [] completed in 2 minutes 5 seconds    | ScanEnded(duration=2 minutes 5 seconds)
			Scan [a [b]] completed in 9 minutes         | ScanEnded(scan=a [b], duration=9 minutes)
			Scan startup took 12 seconds                | Text(text=Scan startup took 12 seconds)
			Queued live nodes for scanning: 12          | Text(text=Queued live nodes for scanning: 12)
			Scan stopped                                | ScanStopped()
			Scan stopped.                               | ScanStopped()
			Scan [] stopped: "amelia" <>                | ScanStopped(by=amelia)
			Scan [7] stopped by amelia: too slow.       | ScanStopped(scan=7, by=amelia, reason=too slow)
			Scan stopped: no time left                  | ScanStopped(cause=no time left)
			Scan [7] stopped due to low memory.         | ScanStopped(scan=7, cause=low memory)
			Scan paused because of due to               | ScanPaused(cause=due to)
			Scan 40 is being stopped.                   | ScanStopped(scan=40)
			Scan paused by "amelia"                     | ScanPaused(by=amelia)
			Paused by 'System': Not enough memory to complete scan | ScanPaused(by=System, reason=Not enough memory to complete scan)
			Paused                                      | Text(text=Paused)
			Scan resumed                                | ScanResumed()
			Scan 40 was resumed by "amelia" <a@b.test>. | ScanResumed(scan=40, by=amelia, mail=a@b.test)
			Scan [a b] completed in 1:02:03.            | ScanEnded(scan=a b, duration=1:02:03)
			Scan stopped: "amelia"                      | ScanStopped(by=amelia)
			Scan stopped: "amelia".                     | ScanStopped(by=amelia)
			Scan paused                                 | ScanPaused()
			Scan paused.                                | ScanPaused()
			System is running low on memory: 91 MB free | LowMemory(detail=91 MB free)
			System is running low on memory             | LowMemory()
			System is running low on memory: 91 MB free, garbage collection took 12 seconds | LowMemory(detail=91 MB free, garbage collection took 12 seconds)
			java.lang.OutOfMemoryError                  | OutOfMemory()
			java.lang.OutOfMemoryError: Java heap space | OutOfMemory(detail=Java heap space)
			""")
	void readsWhatHappensToTheScan(String text, String expected) {
		assertThat(message(text)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Nmap phase", "Nmap phase started", "Nmap phase started. Really.", "nmap phase started.",
			"Nmap task  started.",
			"Nmap task started.",
			"Nmap will scan many IP addresses at a time.", "Nmap will scan 5 IP addressess at a time.",
			"Nmap scan of IP addresses starting.", "Nmap task Ping Scan completely.",
			"ALIVE", "ALIVE ()",
			"ALIVE (reason=)", "ALIVE (reason=echo-reply", "ALIVE (reason=echo-reply) x", "alive (reason=echo-reply)",
			"A (reason=echo-reply)", "ALIVE (reason=echo-reply:latency)", "ALIVE (reason=echo-reply:=5)",
			"ALIVE (reason=echo-reply:a==5)", "ALIVE (reason=reset:a=5|6)",
			"ALIVE (reason=echo reply)", "OPEN| (reason=syn-ack)",
			"OPEN | FILTERED (reason=syn-ack)",
			"OPEN (reason=syn-ack:TTL=6 0)", "Scan for site  started by x.", "Scan for site a started by",
			"Excluding address range:", "Excluding named host:", "Registered",
			"Unregistered. Why?", "Schedule[nightly] did not start", "page [1 of 3]", "(UNIQUE ID: 7]", ".", "_", "日本語",
			"<script>alert(1)</script>", "=cmd|' /C calc'!A0", "\uD83D\uDE00", "\uD83D"})
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
	@ValueSource(strings = {" a", "a ", "a", "  a  "})
	void leavesTheBlanksAroundAFreePartOut(String text) {
		assertThat(message("Nmap task " + text + " started.")).isEqualTo("TaskStarted(task=a)");
		assertThat(message("Scan stopped: " + text + ".")).isEqualTo("ScanStopped(cause=a)");
	}
}
