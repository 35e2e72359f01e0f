package io.github.probelight.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A value that another processor works out while this one goes on.
 *
 * @param <T> its type
 */
final class FutureValue<T> implements Supplier<T> {

	private final CompletableFuture<T> future;

	/** Begins to work out a value. */
	FutureValue(Supplier<T> value) {
		future = CompletableFuture.supplyAsync(value);
	}

	/** Returns the value, and waits for it if need be; throws what working it out has thrown. */
	@Override
	public T get() {
		try {
			return future.join();
		} catch (CompletionException e) {
			switch (e.getCause()) {
				case Error error -> throw error;
				case RuntimeException exception -> throw exception;
				default -> throw e;
			}
		}
	}
}
