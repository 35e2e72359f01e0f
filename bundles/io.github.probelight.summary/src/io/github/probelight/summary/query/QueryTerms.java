package io.github.probelight.summary.query;

import java.util.List;
import java.util.function.Function;

import com.google.re2j.Pattern;

import io.github.probelight.summary.host.AddressRange;

/**
 * What the terms of a query mean: of entries they make a {@link Query}, of other rows something else. How they are
 * written is known to {@link QueryParser} alone.
 *
 * @param <Q> what terms make
 */
public interface QueryTerms<Q> {

	/** Wants what each of some wants; everything if there is none, which is the same value whenever it is asked for. */
	Q all(List<Q> terms);

	/** Wants what one of some wants. */
	Q any(List<Q> terms);

	/** Wants what another does not want. */
	Q not(Q term);

	/** Wants what holds a text; case does not count. */
	Q text(String part);

	/** Wants what an expression finds something in. */
	Q expression(Pattern pattern);

	/** Wants what is about one of these addresses. */
	Q addresses(AddressRange range);

	/**
	 * Wants what is about one of these ports.
	 *
	 * @param protocol in capitals, or "" for any
	 */
	Q ports(int from, int to, String protocol);

	/**
	 * Returns what stands before a colon beside {@code host} and {@code port}, in small letters, in the order in which
	 * people are told of it.
	 */
	List<String> keys();

	/**
	 * Wants what has a value.
	 *
	 * @param key one of {@link #keys}
	 * @param value not empty
	 * @param quoted whether it stands in quotes
	 * @param wrong makes the exception to throw of a sentence
	 * @throws QueryException if there is no such value
	 */
	Q has(String key, String value, boolean quoted, Function<String, QueryException> wrong) throws QueryException;
}
