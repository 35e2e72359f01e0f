package io.github.probelight.language.ide.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.AbstractInjectableValidator;
import org.eclipse.xtext.validation.FeatureBasedDiagnostic;

import io.github.probelight.language.ide.Problem;
import io.github.probelight.language.scanLog.Entry;

/** Runs the checks of the language on one line. */
public final class ProblemFinder {

	private final Diagnostician diagnostician;
	private final String language;

	/** Runs the checks that came with the parser of {@code reader}. */
	public ProblemFinder(LineReader reader) {
		diagnostician = reader.instance(Diagnostician.class);
		language = reader.language();
	}

	/** What is odd about the line, in its order. */
	public List<Problem> find(ReadLine line) {
		Entry entry = line.entry();
		if (entry == null) {
			return List.of();
		}
		Map<Object, Object> context = new HashMap<>();
		// without it no check of the language runs, and nothing says so
		context.put(AbstractInjectableValidator.CURRENT_LANGUAGE_NAME, language);
		List<Problem> problems = new ArrayList<>();
		collect(diagnostician.validate(entry, context), problems);
		problems.sort(Comparator.comparingInt(Problem::offset));
		return problems;
	}

	private static void collect(Diagnostic diagnostic, List<Problem> problems) {
		if (diagnostic instanceof FeatureBasedDiagnostic found && found.getIssueCode() != null) {
			INode node = node(found);
			if (node != null) {
				problems.add(new Problem(node.getOffset(), node.getLength(), found.getIssueCode(), found.getMessage()));
			}
		}
		for (Diagnostic child : diagnostic.getChildren()) {
			collect(child, problems);
		}
	}

	private static @Nullable INode node(FeatureBasedDiagnostic diagnostic) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(diagnostic.getSourceEObject(), diagnostic.getFeature());
		return nodes.isEmpty() ? null : nodes.getFirst();
	}
}
