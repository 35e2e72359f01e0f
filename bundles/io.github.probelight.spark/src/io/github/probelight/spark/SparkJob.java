package io.github.probelight.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.table.Tables;
import scala.Tuple2;

/** Reads logs that are new or have changed into tables and reports. */
public final class SparkJob {

	/** A task makes the hosts of packed facts that are so many times as short as a range: some million hosts at 128 MB. */
	private static final int HOST_SHARE = 8;

	private final SparkSession spark;
	private final JavaSparkContext context;
	private final JobOptions options;
	private final Path out;
	private final Broadcast<SerializableConfiguration> hadoop;

	private SparkJob(SparkSession spark, JobOptions options) throws IOException {
		this.spark = spark;
		this.options = options;
		context = JavaSparkContext.fromSparkContext(spark.sparkContext());
		Configuration configuration = context.hadoopConfiguration();
		Path named = new Path(options.out());
		out = named.getFileSystem(configuration).makeQualified(named);
		hadoop = context.broadcast(new SerializableConfiguration(configuration));
	}

	/** Runs a job as {@link JobOptions#USAGE} says. */
	public static void main(String... arguments) throws IOException {
		JobOptions options;
		try {
			options = JobOptions.parse(arguments);
		} catch (IllegalArgumentException e) {
			System.err.println(e.getMessage());
			System.err.print(JobOptions.USAGE);
			System.exit(2);
			return;
		}
		try (SparkSession spark = SparkSession.builder().appName("Probelight").getOrCreate()) {
			System.out.println(run(spark, options));
		}
	}

	/** Runs a job, and says in a sentence what it did. */
	static String run(SparkSession spark, JobOptions options) throws IOException {
		return new SparkJob(spark, options).run();
	}

	private String run() throws IOException {
		List<InputFile> files = new InputFiles(context.hadoopConfiguration(), out).of(options.inputs(),
				options.lists());
		Broadcast<SerializableConfiguration> configuration = hadoop;
		List<LogPiece> pieces = context
				.parallelize(files, Math.max(1, Math.min(files.size(), 2 * context.defaultParallelism())))
				.flatMap(file -> new PieceFinder(configuration.value().value()).pieces(file).iterator())
				.collect();
		List<LogSet> all = LogSets.of(pieces, options.asOne());
		TableStore store = new TableStore(spark, out);
		LogsTable known = new LogsTable(store.read(LogsTable.NAME, LogsTable.SCHEMA).collectAsList());
		List<LogSet> fresh = all.stream().filter(log -> !known.has(log)).toList();
		if (!fresh.isEmpty()) {
			read(store, known, fresh);
		}
		long refused = fresh.stream().filter(LogSet::isRefused).count();
		return "%d logs: %d read, %d not read because of a problem that the table logs tells, %d known already."
				.formatted(all.size(), fresh.size() - refused, refused, all.size() - fresh.size());
	}

	private void read(TableStore store, LogsTable known, List<LogSet> fresh) throws IOException {
		List<LogSet> logs = fresh.stream().filter(log -> !log.isRefused()).toList();
		Collection<String> replaced = known.replacedBy(fresh);
		Broadcast<List<LogSet>> shared = context.broadcast(new ArrayList<>(logs));
		Broadcast<SerializableConfiguration> configuration = hadoop;
		List<PieceRange> ranges = PieceRange.of(logs, options.rangeBytes());
		int cores = Math.max(2, context.defaultParallelism());
		List<List<PieceRange>> tasks = PieceRange.tasks(ranges, logs, options.rangeBytes(), cores);
		JavaRDD<PieceRange> work = context.parallelize(tasks, Math.max(1, tasks.size())).flatMap(List::iterator);
		JavaPairRDD<PieceRange, PieceReader.Outcome> parts = work.mapToPair(
				range -> new Tuple2<>(range,
						new PieceReader(shared.value(), configuration.value().value()).read(range)))
				.persist(StorageLevel.MEMORY_AND_DISK());
		// not the facts: these never come here
		ReadRanges read = new ReadRanges(parts.mapValues(
				part -> new ReportFile.ReadPiece(part.bytes(), part.lines(), 0, part.problem(), part.failed()))
				.collect(), logs);
		JavaPairRDD<Long, byte[]> perLog = perLog(parts, read, shared, cores);
		List<String> reports = logs.stream().map(known::report).toList();
		reports(perLog, read, reports, shared);
		tables(store, perLog, shared, replaced);
		if (options.tables().contains(SparkTable.RESULTS)) {
			results(store, work, read, shared, replaced);
		}
		// last, so that a run that was broken off is begun anew
		store.write(LogsTable.NAME, spark.createDataFrame(read.rows(fresh, logs, reports), LogsTable.SCHEMA),
				options.run(), replaced);
	}

	/** Reads the ranges once more, now that it is known at which line each begins. */
	private void results(TableStore store, JavaRDD<PieceRange> work, ReadRanges read, Broadcast<List<LogSet>> logs,
			Collection<String> replaced) throws IOException {
		Broadcast<Map<PieceRange, Long>> firstLines = context.broadcast(read.firstLines());
		Broadcast<SerializableConfiguration> configuration = hadoop;
		CollectionAccumulator<Tuple2<PieceRange, String>> missed = context.sc().collectionAccumulator("not read again");
		write(store, SparkTable.RESULTS, work.flatMap(range -> {
			ResultRows rows = new ResultRows(logs.value().get(range.log()), range, firstLines.value().get(range),
					configuration.value().value(), problem -> missed.add(new Tuple2<>(range, problem)));
			TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> close(rows));
			return rows;
		}), replaced);
		Map<PieceRange, String> problems = new HashMap<>();
		missed.value().forEach(range -> problems.put(range._1, range._2));
		read.missed(problems);
	}

	private static void close(ResultRows rows) {
		try {
			rows.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Returns the facts of each log. */
	private static JavaPairRDD<Long, byte[]> perLog(JavaPairRDD<PieceRange, PieceReader.Outcome> parts,
			ReadRanges read, Broadcast<List<LogSet>> logs, int cores) {
		Map<Integer, Integer> firstPiece = new HashMap<>(read.firstPieces());
		JavaPairRDD<Long, byte[]> pieces = OrderedFold.fold(
				parts.mapToPair(part -> new Tuple2<>(OrderedFold.key(firstPiece.get(part._1.log()) + part._1.place(),
						part._1.index()), part._2.partial())),
				read.mostRanges(), cores, (sum, next, piece, index) -> sum.append(next));
		List<Integer> logOf = new ArrayList<>(read.logOfPieces());
		JavaPairRDD<Long, byte[]> byLog = pieces.mapToPair(piece -> {
			int number = OrderedFold.group(piece._1);
			int log = logOf.get(number);
			return new Tuple2<>(OrderedFold.key(log, number - firstPiece.get(log)), piece._2);
		});
		// at least once, so that what follows has some partitions, and not one for each of ten thousand ranges
		return OrderedFold
				.fold(byLog, Math.max(2, read.mostPieces()), cores,
						(sum, next, log, place) -> sum.join(next, logs.value().get(log).goesOn(place)))
				.persist(StorageLevel.MEMORY_AND_DISK());
	}

	private void reports(JavaPairRDD<Long, byte[]> perLog, ReadRanges read, List<String> names,
			Broadcast<List<LogSet>> logs) {
		Broadcast<List<List<ReportFile.ReadPiece>>> pieces = context.broadcast(read.pieces());
		List<String> files = names.stream().map(name -> new Path(out, name).toString()).toList();
		Broadcast<List<String>> shared = context.broadcast(new ArrayList<>(files));
		Broadcast<SerializableConfiguration> configuration = hadoop;
		perLog.foreach(facts -> {
			int log = OrderedFold.group(facts._1);
			ReportFile.write(logs.value().get(log), pieces.value().get(log),
					WrittenPartial.read(facts._2).report(), new Path(shared.value().get(log)),
					configuration.value().value());
		});
	}

	private void tables(TableStore store, JavaPairRDD<Long, byte[]> perLog, Broadcast<List<LogSet>> logs,
			Collection<String> replaced) throws IOException {
		List<String> small = options.tables()
				.stream()
				.filter(table -> !table.equals(SparkTable.RESULTS) && !table.equals(Tables.HOSTS.toString()))
				.toList();
		List<String> wanted = new ArrayList<>(small);
		// all at once: what takes long is to unpack the facts
		JavaPairRDD<String, Row> rows = perLog.flatMapToPair(facts -> {
			String log = logs.value().get(OrderedFold.group(facts._1)).name();
			Report report = WrittenPartial.read(facts._2).report();
			return wanted.stream()
					.flatMap(table -> SparkTable.rows(SparkTable.of(table), log, report)
							.map(row -> new Tuple2<>(table, row)))
					.iterator();
		}).persist(StorageLevel.MEMORY_AND_DISK());
		for (String table : small) {
			write(store, table, rows.filter(row -> row._1.equals(table)).values(), replaced);
		}
		rows.unpersist();
		if (options.tables().contains(Tables.HOSTS.toString())) {
			write(store, Tables.HOSTS.toString(), hosts(perLog, logs), replaced);
		}
	}

	/** The hosts of a log that has very many are made by several tasks. */
	private JavaRDD<Row> hosts(JavaPairRDD<Long, byte[]> perLog, Broadcast<List<LogSet>> logs) {
		long bytes = Math.max(1, options.rangeBytes() / HOST_SHARE);
		int most = perLog.values()
				.map(facts -> HostSlice.parts(facts.length, bytes))
				.collect()
				.stream()
				.max(Comparator.naturalOrder())
				.orElse(1);
		JavaRDD<HostSlice> slices = perLog.flatMap(facts -> HostSlice.of(OrderedFold.group(facts._1), facts._2,
				HostSlice.parts(facts._2.length, bytes)).iterator());
		return (most == 1 ? slices : slices.repartition(most * Math.max(2, slices.getNumPartitions())))
				.flatMap(slice -> slice.rows(logs.value().get(slice.log()).name()).iterator());
	}

	private void write(TableStore store, String table, JavaRDD<Row> rows, Collection<String> replaced)
			throws IOException {
		store.write(table, spark.createDataFrame(rows, SparkTable.schema(table)), options.run(), replaced);
	}
}
