package io.github.probelight.language.ide.internal;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.RoundTripReading;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.knowledge.TtlReading;
import io.github.probelight.language.scanLog.Attribute;
import io.github.probelight.language.scanLog.Result;
import io.github.probelight.language.scanLog.Target;

/** What a result says, with its own values. */
final class ResultText {

	private static final String TTL = "TTL";

	private final Knowledge knowledge;
	private final Result result;
	private final String runningTask;

	ResultText(Knowledge knowledge, Result result, String runningTask) {
		this.knowledge = knowledge;
		this.result = result;
		this.runningTask = runningTask;
	}

	/** One paragraph for state and reason, one for each thing that was measured. */
	String whole(@Nullable Target target) {
		String name = target == null ? "The target" : TargetText.name(target);
		String reason = knowledge.find(Kind.REASON, String.valueOf(result.getReason()))
				.map(Topic::name)
				.map(text -> " (" + text + ')')
				.orElse("");
		StringBuilder text = new StringBuilder(name + " is " + Quote.of(result.getState()) + ", because of "
				+ Quote.of(result.getReason()) + reason + '.');
		if (!runningTask.isBlank()) {
			text.append("\nThe running task was ").append(Quote.of(runningTask)).append('.');
		}
		attribute(TTL).ifPresent(ttl -> text.append('\n').append(ttl(ttl)));
		String roundTrip = roundTrip();
		return roundTrip.isEmpty() ? text.toString() : text.append('\n').append(roundTrip).toString();
	}

	/** What one measured value says. */
	String of(Attribute attribute) {
		return switch (String.valueOf(attribute.getKey())) {
			case TTL -> ttl(attribute);
			case "latency", "variance", "timeout" -> roundTrip();
			default -> Quote.of(attribute.getKey()) + " is " + Quote.of(attribute.getValue()) + '.';
		};
	}

	private String ttl(Attribute attribute) {
		int ttl = Numbers.leadingInt(attribute.getValue());
		String text = ttl < 0
				? "TTL is " + Quote.of(attribute.getValue()) + ", which is no number that can be read."
				: TtlReading.of(ttl).text();
		if (ttl != 0 || runningTask.isBlank()) {
			return text;
		}
		String task = Quote.of(runningTask);
		return text + (runningTask.contains("Connect")
				? " That fits the running task, " + task + ", which sees no packet."
				: " The running task was " + task + '.');
	}

	/** What the round trip to the host says; "" if the result has none. */
	private String roundTrip() {
		int latency = milliseconds("latency");
		int variance = milliseconds("variance");
		int timeout = milliseconds("timeout");
		return Math.max(latency, Math.max(variance, timeout)) < 0
				? ""
				: RoundTripReading.of(latency, variance, timeout).text();
	}

	private int milliseconds(String key) {
		return attribute(key).map(Attribute::getValue).map(Numbers::leadingInt).orElse(-1);
	}

	private Optional<Attribute> attribute(String key) {
		return result.getAttributes().stream().filter(attribute -> key.equals(attribute.getKey())).findFirst();
	}
}
