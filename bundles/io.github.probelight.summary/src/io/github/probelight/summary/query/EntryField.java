package io.github.probelight.summary.query;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import io.github.probelight.engine.read.LineBlock;
import io.github.probelight.engine.read.WordBits;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.scan.Protocols;
import io.github.probelight.knowledge.Address;
import io.github.probelight.summary.Codes;

/** A part of an entry that can be asked for by a word. */
public enum EntryField {
	/** Such as {@code level:warn}. */
	LEVEL(entry -> entry.level().string()),
	/** Such as {@code state:dead}. */
	STATE(entry -> entry.state().string(), LineBlock::states),
	/** Such as {@code reason:admin-prohibited}. */
	REASON(entry -> entry.reason().string(), LineBlock::reasons),
	/** Such as {@code site:"Harbour Office"}. */
	SITE(entry -> entry.site().string(), LineBlock::sites),
	/** Such as {@code thread:*:nmap:stdin}. */
	THREAD(entry -> entry.thread().string(), LineBlock::threads),
	/** Such as {@code scan:7}. */
	SCAN(entry -> ScanNumber.of(entry.thread().string())),
	/** Such as {@code protocol:udp}. */
	PROTOCOL(entry -> Protocols.name(entry.protocol())),
	/** Such as {@code name:*.example.test}: the target as a name. */
	NAME(entry -> entry.host().string()),
	/** Such as {@code task:"UDP Scan"}: what a line about a task names. */
	TASK(entry -> entry.kind().isPhaseEvent() ? entry.name() : ""),
	/** Such as {@code ttl:0}. */
	TTL(entry -> entry.ttl() < 0 ? "" : String.valueOf(entry.ttl())),
	/** Such as {@code kind:check}. */
	KIND(entry -> Codes.of(entry.kind()));

	private static final long ANY = -1;

	private final Function<EntryReader, String> value;
	private final ToLongFunction<LineBlock> words;

	EntryField(Function<EntryReader, String> value) {
		this(value, block -> ANY);
	}

	EntryField(Function<EntryReader, String> value, ToLongFunction<LineBlock> words) {
		this.value = value;
		this.words = words;
	}

	/** Returns what stands before the colon. */
	public String key() {
		return Codes.of(this);
	}

	/** Returns the part of the entry that was read last, or "". */
	String of(EntryReader entry) {
		return value.apply(entry);
	}

	/** Returns whether an entry of a block may have this value, in which {@code *} stands for any text; if not, none has. */
	boolean mayBeIn(LineBlock block, String wanted) {
		if (this == LEVEL) {
			return block.mayHaveLevel(word -> Wildcards.match(wanted, word));
		}
		boolean any = wanted.indexOf('*') >= 0;
		return any || (this == KIND
				? Arrays.stream(MessageKind.values()).anyMatch(kind -> Codes.of(kind).equals(wanted) && block.has(kind))
				: WordBits.mayHold(words.applyAsLong(block), wanted));
	}

	/** Returns whether each entry of a block has this value; if not, some may have others. */
	boolean isInAll(LineBlock block, String wanted) {
		return this == LEVEL && block.hasOnlyLevels(word -> Wildcards.match(wanted, word));
	}

	/** Returns the field of a key. */
	static Optional<EntryField> find(String key) {
		return Arrays.stream(values()).filter(field -> field.key().equalsIgnoreCase(key)).findFirst();
	}

	/** Returns the address of an entry's host; where there is none, one that is in no range. */
	static Address address(EntryReader entry) {
		return Address.of(entry.hasHost() ? entry.host().string() : "");
	}
}
