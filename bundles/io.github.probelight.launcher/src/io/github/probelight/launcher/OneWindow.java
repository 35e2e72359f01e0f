package io.github.probelight.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One window for each person: who holds the lock has it, and listens on a socket for those who come later. The socket is
 * quick and answers; where there is none (its path may have about 100 bytes only), later ones leave their request in the
 * folder that the workbench watches, into which what comes over the socket is put as well. The lock ends with the
 * process, however that ends, so neither a socket nor a request that is left behind harms.
 */
final class OneWindow implements AutoCloseable {
	/** How long a request may lie before it is said that nobody takes it. */
	static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Duration PAUSE = Duration.ofMillis(100);
	private static final byte TAKEN = 1;

	private final StateFolder state;
	private final AtomicInteger count = new AtomicInteger();
	private final FileChannel lock;
	private @Nullable ServerSocketChannel server;

	private OneWindow(StateFolder state, FileChannel lock) {
		this.state = state;
		this.lock = lock;
	}

	/**
	 * Becomes the one that has the window, or hands these words over to it.
	 *
	 * @param words
	 *            none of them holds a NUL
	 * @return nothing if they were handed over
	 * @throws LauncherException
	 *             if there is a window that does not answer
	 */
	static Optional<OneWindow> first(StateFolder state, List<String> words) throws IOException {
		Files.createDirectories(state.requests());
		FileChannel channel = FileChannel.open(state.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (channel.tryLock() != null) {
			return Optional.of(new OneWindow(state, channel).listen());
		}
		byte[] request = (String.join("\0", words) + '\0').getBytes(StandardCharsets.UTF_8);
		if (sent(state.socket(), request)) {
			channel.close();
			return Optional.empty();
		}
		return left(state, request, channel);
	}

	/** Whether the one that has the window said that it took this. */
	private static boolean sent(Path socket, byte[] request) {
		try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
			ByteBuffer bytes = ByteBuffer.wrap(request);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.shutdownOutput();
			return Channels.newInputStream(channel).read() == TAKEN;
		} catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
			return false; // it has not come so far, or there are no such sockets, or not with such a name
		}
	}

	/** Leaves the request in the folder until it is taken, or until whoever should take it has ended. */
	private static Optional<OneWindow> left(StateFolder state, byte[] request, FileChannel channel)
			throws IOException {
		Path file = put(state.requests(), request, ProcessHandle.current().pid() + "-0");
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (Files.exists(file)) {
			if (channel.tryLock() != null) {
				Files.deleteIfExists(file);
				return Optional.of(new OneWindow(state, channel).listen());
			}
			if (System.nanoTime() > end) {
				Files.deleteIfExists(file);
				throw new LauncherException("The Probelight that runs already does not answer.");
			}
			LockSupport.parkNanos(PAUSE.toNanos());
		}
		channel.close();
		return Optional.empty();
	}

	/** Puts a request into the folder, whole. */
	private static Path put(Path folder, byte[] request, String name) throws IOException {
		Path part = folder.resolve(name + ".part");
		Files.write(part, request);
		return Files.move(part, folder.resolve(name + ".open"), StandardCopyOption.ATOMIC_MOVE);
	}

	private OneWindow listen() throws IOException {
		Files.deleteIfExists(state.socket()); // of one that was killed
		@Nullable
		ServerSocketChannel bound = bound(state.socket());
		server = bound;
		if (bound != null) {
			Thread.ofPlatform().daemon().name("Later starts").start(() -> take(bound));
		}
		return this;
	}

	/** Gives the window up; who comes later is the first. */
	@Override
	public void close() throws IOException {
		@Nullable
		ServerSocketChannel bound = server;
		if (bound != null) {
			bound.close();
		}
		lock.close();
	}

	private static @Nullable ServerSocketChannel bound(Path socket) {
		try {
			ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
			server.bind(UnixDomainSocketAddress.of(socket));
			return server;
		} catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
			return null; // later ones use the folder
		}
	}

	private void take(ServerSocketChannel server) {
		while (server.isOpen()) {
			try (SocketChannel later = server.accept()) {
				ByteArrayOutputStream request = new ByteArrayOutputStream();
				Channels.newInputStream(later).transferTo(request);
				if (request.size() > 0) {
					put(state.requests(), request.toByteArray(),
							ProcessHandle.current().pid() + "-s" + count.incrementAndGet());
					later.write(ByteBuffer.wrap(new byte[]{TAKEN}));
				}
			} catch (IOException e) {
				// that one leaves it in the folder
			}
		}
	}
}
