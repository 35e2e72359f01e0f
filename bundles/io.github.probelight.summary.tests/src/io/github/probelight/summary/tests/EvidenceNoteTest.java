package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.EvidenceNote;
import io.github.probelight.summary.EvidenceNote.Cited;
import io.github.probelight.summary.Zone;

class EvidenceNoteTest {

	private static final long TIME = 1_773_523_826_000L;
	private static final Zone BERLIN = new Zone(ZoneId.of("Europe/Berlin"));

	private static EvidenceNote note(String log, String text) {
		return new EvidenceNote(log, 41_234, "ab12", List.of(new Cited(9, "one"), new Cited(10, text),
				new Cited(1200, "three")), TIME, TIME + 37_500);
	}

	@Test
	void saysWhereItIsFromAndWhen() {
		assertThat(note("scan.log", "two").text(BERLIN)).isEqualTo("""
				File: scan.log, 41,234 bytes
				SHA-256: ab12
				Lines: 9 to 10, 1,200
				Time: 2026-03-14 21:30:26 to 2026-03-14 21:31:03.5 GMT \
				(2026-03-14 22:30:26 to 2026-03-14 22:31:03.5 Europe/Berlin)

				   9  one
				  10  two
				1200  three
				""");
		assertThat(note("scan.log", "two").text(Zone.GMT)).contains("21:31:03.5 GMT\n\n");
	}

	/** What a log says cannot end the fence, and its name is no markup. */
	@Test
	void isFencedInMarkdown() {
		assertThat(note("a_b*<i>.log", "``` \n````").markdown(Zone.GMT)).isEqualTo("""
				- File: a\\_b\\*\\<i\\>.log, 41,234 bytes
				- SHA-256: ab12
				- Lines: 9 to 10, 1,200
				- Time: 2026-03-14 21:30:26 to 2026-03-14 21:31:03.5 GMT

				`````text
				   9  one
				  10  ```\s
				````
				1200  three
				`````
				""");
	}

	@Test
	void leavesOutWhatIsNotKnown() {
		assertThat(new EvidenceNote("x", 1, "00", List.of(new Cited(1, "y")), Report.NO_TIME, Report.NO_TIME)
				.text(BERLIN)).isEqualTo("File: x, 1 byte\nSHA-256: 00\nLines: 1\n\n1  y\n");
	}
}
