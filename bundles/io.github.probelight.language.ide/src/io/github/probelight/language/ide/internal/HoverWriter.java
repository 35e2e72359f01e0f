package io.github.probelight.language.ide.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.language.ide.Hover;
import io.github.probelight.language.scanLog.Attribute;
import io.github.probelight.language.scanLog.Entry;
import io.github.probelight.language.scanLog.Message;
import io.github.probelight.language.scanLog.Property;
import io.github.probelight.language.scanLog.Result;
import io.github.probelight.language.scanLog.Target;
import io.github.probelight.language.values.EntryTime;

/** Writes what a word of a line means: first what this line says by it, then what is known in general. */
public final class HoverWriter {

	private static final String HERE = "On this line";

	private final Knowledge knowledge = Knowledge.standard();
	private final Topics topics = new Topics(knowledge);
	private final Moments moments;
	private final MessageText messages;

	/** Tells times also in this zone. */
	public HoverWriter(Supplier<ZoneId> zone) {
		moments = new Moments(zone);
		messages = new MessageText(moments);
	}

	/** The hover of one word of the line. */
	public Hover hover(ReadLine line, ColouredWord word, String runningTask) {
		String text = word.in(line);
		Sections sections = new Sections();
		Entry entry = line.entry(word);
		if (entry != null) {
			here(line, entry, word, runningTask, sections);
		}
		Optional<Topic> topic = topics.of(word, text);
		topic.ifPresentOrElse(sections::add, () -> sections.add("What it means",
				"Nothing is known about this word. It is read as it stands, and counted as itself."));
		String title = topic.map(known -> title(known, text)).orElse(Quote.of(text));
		return new Hover(word.span().offset(), word.span().length(), title, sections.toList());
	}

	/** A word that names a thing is shown before what it is called; a kind of line has its name only. */
	private static String title(Topic topic, String text) {
		return switch (topic.kind()) {
			case REASON, STATE, TASK, LEVEL -> Quote.of(text) + " – " + topic.name();
			default -> topic.name();
		};
	}

	private void here(ReadLine line, Entry entry, ColouredWord word, String runningTask, Sections sections) {
		switch (word.style()) {
			case TIME -> time(entry.getTime(), sections);
			case LEVEL, LEVEL_WARN, LEVEL_ERROR -> {
				// the word says it all
			}
			case THREAD -> sections.add(HERE, HeadText.thread(word.in(line)));
			default -> sections.add(HERE, owner(line, entry, word, runningTask));
		}
	}

	private String owner(ReadLine line, Entry entry, ColouredWord word, String runningTask) {
		EObject owner = word.owner();
		return switch (owner) {
			case Target target -> TargetText.explain(target);
			case Property property -> property.getKey() + ": " + Quote.of(property.getValue());
			case Result result -> new ResultText(knowledge, result, runningTask).whole(ReadLine.target(entry));
			case Attribute attribute when attribute.eContainer() instanceof Result result ->
				new ResultText(knowledge, result, runningTask).of(attribute);
			case Message message -> messages.of(entry, message);
			case null, default -> Quote.of(word.in(line));
		};
	}

	private void time(String time, Sections sections) {
		Optional<Instant> moment = EntryTime.of(time);
		if (moment.isEmpty()) {
			sections.add(HERE, "There is no such time as " + Quote.of(time) + '.');
			return;
		}
		sections.add("GMT", moments.gmt(moment.get()));
		sections.add(moments.place(), moments.here(moment.get()));
	}
}
