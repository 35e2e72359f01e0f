package io.github.probelight.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The Parquet tables of a folder, each partitioned by the day of the run. */
final class TableStore {

	private final SparkSession spark;
	private final Path out;
	private final FileSystem files;

	TableStore(SparkSession spark, Path out) throws IOException {
		this.spark = spark;
		this.out = out;
		files = out.getFileSystem(spark.sparkContext().hadoopConfiguration());
	}

	/** Returns the rows of a table that there are; none if there is no such table yet. */
	Dataset<Row> read(String table, StructType schema) throws IOException {
		StructType all = schema.add(SparkTable.RUN, DataTypes.DateType);
		return partitions(table).isEmpty()
				? spark.createDataFrame(List.of(), all)
				: spark.read().schema(all).parquet(path(table).toString());
	}

	/**
	 * Writes the rows of logs in place of those that there are of some logs. Other rows stay; so to write the same twice is
	 * to write it once.
	 */
	void write(String table, Dataset<Row> rows, LocalDate run, Collection<String> replaced) throws IOException {
		String today = SparkTable.RUN + '=' + run;
		Dataset<Row> old = read(table, rows.schema());
		Dataset<Row> names = spark.createDataset(List.copyOf(replaced), Encoders.STRING()).toDF("log");
		Set<String> touched = new HashSet<>(Set.of(today));
		if (!replaced.isEmpty()) {
			old.join(functions.broadcast(names), old.col("log").equalTo(names.col("log")), "left_semi")
					.select(SparkTable.RUN)
					.distinct()
					.collectAsList()
					.forEach(partition -> touched.add(SparkTable.RUN + '=' + partition.getDate(0)));
		}
		Set<Path> before = new HashSet<>();
		for (Path partition : partitions(table)) {
			if (touched.contains(partition.getName())) {
				before.addAll(files(partition));
			}
		}
		Object[] days = touched.stream().map(day -> day.substring(SparkTable.RUN.length() + 1)).toArray();
		Dataset<Row> kept = old.where(old.col(SparkTable.RUN).cast(DataTypes.StringType).isin(days))
				.join(functions.broadcast(names), old.col("log").equalTo(names.col("log")), "left_anti");
		Dataset<Row> all = rows.withColumn(SparkTable.RUN, functions.lit(run.toString()).cast(DataTypes.DateType));
		(before.isEmpty() ? all : all.unionByName(kept)).write()
				.mode("overwrite")
				.option("partitionOverwriteMode", "dynamic")
				.partitionBy(SparkTable.RUN)
				.parquet(path(table).toString());
		removeEmptied(before);
		if (partitions(table).isEmpty()) {
			// a table without rows can be asked too
			spark.createDataFrame(List.of(), rows.schema())
					.write()
					.mode("overwrite")
					.parquet(new Path(path(table), today).toString());
		}
	}

	/** What no row was left for was not overwritten. */
	private void removeEmptied(Set<Path> before) throws IOException {
		Set<Path> emptied = new HashSet<>();
		for (Path file : before) {
			if (files.exists(file)) {
				emptied.add(file.getParent());
			}
		}
		for (Path partition : emptied) {
			files.delete(partition, true);
		}
	}

	private Path path(String table) {
		return new Path(out, table);
	}

	private List<Path> partitions(String table) throws IOException {
		List<Path> found = new ArrayList<>();
		if (files.exists(path(table))) {
			for (FileStatus status : files.listStatus(path(table))) {
				if (status.isDirectory() && status.getPath().getName().startsWith(SparkTable.RUN + '=')) {
					found.add(status.getPath());
				}
			}
		}
		return found;
	}

	private List<Path> files(Path partition) throws IOException {
		List<Path> found = new ArrayList<>();
		for (FileStatus status : files.listStatus(partition)) {
			if (status.getPath().getName().endsWith(".parquet")) {
				found.add(status.getPath());
			}
		}
		return found;
	}
}
