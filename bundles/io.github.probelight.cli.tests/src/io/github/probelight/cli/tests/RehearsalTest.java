package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.github.probelight.cli.Rehearsal;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.MessageKind;

class RehearsalTest {

	@Test
	void eachCommandDoesWhatItIsAskedFor() {
		assertThatCode(() -> Rehearsal.main(new String[0])).doesNotThrowAnyException();
	}

	/** Classes are kept for what the log has: lines that are read as text only would keep nothing. */
	@Test
	void itsLogHasWhatLogsHave() {
		assertThat(Rehearsal.LOG.lines().map(EntryReader::read).flatMap(Optional::stream).map(EntryFacts::kind))
				.contains(MessageKind.RESULT, MessageKind.TASK_PROGRESS, MessageKind.TASK_ENDED, MessageKind.CHECK,
						MessageKind.FINGERPRINT, MessageKind.CREDENTIALS_FAILED, MessageKind.NODE_STARTED,
						MessageKind.NODE_ENDED, MessageKind.SPIDER_ENDED, MessageKind.NODE_PROGRESS,
						MessageKind.SCAN_COMPLETED, MessageKind.PHASE_COMPLETE)
				.doesNotContain(MessageKind.TEXT);
	}
}
