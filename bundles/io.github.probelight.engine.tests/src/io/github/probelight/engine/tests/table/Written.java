package io.github.probelight.engine.tests.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** Facts that are written to memory and read again. */
final class Written {

	/** Writes or reads something. */
	interface Step<T> {
		void with(T facts) throws IOException;
	}

	private Written() {}

	/** Writes, and reads what was written to its end. */
	static void andRead(Step<FactsOutput> write, Step<FactsInput> read) throws IOException {
		FactsInput in = in(bytes(write));
		read.with(in);
		in.end();
	}

	static byte[] bytes(Step<FactsOutput> write) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		FactsOutput out = new FactsOutput(new DataOutputStream(bytes));
		write.with(out);
		out.end();
		return bytes.toByteArray();
	}

	static FactsInput in(byte[] bytes) {
		return new FactsInput(new DataInputStream(new ByteArrayInputStream(bytes)));
	}
}
