package io.github.probelight.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import io.github.probelight.summary.InputWords;

/** What an editor and its person hear of a request that fails: a sentence, never a stack. */
final class Failure {

	private Failure() {}

	/** Returns the answer to a request that failed. */
	static ResponseError answer(@Nullable Throwable failed) {
		Throwable cause = cause(failed);
		if (cause instanceof ResponseErrorException known) {
			return known.getResponseError();
		}
		if (cause instanceof IOException || cause instanceof UncheckedIOException) {
			return error(ResponseErrorCode.RequestFailed, "The log cannot be read: " + InputWords.reason(cause));
		}
		tell(cause);
		return error(ResponseErrorCode.InternalError, "Probelight failed at this request: " + name(cause) + '.');
	}

	/** Writes one line to standard error, which editors keep in a log. */
	static void tell(@Nullable Throwable failed) {
		Throwable cause = cause(failed);
		StackTraceElement[] stack = cause == null ? new StackTraceElement[0] : cause.getStackTrace();
		System.err.println("probelight: " + name(cause) + (stack.length == 0 ? "" : " at " + stack[0]));
	}

	/** Returns what a request is refused with. */
	static ResponseErrorException refusal(ResponseErrorCode code, String why) {
		return new ResponseErrorException(error(code, why));
	}

	private static ResponseError error(ResponseErrorCode code, String why) {
		return new ResponseError(code, why, null);
	}

	private static String name(@Nullable Throwable cause) {
		return cause == null ? "nobody knows why" : cause.getClass().getSimpleName();
	}

	private static @Nullable Throwable cause(@Nullable Throwable failed) {
		Throwable cause = failed;
		while (cause != null && cause.getCause() != null
				&& (cause instanceof CompletionException || cause instanceof ExecutionException)) {
			cause = cause.getCause();
		}
		return cause;
	}
}
