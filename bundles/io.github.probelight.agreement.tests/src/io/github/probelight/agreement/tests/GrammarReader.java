package io.github.probelight.agreement.tests;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.parser.IParser;

import com.google.inject.Injector;

import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.language.ScanLogStandaloneSetup;
import io.github.probelight.language.scanLog.Entry;
import io.github.probelight.language.scanLog.Log;
import io.github.probelight.language.services.ScanLogGrammarAccess;

/** Reads bytes with the grammar. */
final class GrammarReader {

	static final Injector INJECTOR = new ScanLogStandaloneSetup().createInjectorAndDoEMFRegistration();
	static final ScanLogGrammarAccess GRAMMAR = INJECTOR.getInstance(ScanLogGrammarAccess.class);
	private static final IParser PARSER = INJECTOR.getInstance(IParser.class);

	private GrammarReader() {}

	/** The facts of one line of a usual log; null for a continuation. */
	static @Nullable Facts of(byte[] line) {
		return line(line, LineLayout.PLAIN).first();
	}

	/** The entries of one line of a log with this layout. */
	static LineEntries line(byte[] line, LineLayout layout) {
		// the first entry decides the layout
		String first = layout == LineLayout.PREFIXED ? "> 2026-02-11T08:00:00 [INFO] a\n" : "2026-02-11T08:00:00 a\n";
		List<Entry> entries = log(first + decode(line)).getEntries();
		boolean starts = entries.size() > 1 && entries.getFirst().getContinuations().isEmpty();
		return new LineEntries(starts, entries.stream().skip(1).map(GrammarFacts::of).toList());
	}

	static Log log(String text) {
		return (Log) PARSER.parse(GRAMMAR.getLogRule(), new StringReader(text)).getRootASTElement();
	}

	/** A line is UTF-8, or Latin-1 if it is not well formed (LOG-FORMAT.md, "Lines"). */
	static String decode(byte[] line) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
		} catch (CharacterCodingException e) {
			return new String(line, StandardCharsets.ISO_8859_1);
		}
	}
}
