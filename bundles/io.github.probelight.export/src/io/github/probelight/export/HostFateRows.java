package io.github.probelight.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

import io.github.probelight.summary.Codes;
import io.github.probelight.summary.host.ListedHost;

/** Writes what became of hosts of a list, one after the other: nothing is kept, as the list may be long. */
public interface HostFateRows {

	/** Writes the next one. */
	void add(ListedHost host) throws IOException;

	/** Writes what stands behind the last one. */
	void end() throws IOException;

	/** Writes comma-separated values, with a head line. */
	static HostFateRows csv(Writer out) {
		Csv.write(List.of("address", "fate", "reason", "site", "count"), Stream.empty(), out);
		return new HostFateRows() {
			@Override
			public void add(ListedHost host) throws IOException {
				out.write(
						Csv.quoted(host.address()) + ',' + Codes.of(host.fate()) + ',' + Csv.quoted(host.reason()) + ','
								+ Csv.quoted(host.site()) + ',' + host.count() + "\r\n");
			}

			@Override
			public void end() {
				// the last row is the end
			}
		};
	}

	/** Writes an array of objects. */
	static HostFateRows json(Writer out) {
		return new HostFateRows() {
			private boolean any;

			@Override
			public void add(ListedHost host) throws IOException {
				out.write((any ? "," : "[") + "{\"address\":" + Json.quoted(host.address()) + ",\"fate\":"
						+ Json.quoted(Codes.of(host.fate())) + ",\"reason\":" + text(host.reason()) + ",\"site\":"
						+ text(host.site()) + ",\"count\":" + host.count() + '}');
				any = true;
			}

			@Override
			public void end() throws IOException {
				out.write(any ? "]\n" : "[]\n");
			}
		};
	}

	private static String text(String text) {
		return text.isEmpty() ? "null" : Json.quoted(text);
	}
}
