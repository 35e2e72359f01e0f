package io.github.probelight.engine.report;

import java.util.List;
import java.util.Map;

import io.github.probelight.engine.scan.MessageKind;

/**
 * What entries say. Maps of counts are by falling count.
 *
 * @param levels level → entries; entries without a level are not in it
 * @param levelContinuations level → continuations of entries with it
 * @param kinds what entries say → entries
 * @param notices the first thousand notices of each kind, by line
 * @param exceptions exceptions by type, in order of first sight
 * @param trouble what entries complain of
 */
public record MessageFacts(Map<String, Long> levels, Map<String, Long> levelContinuations,
		Map<MessageKind, Long> kinds, List<Notice> notices, List<ExceptionCount> exceptions, Trouble trouble) {

	/** Of a log without entries. */
	public static final MessageFacts EMPTY = new MessageFacts(Map.of(), Map.of(), Map.of(), List.of(), List.of(),
			Trouble.EMPTY);
}
