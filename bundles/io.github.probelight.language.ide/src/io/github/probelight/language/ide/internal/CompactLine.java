package io.github.probelight.language.ide.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import io.github.probelight.knowledge.Durations;
import io.github.probelight.language.ide.Fold;
import io.github.probelight.language.ide.LineHead;
import io.github.probelight.language.ide.Problem;
import io.github.probelight.language.scanLog.Attribute;
import io.github.probelight.language.scanLog.Bracket;
import io.github.probelight.language.scanLog.Entry;
import io.github.probelight.language.scanLog.Message;
import io.github.probelight.language.scanLog.Result;
import io.github.probelight.language.scanLog.ScanLogPackage;
import io.github.probelight.language.scanLog.SiteName;
import io.github.probelight.language.scanLog.Target;
import io.github.probelight.language.scanLog.TaskProgress;
import io.github.probelight.language.scanLog.ThreadName;

/**
 * Finds what a compact look leaves out of an entry's line: time, level, thread and site, and the fixed words around the
 * values of results and progress, whose states stand in a column then.
 */
public final class CompactLine {

	/** Room for a target, in characters: an IPv4 address with port and protocol, and two blanks. */
	private static final int TARGET = 24;
	/** Room for a state, in characters: {@code FILTERED} and a blank. */
	private static final int STATE = 9;

	private static final ScanLogPackage WORDS = ScanLogPackage.eINSTANCE;

	private final String text;
	private final Entry entry;
	private final List<Fold> folds = new ArrayList<>();
	private String thread = "";
	private String site = "";
	private int headEnd;

	private CompactLine(String text, Entry entry) {
		this.text = text;
		this.entry = entry;
	}

	/** Looks at a line; null for a continuation, and for a line of several entries, which is shown whole. */
	public static @Nullable CompactLine of(ReadLine line) {
		if (line.entries().size() != 1) {
			return null;
		}
		CompactLine compact = new CompactLine(line.text(), line.entries().getFirst());
		compact.head();
		compact.message();
		return compact;
	}

	/** What stands before the message. */
	public LineHead lineHead() {
		return new LineHead(headEnd, Objects.toString(entry.getLevel(), ""), thread, site);
	}

	/** None if all of the line would be gone, or something of it that looks wrong. */
	public List<Fold> folds(List<Problem> problems) {
		boolean all = folds.size() == 1 && folds.getFirst().shown().isEmpty()
				&& text.substring(folds.getFirst().end()).isBlank();
		boolean hides = problems.stream().anyMatch(problem -> folds.stream().anyMatch(fold -> hides(fold, problem)));
		return all || hides ? List.of() : folds;
	}

	private static boolean hides(Fold fold, Problem problem) {
		return problem.offset() < fold.end() && fold.offset() < problem.offset() + problem.length();
	}

	private void head() {
		List<Bracket> brackets = entry.getBrackets();
		int from = start(entry, WORDS.getEntry_Time());
		for (int i = 0; i <= brackets.size(); i++) {
			Bracket bracket = i < brackets.size() ? brackets.get(i) : null;
			int next = bracket == null ? messageStart() : outer(bracket).getOffset();
			Bracket before = i == 0 ? null : brackets.get(i - 1);
			if (i == 0 || repeats(before)) {
				leaveOut(from, next, "");
			}
			from = next;
		}
		headEnd = folds.isEmpty() ? 0 : folds.getFirst().end();
	}

	private boolean repeats(@Nullable Bracket bracket) {
		if (bracket instanceof ThreadName name && thread.isEmpty()) {
			thread = Objects.toString(name.getName(), "");
			return true;
		}
		if (bracket instanceof SiteName name && site.isEmpty()) {
			site = Objects.toString(name.getName(), "");
			return true;
		}
		return false;
	}

	private void message() {
		if (entry.getMessage() instanceof Result result) {
			result(result);
		} else if (entry.getMessage() instanceof TaskProgress progress) {
			progress(progress);
		}
	}

	/** {@code [10.0.0.1:22/TCP] OPEN (reason=syn-ack:TTL=63)} becomes {@code 10.0.0.1:22/TCP   OPEN   syn-ack TTL 63}. */
	private void result(Result result) {
		int state = start(result, WORDS.getResult_State());
		int stateEnd = end(result, WORDS.getResult_State());
		if (!entry.getBrackets().isEmpty() && entry.getBrackets().getLast() instanceof Target target) {
			INode bracket = outer(target);
			INode host = NodeModelUtils.getNode(target);
			leaveOut(bracket.getOffset(), host.getOffset(), "");
			leaveOut(host.getEndOffset(), state, " ".repeat(Math.max(1, TARGET - host.getLength())));
		}
		leaveOut(stateEnd, start(result, WORDS.getResult_Reason()), " ".repeat(Math.max(1, STATE - stateEnd + state)));
		int end = end(result, WORDS.getResult_Reason());
		for (Attribute attribute : result.getAttributes()) {
			leaveOut(end, start(attribute, WORDS.getAttribute_Key()), " ");
			leaveOut(end(attribute, WORDS.getAttribute_Key()), start(attribute, WORDS.getAttribute_Value()), " ");
			end = end(attribute, WORDS.getAttribute_Value());
		}
		leaveOut(end, NodeModelUtils.findActualNodeFor(result).getEndOffset(), "");
	}

	/** {@code SYN Stealth Scan 4.31 % · 3 min 27 s to go}. */
	private void progress(TaskProgress progress) {
		INode whole = NodeModelUtils.findActualNodeFor(progress);
		leaveOut(whole.getOffset(), start(progress, WORDS.getTaskProgress_Task()), "");
		leaveOut(end(progress, WORDS.getTaskProgress_Task()), start(progress, WORDS.getTaskProgress_Percent()), " ");
		long seconds = Numbers.leading(progress.getSeconds());
		String left = seconds < 0 ? " %" : " % · " + Durations.ofSeconds(seconds) + " to go";
		leaveOut(end(progress, WORDS.getTaskProgress_Percent()), whole.getEndOffset(), left);
	}

	/** What touches is one fold, since each seam would cost a key press. */
	private void leaveOut(int from, int end, String shown) {
		if (from >= end || from < 0) {
			return;
		}
		Fold last = folds.isEmpty() ? null : folds.getLast();
		if (last != null && last.end() == from) {
			folds.set(folds.size() - 1, new Fold(last.offset(), end - last.offset(), last.shown() + shown));
		} else {
			folds.add(new Fold(from, end - from, shown));
		}
	}

	private int messageStart() {
		Message message = entry.getMessage();
		return message == null ? text.stripTrailing().length() : outer(message).getOffset();
	}

	/** The node with the fixed words around it. */
	private static INode outer(EObject part) {
		return NodeModelUtils.findActualNodeFor(part);
	}

	private static int start(EObject owner, EStructuralFeature feature) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, feature);
		return nodes.isEmpty() ? -1 : nodes.getFirst().getOffset();
	}

	private static int end(EObject owner, EStructuralFeature feature) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, feature);
		return nodes.isEmpty() ? -1 : nodes.getLast().getEndOffset();
	}
}
