package io.github.probelight.language.ide.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.language.scanLog.Attribute;
import io.github.probelight.language.scanLog.Message;
import io.github.probelight.language.scanLog.Property;
import io.github.probelight.language.scanLog.Result;
import io.github.probelight.language.scanLog.ScanLogPackage.Literals;

/** Finds what is known about a word of a line. */
final class Topics {

	/** Values of messages that have a topic of their own; the others are explained by their sort of line. */
	private static final Map<EStructuralFeature, String> ATTRIBUTES = Map.of(Literals.TASK_PROGRESS__PERCENT, "percent",
			Literals.TASK_PROGRESS__SECONDS, "remaining", Literals.FINGERPRINT__CERTAINTY, "certainty",
			Literals.VULNERABILITY_CHECK__ID, "UNIQUE ID", Literals.SITE_STARTED__SITE, "Site");

	private final Knowledge knowledge;

	Topics(Knowledge knowledge) {
		this.knowledge = knowledge;
	}

	/** The topic of a word, whose text is given too. */
	Optional<Topic> of(ColouredWord word, String text) {
		return switch (word.style()) {
			case TIME -> knowledge.find(Kind.ATTRIBUTE, "time");
			case LEVEL, LEVEL_WARN, LEVEL_ERROR -> knowledge.find(Kind.LEVEL, text);
			case THREAD -> knowledge.find(Kind.THREAD, text).or(() -> knowledge.find(Kind.ATTRIBUTE, "Thread"));
			case REASON -> knowledge.find(Kind.REASON, text);
			case TASK -> knowledge.find(Kind.TASK, text);
			case CONTINUATION ->
				knowledge.find(Kind.LINE, text).or(() -> knowledge.find(Kind.LINE, "continuation"));
			default -> ofOwner(word, text);
		};
	}

	private Optional<Topic> ofOwner(ColouredWord word, String text) {
		EObject owner = word.owner();
		return switch (owner) {
			case Result result -> knowledge.find(Kind.STATE, text);
			case Attribute attribute -> knowledge.find(Kind.ATTRIBUTE, String.valueOf(attribute.getKey()));
			case Property property -> knowledge.find(Kind.ATTRIBUTE, property.getKey());
			case Message message -> ofMessage(word, message);
			case null -> Optional.empty();
			default -> knowledge.find(Kind.ATTRIBUTE, owner.eClass() == Literals.TARGET ? "Target" : "Site");
		};
	}

	private Optional<Topic> ofMessage(ColouredWord word, Message message) {
		EStructuralFeature feature = word.feature();
		String attribute = feature == null ? null : ATTRIBUTES.get(feature);
		return attribute == null
				? knowledge.find(Kind.LINE, LineTopics.word(message))
				: knowledge.find(Kind.ATTRIBUTE, attribute);
	}
}
