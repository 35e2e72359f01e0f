package io.github.probelight.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Changes logs and lines of logs, the same way for the same seed: bytes and words are dropped, doubled, put in,
 * exchanged and turned, and what is put in means something to a reader of logs.
 */
public final class Mutations {

	private static final List<byte[]> TOKENS = Stream.of(" ", "  ", "\t", "[", "]", "] [", "(", ")", ":", "/", ".", "_",
			"|", "=", "%", "-", " - ", "\"", "0", "9", "255", "99999", "99999999999999999999", "A", "AB", "INFO",
			"info",
			"[INFO] ", "[Thread: x] ", "[Thread: Scan default:1:nmap:stdin] ", "[Site: y z] ", "[Engine ID: 4] ",
			"[10.0.0.1] ", "[2001:db8::5:80/TCP] ", "[web-1:22] ", "(reason=", "OPEN", "DEAD ", "OPEN|FILTERED",
			":TTL=0", ":latency=5ms", ":latency=999999999", "Nmap task ", " started.", " complete", " IP addresses",
			" is an estimated 5% complete", "Nmap phase started.", "Nmap phase complete.", "VULNERABLE", "ERROR", "\r",
			"\u0000", "\u001B[2J", "\u202E", "é", "東", "\uD83D\uDE00", "\uFEFF", "2026-02-11T08:00:00",
			"9999-99-99T99:99:99", "Z", ".5", "+01:00", "java.lang.OutOfMemoryError: x")
			.map(token -> token.getBytes(StandardCharsets.UTF_8))
			.toList();
	private static final String DELIMITERS = " []():=/|\n";
	private static final int FEW_BYTES = 4;
	private static final int SOME_BYTES = 30;
	private static final int MOST_REPEATS = 300;

	private final Random random;

	/** Mutations that are the same for the same seed. */
	public Mutations(long seed) {
		random = new Random(seed);
	}

	/** Returns a copy with up to {@code most} changes. */
	public byte[] changed(byte[] bytes, int most) {
		byte[] changed = bytes.clone();
		for (int n = random.nextInt(most + 1); n > 0; n--) {
			changed = change(changed);
		}
		return changed;
	}

	/** Returns the beginning of one and the end of another. */
	public byte[] spliced(byte[] head, byte[] tail) {
		return joined(head, random.nextInt(head.length + 1), new byte[0], tail, random.nextInt(tail.length + 1));
	}

	/** Returns a beginning of any length. */
	public byte[] cut(byte[] bytes) {
		return spliced(bytes, new byte[0]);
	}

	private byte[] change(byte[] bytes) {
		int from = random.nextInt(bytes.length + 1);
		int to = Math.min(bytes.length, from + random.nextInt(random.nextInt(8) == 0 ? SOME_BYTES : FEW_BYTES));
		byte[] token = TOKENS.get(random.nextInt(TOKENS.size()));
		return switch (random.nextInt(10)) {
			case 0 -> joined(bytes, from, new byte[0], bytes, to);
			case 1, 2 -> joined(bytes, from, token, bytes, from);
			case 3 -> joined(bytes, from, token, bytes, to);
			case 4 -> joined(bytes, to, new byte[0], bytes, from);
			case 5 -> joined(bytes, wordStart(bytes, from), new byte[0], bytes, wordEnd(bytes, from));
			case 6 -> joined(bytes, wordEnd(bytes, from), token, bytes, wordStart(bytes, from));
			case 7 -> joined(bytes, from, repeated(token), bytes, from);
			case 8 -> turned(bytes, from);
			default -> joined(bytes, from, new byte[]{(byte) random.nextInt(256)}, bytes, from);
		};
	}

	/** Seldom many times: a line may become long, and its brackets too many. */
	private byte[] repeated(byte[] token) {
		int times = random.nextInt(10) == 0 ? random.nextInt(MOST_REPEATS) : 2;
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (int i = 0; i < times; i++) {
			all.writeBytes(token);
		}
		return all.toByteArray();
	}

	private byte[] turned(byte[] bytes, int at) {
		byte[] turned = bytes.clone();
		if (at < turned.length) {
			turned[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
		}
		return turned;
	}

	private static int wordStart(byte[] bytes, int at) {
		int start = at;
		while (start > 0 && DELIMITERS.indexOf(bytes[start - 1]) < 0) {
			start--;
		}
		return start;
	}

	private static int wordEnd(byte[] bytes, int at) {
		int end = at;
		while (end < bytes.length && DELIMITERS.indexOf(bytes[end]) < 0) {
			end++;
		}
		return end;
	}

	private static byte[] joined(byte[] head, int headEnd, byte[] middle, byte[] tail, int tailStart) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(headEnd + middle.length + tail.length - tailStart);
		out.write(head, 0, headEnd);
		out.writeBytes(middle);
		out.write(tail, tailStart, tail.length - tailStart);
		return out.toByteArray();
	}
}
