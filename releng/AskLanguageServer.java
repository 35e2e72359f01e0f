import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/**
 * Asks a language server what an editor asks of a log, and prints how long each answer took by the clock, as cells of a
 * table: {@code java -cp PLUGINS/* AskLanguageServer.java LOG text|disk COMMAND…}. The command is the server; the plug-ins
 * are those of a product, for their JSON.
 */
final class AskLanguageServer {
	private static final int HOVERS = 50;

	private final InputStream in;
	private final OutputStream out;
	private int asked;

	private AskLanguageServer(Process server) {
		in = new BufferedInputStream(server.getInputStream());
		out = server.getOutputStream();
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path log = Path.of(arguments[0]).toAbsolutePath();
		boolean fromDisk = arguments[1].equals("disk");
		Process server = new ProcessBuilder(List.of(arguments).subList(2, arguments.length))
				.redirectError(ProcessBuilder.Redirect.INHERIT)
				.start();
		System.out.print(new AskLanguageServer(server).cells(log, fromDisk));
		if (server.waitFor() != 0) {
			throw new IOException("the server ended with code " + server.exitValue());
		}
	}

	private String cells(Path log, boolean fromDisk) throws IOException {
		String uri = "{\"uri\": " + quoted(log.toUri().toString()) + "}";
		long start = System.nanoTime();
		ask("initialize", "{\"processId\": null, \"rootUri\": null, \"capabilities\": {\"textDocument\": {\"documentSymbol\": "
				+ "{\"hierarchicalDocumentSymbolSupport\": true}, \"semanticTokens\": {\"requests\": {\"range\": true}}}}, "
				+ "\"initializationOptions\": {\"readFromDisk\": " + fromDisk + "}}");
		tell("initialized", "{}");
		if (!fromDisk) {
			tell("textDocument/didOpen", "{\"textDocument\": {\"uri\": " + quoted(log.toUri().toString())
					+ ", \"languageId\": \"scanlog\", \"version\": 1, \"text\": "
					+ quoted(Files.readString(log, StandardCharsets.UTF_8)) + "}}");
		}
		hover(uri, 20);
		double first = (System.nanoTime() - start) / 1e9;
		double outline = millis("textDocument/documentSymbol", "{\"textDocument\": " + uri + "}");
		double colours = millis("textDocument/semanticTokens/range", "{\"textDocument\": " + uri
				+ ", \"range\": {\"start\": {\"line\": 100, \"character\": 0}, \"end\": {\"line\": 200, \"character\": 0}}}");
		long warm = System.nanoTime();
		for (int line = 0; line < HOVERS; line++) {
			hover(uri, 200 + line);
		}
		double hover = (System.nanoTime() - warm) / 1e6 / HOVERS;
		double report = millis("workspace/executeCommand", "{\"command\": \"probelight.report\", \"arguments\": ["
				+ quoted(log.toUri().toString()) + "]}");
		ask("shutdown", "null");
		tell("exit", "null");
		return "%.1f | %.1f | %.0f | %.0f | %.0f".formatted(first, hover, outline, colours, report);
	}

	private void hover(String uri, int line) throws IOException {
		ask("textDocument/hover",
				"{\"textDocument\": " + uri + ", \"position\": {\"line\": " + line + ", \"character\": 3}}");
	}

	private double millis(String method, String parameters) throws IOException {
		long start = System.nanoTime();
		ask(method, parameters);
		return (System.nanoTime() - start) / 1e6;
	}

	private void ask(String method, String parameters) throws IOException {
		int id = ++asked;
		send("{\"jsonrpc\": \"2.0\", \"id\": " + id + ", \"method\": \"" + method + "\", \"params\": " + parameters + "}");
		String begin = "\"id\":" + id + ",";
		for (String answer = next();; answer = next()) {
			if (answer.contains(begin) && !answer.contains("\"method\":")) {
				if (answer.contains("\"error\":")) {
					throw new IOException(answer);
				}
				return;
			}
		}
	}

	private void tell(String method, String parameters) throws IOException {
		send("{\"jsonrpc\": \"2.0\", \"method\": \"" + method + "\", \"params\": " + parameters + "}");
	}

	private void send(String message) throws IOException {
		byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
		out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		out.write(bytes);
		out.flush();
	}

	/** The next message; of a long one its start, for that says what it answers. */
	private String next() throws IOException {
		StringBuilder head = new StringBuilder();
		while (head.indexOf("\r\n\r\n") < 0) {
			int next = in.read();
			if (next < 0) {
				throw new IOException("the server has ended");
			}
			head.append((char) next);
		}
		int length = Integer.parseInt(head.toString().replaceFirst("(?s).*Content-Length: (\\d+).*", "$1"));
		byte[] body = in.readNBytes(length);
		return new String(body, 0, Math.min(length, 200), StandardCharsets.UTF_8);
	}

	private static String quoted(String text) {
		return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
	}

}
