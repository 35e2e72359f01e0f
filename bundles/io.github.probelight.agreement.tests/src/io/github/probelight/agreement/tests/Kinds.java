package io.github.probelight.agreement.tests;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;

import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.language.scanLog.Message;
import io.github.probelight.language.scanLog.ScanLogPackage.Literals;

/** Which kind of message each message rule of the grammar is for the engine. */
final class Kinds {

	/** The kind of each message. */
	static final Map<EClass, MessageKind> SAME = Map.ofEntries(entry(Literals.TEXT, MessageKind.TEXT),
			entry(Literals.PHASE_STARTED, MessageKind.PHASE_STARTED),
			entry(Literals.PHASE_ENDED, MessageKind.PHASE_COMPLETE), entry(Literals.BATCH_SIZE, MessageKind.BATCH_SIZE),
			entry(Literals.PROCESS_STARTED, MessageKind.PROCESS_STARTING),
			entry(Literals.TASK_STARTED, MessageKind.TASK_STARTED),
			entry(Literals.TASK_PROGRESS, MessageKind.TASK_PROGRESS),
			entry(Literals.TASK_ENDED, MessageKind.TASK_ENDED),
			entry(Literals.RESULT, MessageKind.RESULT), entry(Literals.SITE_STARTED, MessageKind.SITE_STARTED),
			entry(Literals.EXCLUDED_RANGE, MessageKind.EXCLUDED_RANGE),
			entry(Literals.EXCLUDED_HOST, MessageKind.EXCLUDED_HOST),
			entry(Literals.UNRESOLVED_HOST, MessageKind.UNRESOLVED),
			entry(Literals.POLICY_CHECKS, MessageKind.POLICY_CHECKS),
			entry(Literals.HOST_REGISTERED, MessageKind.REGISTERED),
			entry(Literals.PORT_SCAN_ENDED, MessageKind.PORT_SCAN_COMPLETED),
			entry(Literals.CREDENTIALS_FAILED, MessageKind.CREDENTIALS_FAILED),
			entry(Literals.VULNERABILITY_CHECK, MessageKind.CHECK),
			entry(Literals.SCAN_PROGRESS, MessageKind.NODE_PROGRESS),
			entry(Literals.SCAN_ENDED, MessageKind.SCAN_COMPLETED),
			entry(Literals.SCAN_STOPPED, MessageKind.SCAN_STOPPED),
			entry(Literals.SCAN_PAUSED, MessageKind.SCAN_PAUSED),
			entry(Literals.SCAN_RESUMED, MessageKind.SCAN_RESUMED),
			entry(Literals.HOST_STARTED, MessageKind.NODE_STARTED), entry(Literals.HOST_ENDED, MessageKind.NODE_ENDED),
			entry(Literals.FINGERPRINT, MessageKind.FINGERPRINT),
			entry(Literals.CREDENTIALS_TRIED, MessageKind.CREDENTIALS_TRIED),
			entry(Literals.CREDENTIALS_ACCEPTED, MessageKind.CREDENTIALS_ACCEPTED),
			entry(Literals.SPIDER_ENDED, MessageKind.SPIDER_ENDED),
			entry(Literals.LOW_MEMORY, MessageKind.LOW_MEMORY),
			entry(Literals.OUT_OF_MEMORY, MessageKind.OUT_OF_MEMORY));

	private Kinds() {}

	static MessageKind of(Message message) {
		return Objects.requireNonNull(SAME.get(message.eClass()));
	}
}
