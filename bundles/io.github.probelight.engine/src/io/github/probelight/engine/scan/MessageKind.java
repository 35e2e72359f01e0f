package io.github.probelight.engine.scan;

/** What the message of an entry says; the families are those of the grammar. */
public enum MessageKind {
	/** {@code Nmap phase started.} */
	PHASE_STARTED(true),
	/** {@code Nmap phase complete.} */
	PHASE_COMPLETE(true),
	/** {@code Nmap will scan 1024 IP addresses at a time.} */
	BATCH_SIZE(true),
	/** {@code Nmap scan of 1024 IP addresses starting.} */
	PROCESS_STARTING(true),
	/** {@code Nmap task Ping Scan started.} */
	TASK_STARTED(true),
	/** {@code Nmap task Ping Scan is an estimated 25.06% complete with an estimated 93 second(s) remaining.} */
	TASK_PROGRESS(true),
	/** {@code Nmap task Ping Scan completed.} */
	TASK_ENDED(true),
	/** {@code [10.0.0.3:3389/TCP] OPEN (reason=syn-ack:TTL=124)} */
	RESULT,
	/** {@code Scan for site NAME started by "user".} */
	SITE_STARTED,
	/** {@code Excluding address range: A - B} */
	EXCLUDED_RANGE,
	/** {@code Excluding named host: H} */
	EXCLUDED_HOST,
	/** {@code Unable to determine IP address for target: H} */
	UNRESOLVED,
	/** {@code Loaded 12 policy checks for scan.} */
	POLICY_CHECKS,
	/** {@code Registered.} or {@code Unregistered.} */
	REGISTERED,
	/** {@code Completed TCP port scan (3 open ports): 12.5 seconds} */
	PORT_SCAN_COMPLETED,
	/** {@code [192.0.2.7] Engine starting node scan} */
	NODE_STARTED,
	/** {@code [192.0.2.7] Freeing node cache data} */
	NODE_ENDED,
	/** {@code SystemFingerprint [certainty=0.85][description=Linux 6.1] source: SSH} */
	FINGERPRINT,
	/** {@code Administrative credentials for CIFS will be used.} */
	CREDENTIALS_TRIED,
	/** {@code Administrative credentials failed (access denied).} */
	CREDENTIALS_FAILED,
	/** {@code Authentication attempt succeeded.} */
	CREDENTIALS_ACCEPTED,
	/** {@code … - VULNERABLE} and its kin */
	CHECK,
	/** {@code Shutting down spider (37 URLs spidered in 5.2 seconds)} */
	SPIDER_ENDED,
	/** {@code 3 nodes completed, 2 active, 1 pending.} */
	NODE_PROGRESS,
	/** {@code Scan [50] completed in 31 seconds} */
	SCAN_COMPLETED,
	/** {@code Scan stopped: "user"} */
	SCAN_STOPPED,
	/** {@code Scan paused by "user"} */
	SCAN_PAUSED,
	/** {@code Scan resumed} */
	SCAN_RESUMED,
	/** {@code System is running low on memory: …} */
	LOW_MEMORY,
	/** {@code java.lang.OutOfMemoryError: Java heap space} as an entry of its own */
	OUT_OF_MEMORY,
	/** Any other message, the empty one included. */
	TEXT;

	private final boolean phaseEvent;

	MessageKind() {
		this(false);
	}

	MessageKind(boolean phaseEvent) {
		this.phaseEvent = phaseEvent;
	}

	/** Tells whether such a line opens, closes or describes a part of an Nmap phase. */
	public boolean isPhaseEvent() {
		return phaseEvent;
	}
}
