package io.github.probelight.language.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

import com.google.inject.Injector;

import io.github.probelight.language.ScanLogStandaloneSetup;
import io.github.probelight.language.scanLog.Entry;
import io.github.probelight.language.scanLog.Log;
import io.github.probelight.language.services.ScanLogGrammarAccess;

/** Reads texts with the grammar, and writes what was read on one line. */
final class Reading {

	static final Injector INJECTOR = new ScanLogStandaloneSetup().createInjectorAndDoEMFRegistration();
	static final ScanLogGrammarAccess GRAMMAR = INJECTOR.getInstance(ScanLogGrammarAccess.class);
	private static final IParser PARSER = INJECTOR.getInstance(IParser.class);

	private Reading() {}

	static IParseResult parse(String rule, String text) {
		return PARSER.parse((ParserRule) GrammarUtil.findRuleForName(GRAMMAR.getGrammar(), rule),
				new StringReader(text));
	}

	/** The model of a text that the rule takes without a syntax error or a lost character. */
	static EObject read(String rule, String text) {
		IParseResult result = parse(rule, text);
		assertThat(errors(result)).as("syntax errors in %s", text).isEmpty();
		assertThat(result.getRootNode().getText()).isEqualTo(text);
		return result.getRootASTElement();
	}

	static Log log(String text) {
		return (Log) read("Log", text);
	}

	static Entry entry(String text) {
		return (Entry) read("Entry", text);
	}

	/** What an entry with this behind its time and level reads as, without time and level. */
	static String afterLevel(String rest) {
		return show(entry("2026-02-11T08:00:00 [INFO]" + rest))
				.replace("Entry(time=2026-02-11T08:00:00, level=INFO", "Entry(")
				.replace("(, ", "(");
	}

	/** What a message reads as. */
	static String message(String text) {
		return show(entry("2026-02-11T08:00:00 [INFO] " + text).getMessage());
	}

	static List<String> errors(IParseResult result) {
		List<String> errors = new ArrayList<>();
		for (INode node : result.getSyntaxErrors()) {
			errors.add(node.getSyntaxErrorMessage().getMessage());
		}
		return errors;
	}

	/** An object of the model as {@code Class(feature=value, ...)}, with the features that are set. */
	static String show(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(Reading::show).toList().toString();
		}
		if (!(value instanceof EObject object)) {
			return String.valueOf(value);
		}
		List<String> features = new ArrayList<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (object.eIsSet(feature)) {
				features.add(feature.getName() + '=' + show(object.eGet(feature)));
			}
		}
		return object.eClass().getName() + '(' + String.join(", ", features) + ')';
	}
}
