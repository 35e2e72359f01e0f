package io.github.probelight.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of some words, whose case does not count; of another one it says which there are. */
final class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {

	private final List<E> words;

	private WordConverter(List<E> words) {
		this.words = words;
	}

	/** Has a command line read the words of an enumeration so. */
	static <E extends Enum<E>> void register(CommandLine line, E[] words) {
		line.registerConverter(words[0].getDeclaringClass(), new WordConverter<>(List.of(words)));
	}

	@Override
	public E convert(@Nullable String given) {
		return words.stream()
				.filter(word -> word.toString().equalsIgnoreCase(given))
				.findFirst()
				.orElseThrow(() -> new TypeConversionException("expected one of "
						+ words.stream().map(Enum::toString).collect(Collectors.joining(", ")) + " but was '" + given
						+ "'"));
	}
}
