package io.github.probelight.language;

import org.eclipse.xtext.parser.IParser;

import io.github.probelight.language.parser.antlr.ScanLogModalParser;

/** Binds what the language does in its own way. */
public class ScanLogRuntimeModule extends AbstractScanLogRuntimeModule {

	/** The parser that tells the token source which rule it starts with. */
	@Override
	public Class<? extends IParser> bindIParser() {
		return ScanLogModalParser.class;
	}
}
