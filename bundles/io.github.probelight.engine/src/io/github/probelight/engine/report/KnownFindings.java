package io.github.probelight.engine.report;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The findings of the report that was asked for them last. Several ask at the end of a reading; who comes while another one
 * looks at the hosts waits for what that finds.
 */
final class KnownFindings {

	@Nullable
	private Report report;
	private List<Finding> found = List.of();

	/** Returns the findings of a report, which are found if nobody has. */
	synchronized List<Finding> of(Report asked, Supplier<List<Finding>> find) {
		if (report != asked) {
			found = find.get();
			report = asked;
		}
		return found;
	}
}
