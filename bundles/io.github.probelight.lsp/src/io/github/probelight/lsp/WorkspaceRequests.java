package io.github.probelight.lsp;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.WorkspaceService;

import com.google.gson.JsonPrimitive;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.input.SourceStream;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.export.text.ReportPage;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;

/** Answers what concerns all logs, and the commands. */
@NonNullByDefault({}) // LSP4J does not say what may be null
final class WorkspaceRequests implements WorkspaceService {

	private static final int MOST_HOSTS = 100;

	private final Work work;
	private final LogRequests requests;

	WorkspaceRequests(Work work, LogRequests requests) {
		this.work = work;
		this.requests = requests;
	}

	/** Hosts by the beginning of their address, of the logs that are read. */
	@Override
	public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
			WorkspaceSymbolParams given) {
		return work.answer(wanted -> {
			List<WorkspaceSymbol> found = new ArrayList<>();
			for (ServedLog document : requests.documents().all()) {
				Report report = document.reportNow();
				for (Host host : report == null ? List.<Host>of() : report.targets().hosts()) {
					wanted.checkCanceled();
					if (found.size() < MOST_HOSTS && host.address().startsWith(given.getQuery())) {
						found.add(new WorkspaceSymbol(host.address(), SymbolKind.Object, Either.forLeft(
								Places.location(document, Places.line(document, host.line()))), host.state()));
					}
				}
			}
			return Either.forRight(found);
		});
	}

	@Override
	public CompletableFuture<Object> executeCommand(ExecuteCommandParams given) {
		return requests.ofLog(() -> address(given), (document, wanted) -> {
			StringWriter page = new StringWriter();
			String name = name(document.uri());
			try (LogInput input = LogInput.open(List.of(Origins.of(name,
					new SourceStream(document.source(), document.source().size()), Budget.STANDARD)))) {
				Report report = input.read(ReadMonitor.NONE);
				ReportPage.write(new ReadLog(input.parts(), report), () -> Findings.of(report), Zone.GMT,
						new PrintWriter(page));
			} catch (InputException e) {
				throw Failure.refusal(ResponseErrorCode.RequestFailed, InputWords.TERMINAL.of(name, e));
			}
			return page.toString();
		});
	}

	/** What the command line would be given: the path of a file; of a text that is none, its address. */
	private static String name(String uri) {
		try {
			return Path.of(URI.create(uri)).toString();
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			return uri;
		}
	}

	private static String address(ExecuteCommandParams given) {
		List<Object> arguments = given.getArguments() == null ? List.of() : given.getArguments();
		if (!LogServer.REPORT.equals(given.getCommand())) {
			throw Failure.refusal(ResponseErrorCode.InvalidParams, "There is no such command.");
		}
		if (arguments.size() == 1 && arguments.getFirst() instanceof JsonPrimitive address && address.isString()) {
			return address.getAsString();
		}
		if (arguments.size() == 1 && arguments.getFirst() instanceof String address) {
			return address;
		}
		throw Failure.refusal(ResponseErrorCode.InvalidParams, "The report is of one log: give its address.");
	}

	@Override
	public void didChangeConfiguration(@Nullable DidChangeConfigurationParams given) {
		// what can be chosen is chosen at the start
	}

	@Override
	public void didChangeWatchedFiles(@Nullable DidChangeWatchedFilesParams given) {
		// files are looked at anyway
	}
}
