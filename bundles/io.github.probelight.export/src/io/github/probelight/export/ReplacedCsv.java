package io.github.probelight.export;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.github.probelight.summary.SpreadsheetCell;
import io.github.probelight.summary.anonymise.ReplacedNames;

/** What was replaced by what in an anonymous log, as CSV, for its owner alone. */
public final class ReplacedCsv {

	private ReplacedCsv() {}

	/** Writes a list into a file, which is made anew. */
	public static void write(ReplacedNames replaced, Path file) throws IOException {
		if (Files.isDirectory(file)) {
			throw new FileSystemException(file.toString(), null, "it is a folder");
		}
		Files.deleteIfExists(file);
		try (OwnFile list = OwnFile.create(file)) {
			Csv.write(List.of("kind", "original", "pseudonym"),
					replaced.rows().map(row -> row.stream().map(SpreadsheetCell::of).toList()), list.writer());
		}
	}
}
