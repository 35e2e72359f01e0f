package io.github.probelight.language.ide.internal;

import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;

import io.github.probelight.language.scanLog.HostRegistered;
import io.github.probelight.language.scanLog.Message;
import io.github.probelight.language.scanLog.ScanLogPackage.Literals;
import io.github.probelight.language.scanLog.VulnerabilityCheck;

/** Under which word the knowledge explains each sort of message. */
final class LineTopics {

	private static final Map<EClass, String> WORDS = Map.ofEntries(Map.entry(Literals.PHASE_STARTED, "phase started"),
			Map.entry(Literals.PHASE_ENDED, "phase complete"), Map.entry(Literals.BATCH_SIZE, "batch size"),
			Map.entry(Literals.PROCESS_STARTED, "process starting"), Map.entry(Literals.TASK_STARTED, "task started"),
			Map.entry(Literals.TASK_PROGRESS, "task progress"), Map.entry(Literals.TASK_ENDED, "task ended"),
			Map.entry(Literals.RESULT, "result"), Map.entry(Literals.SITE_STARTED, "scan started"),
			Map.entry(Literals.EXCLUDED_RANGE, "excluded"), Map.entry(Literals.EXCLUDED_HOST, "excluded"),
			Map.entry(Literals.UNRESOLVED_HOST, "unresolved"),
			Map.entry(Literals.POLICY_CHECKS, "policy checks loaded"),
			Map.entry(Literals.HOST_STARTED, "node scan started"), Map.entry(Literals.HOST_ENDED, "node scan ended"),
			Map.entry(Literals.PORT_SCAN_ENDED, "port scan completed"), Map.entry(Literals.FINGERPRINT, "fingerprint"),
			Map.entry(Literals.CREDENTIALS_FAILED, "credentials failed"),
			Map.entry(Literals.SPIDER_ENDED, "spider ended"), Map.entry(Literals.SCAN_PROGRESS, "node progress"),
			Map.entry(Literals.SCAN_ENDED, "scan completed"), Map.entry(Literals.SCAN_STOPPED, "scan stopped"),
			Map.entry(Literals.SCAN_PAUSED, "scan paused"), Map.entry(Literals.SCAN_RESUMED, "scan resumed"),
			Map.entry(Literals.CREDENTIALS_TRIED, "credentials tried"),
			Map.entry(Literals.CREDENTIALS_ACCEPTED, "credentials accepted"),
			Map.entry(Literals.LOW_MEMORY, "low memory"),
			Map.entry(Literals.OUT_OF_MEMORY, "out of memory"));

	private LineTopics() {}

	/** The word for a message; "text" for one of no known sort. */
	static String word(Message message) {
		return switch (message) {
			case HostRegistered host -> host.isGone() ? "unregistered" : "registered";
			case VulnerabilityCheck check when "ERROR".equals(check.getVerdict()) -> "check error";
			case VulnerabilityCheck check when "NOT VULNERABLE VERSION".equals(check.getVerdict()) -> "not vulnerable";
			case VulnerabilityCheck check -> String.valueOf(check.getVerdict()).toLowerCase(Locale.ROOT);
			default -> WORDS.getOrDefault(message.eClass(), "text");
		};
	}
}
