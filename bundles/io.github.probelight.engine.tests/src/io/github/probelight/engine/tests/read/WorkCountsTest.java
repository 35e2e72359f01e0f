package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.LoginCount;
import io.github.probelight.engine.report.Subject;
import io.github.probelight.engine.report.Trouble;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.testing.Samples;

/** Checks and logins, counted by the engine in parts and by a slow reader at once. */
class WorkCountsTest {

	static List<String> names() {
		return Samples.names();
	}

	@ParameterizedTest
	@MethodSource("names")
	void samplesAreCountedAsTheSlowReaderDoes(String name) throws IOException {
		for (int chunk : new int[]{1 << 20, 300}) {
			compare(Samples.bytes(name), chunk, name);
		}
	}

	/** The console says of whom it refused a login, and no host. */
	@Test
	void personsAreNamedWhereNoHostIs() throws IOException {
		String head = "2026-03-18T16:29:32 [INFO] [Thread: http-nio-443-exec-5=/data/user/login] ";
		byte[] log = (head + "[Principal: amelia] Authentication attempt succeeded.\n" + head
				+ "[Principal: \"amelia\"] [Session ID: 031D46A0] Session created.\n" + head
				+ "[Principal: \"Jörg x\"] Authentication attempt failed.\n" + head
				+ "[Principal: noah]  Authentication attempt failed.\n" + head
				+ "[Principal: Noah] Authentication attempt failed.\r\n" + head
				+ "Authentication attempt failed.\n" + head + "[Site: S] [Principal: eve] Logged in.\n")
				.getBytes(StandardCharsets.UTF_8);
		for (int chunk = 1; chunk < log.length + 100; chunk += 97) {
			Trouble trouble = compare(log, chunk, "chunks of " + chunk);
			assertThat(trouble.logins()).containsExactly(new LoginCount("", 4, 3, List.of("Jörg x", "noah"), 2));
			assertThat(trouble.evidence().refusals().named()).extracting(Subject::name)
					.containsExactly("Jörg x", "noah");
		}
	}

	@Test
	void randomLogsToo() throws IOException {
		long checks = 0;
		long logins = 0;
		for (int seed = 0; seed < 150; seed++) {
			byte[] log = RandomLog.troubled(11_000 + seed, 20 + seed * 3);
			Trouble trouble = compare(log, 100 + seed * 20, "seed " + seed);
			checks += trouble.checks().size();
			logins += trouble.logins().size();
		}
		assertThat(checks).isGreaterThan(300);
		assertThat(logins).isGreaterThan(300);
	}

	private static Trouble compare(byte[] log, int chunk, String what) throws IOException {
		Trouble trouble = new LogReader(ByteSource.of(log), 2, chunk).read(ReadMonitor.NONE).messages().trouble();
		NaiveWork naive = new NaiveWork(log);
		assertThat(trouble.checks()).as(what).isEqualTo(naive.checks());
		assertThat(trouble.logins()).as(what).isEqualTo(naive.logins());
		assertThat(trouble.evidence().refusals().lines()).as(what).isEqualTo(naive.refusals());
		return trouble;
	}
}
