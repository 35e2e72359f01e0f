package io.github.probelight.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.jdt.annotation.Nullable;

/** Where results go; remembers why they did not all get there, since a writer that prints tells nobody. */
final class StandardOutput extends FilterOutputStream {
	/** What the system says where whoever reads has seen enough, such as head. */
	private static final String SEEN_ENOUGH = "Broken pipe";

	private String problem = "";

	StandardOutput(OutputStream out) {
		super(out);
	}

	/** Why not all was written, for people; "" where all was, or where nobody wants it any more. */
	String problem() {
		return problem;
	}

	@Override
	public void write(int b) throws IOException {
		write(new byte[]{(byte) b}, 0, 1);
	}

	@Override
	public void write(byte @Nullable [] bytes, int from, int length) throws IOException {
		try {
			out.write(bytes, from, length);
		} catch (IOException e) {
			String why = String.valueOf(e.getMessage());
			if (problem.isEmpty() && !why.contains(SEEN_ENOUGH)) {
				problem = "The output is not complete: " + why + '.';
			}
			throw e;
		}
	}
}
