package io.github.probelight.summary;

import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.text.ShownText;

/** What is kept of logs that were read, as a sentence. */
public final class KeptText {

	private KeptText() {}

	/** {@code 3 logs are kept, 8.1 MB of at most 1.0 GB, in FOLDER}; {@code Nothing is kept; at most 1.0 GB would be, in FOLDER}. */
	public static String of(KeptReports kept) {
		int logs = kept.logs();
		String where = kept.folder().map(folder -> ", in " + ShownText.of(folder.toString())).orElse("");
		String most = " at most " + ByteText.of(kept.mostBytes());
		String much = logs == 0
				? "Nothing is kept;" + most + " would be"
				: NumberText.count(logs, "log") + (logs == 1 ? " is kept, " : " are kept, ") + ByteText.of(kept.bytes())
						+ " of" + most;
		return much + where;
	}
}
