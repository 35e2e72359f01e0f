package io.github.probelight.language;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.IParser;

import io.github.probelight.language.parser.antlr.ScanLogModalParser;
import io.github.probelight.language.values.ScanLogValues;

/** Binds what the language does in its own way. */
public class ScanLogRuntimeModule extends AbstractScanLogRuntimeModule {

	/** The parser that tells the token source which rule it starts with. */
	@Override
	public Class<? extends IParser> bindIParser() {
		return ScanLogModalParser.class;
	}

	/** What the texts of a log mean as values of the model. */
	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return ScanLogValues.class;
	}
}
