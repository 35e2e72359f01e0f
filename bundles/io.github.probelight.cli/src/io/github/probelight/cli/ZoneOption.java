package io.github.probelight.cli;

import java.util.Iterator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.explain.NearWords;
import io.github.probelight.summary.query.ZoneNames;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** By which clocks times are shown. */
final class ZoneOption {

	@Option(names = "--zone", paramLabel = "ZONE", completionCandidates = Names.class, converter = Converter.class, description = "Times of text, CSV and HTML by the clocks of a zone: Europe/Berlin, +05:30, local (of this computer), UTC (default, as in the log). Those of JSON stay in UTC.")
	private Zone zone = Zone.GMT;

	Zone zone() {
		return zone;
	}

	/** The names that a shell offers. */
	static final class Names implements Iterable<String> {

		@Override
		public Iterator<String> iterator() {
			return ZoneNames.all().iterator();
		}
	}

	/** Reads a name for picocli. */
	static final class Converter implements ITypeConverter<Zone> {

		@Override
		public Zone convert(@Nullable String given) {
			String name = given == null ? "" : given;
			return ZoneNames.find(name).orElseThrow(() -> new TypeConversionException(unknown(name)));
		}

		private static String unknown(String name) {
			List<String> near = ZoneNames.near(name);
			return OneLine.of(name) + " is no zone that is known: "
					+ (near.isEmpty()
							? "write a region such as Europe/Berlin, an offset such as +05:30, local or UTC."
							: "did you mean " + NearWords.either(near) + '?');
		}
	}
}
