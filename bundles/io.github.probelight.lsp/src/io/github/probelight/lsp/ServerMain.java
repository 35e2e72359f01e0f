package io.github.probelight.lsp;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Speaks the protocol on standard input and output, until the editor says exit or closes its end. */
public final class ServerMain {

	private ServerMain() {}

	/** Serves one editor and ends the process: 0 after a shutdown, 1 without one. */
	public static void main(String[] arguments) throws InterruptedException {
		OutputStream protocol = new FileOutputStream(FileDescriptor.out);
		System.setOut(System.err); // one stray word there, and the editor waits for ever
		quieten();
		LogServer server = new LogServer(System::exit);
		try {
			connect(server, System.in, protocol).startListening().get();
		} catch (ExecutionException e) {
			Failure.tell(e);
		}
		server.exit();
	}

	/** Joins a server and the streams to its editor; it listens when it is told to. */
	public static Launcher<LanguageClient> connect(LogServer server, InputStream in, OutputStream out) {
		Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>().setLocalService(server)
				.setRemoteInterface(LanguageClient.class)
				.setInput(in)
				.setOutput(out)
				.setExecutorService(Executors.newCachedThreadPool(Work.daemons("protocol")))
				.setExceptionHandler(Failure::answer)
				.create();
		server.connect(launcher.getRemoteProxy());
		return launcher;
	}

	/** What fails is told by {@link Failure}; the library would print whole stacks beside it. */
	private static void quieten() {
		LogManager.getLogManager().reset();
		Logger.getLogger("").setLevel(Level.OFF);
	}
}
