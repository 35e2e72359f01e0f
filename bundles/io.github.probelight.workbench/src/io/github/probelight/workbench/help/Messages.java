package io.github.probelight.workbench.help;

import org.eclipse.osgi.util.NLS;

import io.github.probelight.knowledge.Kind;

/** The words around the pages. */
final class Messages extends NLS {
	public static String Guide = "";
	public static String Window = "";
	public static String Format = "";
	public static String Columns = "";
	public static String Grammar = "";
	public static String NoGrammar = "";
	public static String Contents = "";
	/** {0}: the words that were looked for. */
	public static String Found = "";
	/** {0}: the words that were looked for. */
	public static String NothingFound = "";
	public static String Reasons = "";
	public static String States = "";
	public static String Tasks = "";
	public static String Attributes = "";
	public static String Levels = "";
	public static String Threads = "";
	public static String Lines = "";
	public static String Findings = "";
	public static String Figures = "";

	static {
		initializeMessages("io.github.probelight.workbench.help.messages", Messages.class);
	}

	private Messages() {}

	/** The name of the page about a kind of words. */
	static String kind(Kind kind) {
		return switch (kind) {
			case REASON -> Reasons;
			case STATE -> States;
			case TASK -> Tasks;
			case ATTRIBUTE -> Attributes;
			case LEVEL -> Levels;
			case THREAD -> Threads;
			case LINE -> Lines;
			case FINDING -> Findings;
			case FIGURE -> Figures;
		};
	}
}
