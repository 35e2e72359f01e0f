package io.github.probelight.start.tests.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.probelight.start.OpenRequest;
import io.github.probelight.start.OpenRequest.Way;
import io.github.probelight.start.StartArguments;

final class StartArgumentsTest {
	@Test
	void nothingAskedFor() {
		StartArguments arguments = StartArguments.of("-product", "some.product", "/some/file");
		assertThat(arguments.logs()).isEmpty();
		assertThat(arguments.picture()).isEmpty();
		assertThat(arguments.requests()).isEmpty();
	}

	@Test
	void logsKeepTheirOrder() {
		assertThat(StartArguments.of("-open", "/b.log", "-other", "-open", "/a.log").logs())
				.containsExactly(Path.of("/b.log"), Path.of("/a.log"));
	}

	@Test
	void fileNamesThatLookLikeOptionsAreFileNames() {
		StartArguments arguments = StartArguments.of("-open", "-screenshot", "-screenshot", "/-open");
		assertThat(arguments.logs()).containsExactly(Path.of("-screenshot").toAbsolutePath());
		assertThat(arguments.picture()).contains(Path.of("/-open"));
	}

	@Test
	void pathsAreMadeAbsoluteAndNormal() {
		assertThat(StartArguments.of("-open", "a/../b.log").logs()).containsExactly(Path.of("b.log").toAbsolutePath());
	}

	@Test
	void pictureAndRequests() {
		StartArguments arguments = StartArguments.of("-screenshot", "/a.png", "-requests", "/requests");
		assertThat(arguments.picture()).contains(Path.of("/a.png"));
		assertThat(arguments.requests()).contains(Path.of("/requests"));
	}

	@Test
	void logsAreFollowedWhenThatIsAskedFor() {
		assertThat(StartArguments.of("-open", "/a.log").open().follow()).isFalse();
		assertThat(StartArguments.of("-open", "/a.log", "-follow").open().follow()).as("the last one").isTrue();
		assertThat(StartArguments.of("-follow", "-open", "/a.log").logs()).containsExactly(Path.of("/a.log"));
		assertThat(StartArguments.of("-open", "-follow").open().follow()).as("a file of that name").isFalse();
	}

	@Test
	void logsAreShownAsOneWhenThatIsAskedFor() {
		OpenRequest open = StartArguments.of("-open", "/a.log", "-open", "/b.log", "-together").open();
		assertThat(open).isEqualTo(new OpenRequest(List.of(Path.of("/a.log"), Path.of("/b.log")), false, Way.TOGETHER));
	}

	@Test
	void logsAreComparedWhenThatIsAskedFor() {
		OpenRequest open = StartArguments.of("-open", "/old.log", "-open", "/new.log", "-compare").open();
		assertThat(open)
				.isEqualTo(new OpenRequest(List.of(Path.of("/old.log"), Path.of("/new.log")), false, Way.COMPARED));
	}

	@Test
	void anOptionWithoutItsValueIsLeftOut() {
		assertThat(StartArguments.of("-open", "/a.log", "-open").logs()).containsExactly(Path.of("/a.log"));
	}
}
