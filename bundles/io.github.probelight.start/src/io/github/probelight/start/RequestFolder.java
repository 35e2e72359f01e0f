package io.github.probelight.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

/**
 * The folder in which a second start leaves the logs that the running workbench is to open. A request is one file
 * {@code *.open}, moved into the folder when it is complete, with the absolute paths of the logs and the words of
 * {@link OpenRequest}, each ended by NUL (a path can hold every other character). Whoever takes a request removes it; that is the answer to the one who waits.
 */
public final class RequestFolder implements AutoCloseable {
	private static final String SUFFIX = ".open";
	private static final String END = "\0";

	private final Path folder;
	private final WatchService watch;
	private final Consumer<OpenRequest> taker;
	private boolean closed;

	/**
	 * Begins to watch; what lies in the folder already is taken too.
	 *
	 * @param taker
	 *            gets each request, on a thread of its own
	 * @throws IOException
	 *             if the folder cannot be watched
	 */
	public RequestFolder(Path folder, Consumer<OpenRequest> taker) throws IOException {
		this.folder = folder;
		this.taker = taker;
		watch = folder.getFileSystem().newWatchService();
		folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
		Thread.ofPlatform().daemon().name("Logs of later starts").start(this::run);
	}

	/** Stops to watch; no request is taken after that. */
	@Override
	public void close() {
		synchronized (this) {
			closed = true;
		}
		try {
			watch.close();
		} catch (IOException e) {
			ILog.get().warn("Watching " + folder + " could not be ended", e);
		}
	}

	private void run() {
		try {
			boolean valid = true;
			while (valid) {
				takeAll();
				WatchKey key = watch.take();
				key.pollEvents(); // what they say is seen in the folder itself
				valid = key.reset();
			}
		} catch (ClosedWatchServiceException e) {
			// the workbench ends
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (IOException e) {
			ILog.get().error("Logs of later starts cannot be opened here: " + folder + " is not readable", e);
		}
	}

	private void takeAll() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path request : files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList()) {
				take(request);
			}
		}
	}

	private synchronized void take(Path request) {
		if (closed) {
			return;
		}
		try {
			byte[] bytes = Files.readAllBytes(request);
			Files.delete(request);
			String paths = new String(bytes, StandardCharsets.UTF_8);
			taker.accept(OpenRequest.of(Arrays.stream(paths.split(END)).filter(path -> !path.isEmpty()).toList()));
		} catch (IOException e) {
			ILog.get().info("The request " + request + " was taken back");
		} catch (InvalidPathException e) {
			ILog.get().error("The request " + request + " names a file that cannot be", e);
		}
	}
}
