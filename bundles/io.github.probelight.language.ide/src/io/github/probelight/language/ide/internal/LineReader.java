package io.github.probelight.language.ide.internal;

import java.io.StringReader;
import java.util.List;

import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

import com.google.inject.Injector;

import io.github.probelight.language.ScanLogStandaloneSetup;
import io.github.probelight.language.scanLog.Log;
import io.github.probelight.language.services.ScanLogGrammarAccess;

/** Reads single lines with the grammar. */
public final class LineReader {

	/** In UTF-16 units; no entry that means something comes near. */
	public static final int LONGEST_LINE = 4096;

	private final Injector injector = new ScanLogStandaloneSetup().createInjectorAndDoEMFRegistration();
	private final IParser parser = injector.getInstance(IParser.class);
	private final ScanLogGrammarAccess grammar = injector.getInstance(ScanLogGrammarAccess.class);

	private LineReader() {}

	/** The one reader; setting it up takes one to two seconds. */
	public static LineReader standard() {
		return Standard.READER;
	}

	/** Reads the beginning of any text, up to its first line feed. */
	public ReadLine read(String line) {
		int lineFeed = line.indexOf('\n');
		String text = line.substring(0, Math.min(lineFeed < 0 ? line.length() : lineFeed, LONGEST_LINE));
		IParseResult result = parser.parse(grammar.getLogRule(), new StringReader(text));
		return new ReadLine(text, result.getRootASTElement() instanceof Log log ? log.getEntries() : List.of());
	}

	/** An object that the language was set up with. */
	<T> T instance(Class<T> type) {
		return injector.getInstance(type);
	}

	/** The name under which the language's checks are registered. */
	String language() {
		return grammar.getGrammar().getName();
	}

	/** Sets the parser up when it is first asked for. */
	private static final class Standard {

		static final LineReader READER = new LineReader();
	}
}
