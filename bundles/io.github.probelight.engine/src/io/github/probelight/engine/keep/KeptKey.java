package io.github.probelight.engine.keep;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import io.github.probelight.engine.scan.LineLayout;

/**
 * What a kept log is found again by.
 *
 * @param maker who has read it, see {@link Maker}
 * @param layout where its entries begin in their lines
 * @param stamp what the file store said of it before it was read
 * @param still whether the store would have said something else if it had been written to since: it was left alone
 *        for a while before it was read, and nothing changed meanwhile
 * @param print of all that was read
 */
record KeptKey(String maker, LineLayout layout, FileStamp stamp, boolean still, LogPrint print) {

	void write(DataOutput out) throws IOException {
		Texts.write(maker, out);
		out.writeInt(layout.ordinal());
		stamp.write(out);
		out.writeBoolean(still);
		print.write(out);
	}

	static KeptKey read(DataInput in) throws IOException {
		return new KeptKey(Texts.read(in), layout(in.readInt()), FileStamp.read(in), in.readBoolean(),
				LogPrint.read(in));
	}

	private static LineLayout layout(int number) throws IOException {
		LineLayout[] all = LineLayout.values();
		if (number < 0 || number >= all.length) {
			throw new IOException("There is no such layout.");
		}
		return all[number];
	}
}
