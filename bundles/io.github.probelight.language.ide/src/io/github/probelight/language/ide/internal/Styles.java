package io.github.probelight.language.ide.internal;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.language.ide.Style;
import io.github.probelight.language.scanLog.ScanLogPackage.Literals;

/** The style of each value of an entry. */
final class Styles {

	private static final Map<EStructuralFeature, Style> BY_FEATURE = Map.ofEntries(
			// the head
			entry(Literals.ENTRY__TIME, Style.TIME), entry(Literals.ENTRY__LEVEL, Style.LEVEL),
			entry(Literals.THREAD_NAME__NAME, Style.THREAD), entry(Literals.SITE_NAME__NAME, Style.SITE),
			entry(Literals.PROPERTY__KEY, Style.PROPERTY), entry(Literals.PROPERTY__VALUE, Style.PROPERTY),
			// the Nmap phase
			entry(Literals.BATCH_SIZE__ADDRESSES, Style.NUMBER),
			entry(Literals.PROCESS_STARTED__ADDRESSES, Style.NUMBER),
			entry(Literals.TASK_STARTED__TASK, Style.TASK), entry(Literals.TASK_PROGRESS__TASK, Style.TASK),
			entry(Literals.TASK_PROGRESS__PERCENT, Style.NUMBER), entry(Literals.TASK_PROGRESS__SECONDS, Style.NUMBER),
			entry(Literals.TASK_ENDED__TASK, Style.TASK),
			// results
			entry(Literals.RESULT__STATE, Style.STATE), entry(Literals.RESULT__REASON, Style.REASON),
			entry(Literals.ATTRIBUTE__KEY, Style.ATTRIBUTE), entry(Literals.ATTRIBUTE__VALUE, Style.NUMBER),
			// before the hosts
			entry(Literals.SITE_STARTED__SITE, Style.SITE), entry(Literals.SITE_STARTED__BY, Style.PROPERTY),
			entry(Literals.EXCLUDED_RANGE__RANGE, Style.TARGET),
			entry(Literals.EXCLUDED_HOST__HOST, Style.TARGET), entry(Literals.UNRESOLVED_HOST__HOST, Style.TARGET),
			entry(Literals.POLICY_CHECKS__COUNT, Style.NUMBER),
			// one host
			entry(Literals.PORT_SCAN_ENDED__PROTOCOL, Style.TARGET),
			entry(Literals.PORT_SCAN_ENDED__PORTS, Style.NUMBER),
			entry(Literals.PORT_SCAN_ENDED__SECONDS, Style.NUMBER),
			entry(Literals.FINGERPRINT__CERTAINTY, Style.NUMBER),
			entry(Literals.FINGERPRINT__DESCRIPTION, Style.PROPERTY),
			entry(Literals.VULNERABILITY_CHECK__VERDICT, Style.STATE),
			entry(Literals.VULNERABILITY_CHECK__ID, Style.NUMBER), entry(Literals.SPIDER_ENDED__URLS, Style.NUMBER),
			entry(Literals.SPIDER_ENDED__SECONDS, Style.NUMBER),
			// the scan as a whole
			entry(Literals.SCAN_PROGRESS__COMPLETED, Style.NUMBER), entry(Literals.SCAN_PROGRESS__ACTIVE, Style.NUMBER),
			entry(Literals.SCAN_PROGRESS__PENDING, Style.NUMBER), entry(Literals.WHICH_SCAN__SCAN, Style.PROPERTY),
			entry(Literals.BY_WHOM__BY, Style.PROPERTY));

	private Styles() {}

	/** The style of a value; null if it is not coloured. */
	static @Nullable Style of(EStructuralFeature feature, String value) {
		if (feature == Literals.ENTRY__LEVEL) {
			return level(value);
		}
		return feature == Literals.RESULT__STATE ? state(value) : BY_FEATURE.get(feature);
	}

	private static Style level(String level) {
		return switch (level.toUpperCase(Locale.ROOT)) {
			case "WARN", "WARNING" -> Style.LEVEL_WARN;
			case "ERROR", "FATAL", "SEVERE" -> Style.LEVEL_ERROR;
			default -> Style.LEVEL;
		};
	}

	private static Style state(String state) {
		return switch (state) {
			case "ALIVE" -> Style.ALIVE;
			case "DEAD" -> Style.DEAD;
			case "OPEN" -> Style.OPEN;
			case "CLOSED", "CLOSED|FILTERED" -> Style.CLOSED;
			case "FILTERED", "OPEN|FILTERED" -> Style.FILTERED;
			default -> Style.STATE;
		};
	}
}
