package io.github.probelight.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.read.Partial;
import scala.Tuple2;

/**
 * Puts partials together that have the keys (group, place), neighbours by neighbours, until each group is one partial with
 * the key (group, 0). What Spark has for this, such as treeReduce, merges in any order; the facts of a log have one.
 */
final class OrderedFold {

	/** So many neighbours are put together at once. */
	private static final int FAN = 8;
	private static final int PLACE_BITS = 32;
	/** Spreads the groups, whose numbers follow one another. */
	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	/** Puts a partial behind what comes before it in its group. */
	interface Merging extends Serializable {

		/** @param place that of the first part of {@code next} in the group */
		void merge(Partial sum, Partial next, int group, int place);
	}

	private OrderedFold() {}

	static long key(int group, int place) {
		return (long) group << PLACE_BITS | place;
	}

	static int group(long key) {
		return (int) (key >>> PLACE_BITS);
	}

	/**
	 * Puts the partials of each group together.
	 *
	 * @param most how many there are at most in a group
	 * @param partitions of the result
	 */
	static JavaPairRDD<Long, byte[]> fold(JavaPairRDD<Long, byte[]> partials, int most, int partitions,
			Merging merging) {
		JavaPairRDD<Long, byte[]> folded = partials;
		int span = 1;
		for (int left = most; left > 1; left = (left + FAN - 1) / FAN) {
			int places = span;
			folded = folded.repartitionAndSortWithinPartitions(new ByNeighbours(partitions))
					.mapPartitionsToPair(sorted -> new Folding(sorted, merging, places));
			span *= FAN;
		}
		return folded;
	}

	/** Sends neighbours to one partition. */
	private static final class ByNeighbours extends Partitioner {

		private final int partitions;

		ByNeighbours(int partitions) {
			this.partitions = partitions;
		}

		@Override
		public int numPartitions() {
			return partitions;
		}

		@Override
		public int getPartition(@Nullable Object key) {
			return key instanceof Long number
					? Math.floorMod(Long.hashCode((group(number) + 1) * SPREAD + number.intValue() / FAN), partitions)
					: 0;
		}
	}

	/** Holds one sum and one part of it at a time. */
	private static final class Folding implements Iterator<Tuple2<Long, byte[]>> {

		private final Iterator<Tuple2<Long, byte[]>> sorted;
		private final Merging merging;
		/** How many of the first places one of these stands for. */
		private final int places;
		private @Nullable Tuple2<Long, byte[]> ahead;

		Folding(Iterator<Tuple2<Long, byte[]>> sorted, Merging merging, int places) {
			this.sorted = sorted;
			this.merging = merging;
			this.places = places;
			advance();
		}

		private void advance() {
			ahead = sorted.hasNext() ? sorted.next() : null;
		}

		@Override
		public boolean hasNext() {
			return ahead != null;
		}

		@Override
		public Tuple2<Long, byte[]> next() {
			Tuple2<Long, byte[]> first = ahead;
			if (first == null) {
				throw new NoSuchElementException();
			}
			long key = folded(first._1);
			byte[] only = first._2;
			try {
				Partial sum = null;
				advance();
				for (Tuple2<Long, byte[]> part = ahead; part != null && folded(part._1) == key; part = ahead) {
					sum = sum == null ? WrittenPartial.read(only) : sum;
					merging.merge(sum, WrittenPartial.read(part._2), group(key), part._1.intValue() * places);
					advance();
				}
				return new Tuple2<>(key, sum == null ? only : WrittenPartial.of(sum));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		private static long folded(long key) {
			return key(group(key), (int) key / FAN);
		}
	}
}
