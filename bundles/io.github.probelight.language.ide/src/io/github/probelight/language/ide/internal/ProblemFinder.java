package io.github.probelight.language.ide.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.AbstractInjectableValidator;
import org.eclipse.xtext.validation.FeatureBasedDiagnostic;

import io.github.probelight.language.ide.Problem;
import io.github.probelight.language.scanLog.Entry;
import io.github.probelight.language.validation.ScanLogValidator;

/**
 * Runs the checks of the language on one line, and no others: what EMF checks of every object by itself, such as
 * multiplicities and proxies, holds for whatever the parser has made.
 */
public final class ProblemFinder {

	private final ScanLogValidator checks;
	/** Without it no check of the language runs, and nothing says so. */
	private final Map<Object, Object> context;

	/** Runs the checks that came with the parser of {@code reader}. */
	public ProblemFinder(LineReader reader) {
		checks = reader.instance(ScanLogValidator.class);
		context = Map.of(AbstractInjectableValidator.CURRENT_LANGUAGE_NAME, reader.language());
	}

	/** What is odd about the line, in its order. */
	public List<Problem> find(ReadLine line) {
		BasicDiagnostic found = new BasicDiagnostic();
		for (Entry entry : line.entries()) {
			checks.validate(entry, found, context);
			for (Iterator<EObject> inside = entry.eAllContents(); inside.hasNext();) {
				checks.validate(inside.next(), found, context);
			}
		}
		List<Problem> problems = new ArrayList<>();
		for (Diagnostic diagnostic : found.getChildren()) {
			add(diagnostic, problems);
		}
		problems.sort(Comparator.comparingInt(Problem::offset));
		return problems;
	}

	private static void add(Diagnostic diagnostic, List<Problem> problems) {
		if (diagnostic instanceof FeatureBasedDiagnostic found) {
			INode node = node(found);
			if (node != null) {
				problems.add(new Problem(node.getOffset(), node.getLength(), found.getIssueCode(), found.getMessage()));
			}
		}
	}

	private static @Nullable INode node(FeatureBasedDiagnostic diagnostic) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(diagnostic.getSourceEObject(), diagnostic.getFeature());
		return nodes.isEmpty() ? null : nodes.getFirst();
	}
}
