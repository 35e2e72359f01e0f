package io.github.probelight.start.tests.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.start.OpenRequest;
import io.github.probelight.start.OpenRequest.Way;
import io.github.probelight.start.RequestFolder;

final class RequestFolderTest {
	private final LinkedBlockingQueue<OpenRequest> taken = new LinkedBlockingQueue<>();

	@TempDir
	Path folder = Path.of("");

	@Test
	void takesWhatLiesThereAlreadyInTheOrderOfNames() throws IOException, InterruptedException {
		leave("2.open", "/c.log\0");
		leave("1.open", "/a.log\0/b.log\0");
		try (RequestFolder requests = new RequestFolder(folder, taken::add)) {
			assertThat(next()).containsExactly(Path.of("/a.log"), Path.of("/b.log"));
			assertThat(next()).containsExactly(Path.of("/c.log"));
			assertThat(folder).isEmptyDirectory();
		}
	}

	@Test
	void takesWhatComesLater() throws IOException, InterruptedException {
		try (RequestFolder requests = new RequestFolder(folder, taken::add)) {
			leave("1.open", "/first.log\0");
			assertThat(next()).containsExactly(Path.of("/first.log"));
			leave("2.open", "/a b\nü.log\0");
			assertThat(next()).containsExactly(Path.of("/a b\nü.log"));
			assertThat(folder).isEmptyDirectory();
		}
	}

	@Test
	void aLaterStartMayHaveLogsBeFollowedOrShownAsOne() throws IOException, InterruptedException {
		leave("1.open", "/a.log\0-follow\0");
		leave("2.open", "/b.log\0/c.log\0-together\0");
		try (RequestFolder requests = new RequestFolder(folder, taken::add)) {
			assertThat(request()).isEqualTo(new OpenRequest(List.of(Path.of("/a.log")), true, Way.EACH));
			assertThat(request())
					.isEqualTo(new OpenRequest(List.of(Path.of("/b.log"), Path.of("/c.log")), false, Way.TOGETHER));
		}
	}

	@Test
	void leavesAloneWhatIsNotComplete() throws IOException, InterruptedException {
		Path part = folder.resolve("1.part");
		Files.writeString(part, "/half");
		leave("2.open", "/whole.log\0");
		try (RequestFolder requests = new RequestFolder(folder, taken::add)) {
			assertThat(next()).containsExactly(Path.of("/whole.log"));
			assertThat(part).exists();
		}
	}

	@Test
	void afterItsEndRequestsStay() throws IOException, InterruptedException {
		RequestFolder ended = new RequestFolder(folder,
				logs -> taken.add(new OpenRequest(List.of(Path.of("/wrong")), false, Way.EACH)));
		ended.close();
		leave("1.open", "/a.log\0");
		try (RequestFolder requests = new RequestFolder(folder, taken::add)) {
			assertThat(next()).containsExactly(Path.of("/a.log"));
		}
	}

	private void leave(String name, String text) throws IOException {
		Path part = Files.writeString(folder.resolve(name + ".part"), text);
		Files.move(part, folder.resolve(name));
	}

	private List<Path> next() throws InterruptedException {
		return request().logs();
	}

	private OpenRequest request() throws InterruptedException {
		OpenRequest request = taken.poll(30, TimeUnit.SECONDS);
		assertThat(request).as("a request that is taken").isNotNull();
		return request == null ? new OpenRequest(List.of(), false, Way.EACH) : request;
	}
}
