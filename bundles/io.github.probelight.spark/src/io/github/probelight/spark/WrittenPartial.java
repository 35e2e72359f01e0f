package io.github.probelight.spark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;

import io.github.probelight.engine.read.Partial;

/** A partial as it travels: packed, since an array has at most 2 GB, and they pack to a fifth. */
final class WrittenPartial {

	private static final int BUFFER = 1 << 16;
	private static final int QUICK = 1;

	private WrittenPartial() {}

	static byte[] of(Partial partial) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
		try (DataOutputStream out = new DataOutputStream(
				new BufferedOutputStream(new ZstdOutputStream(bytes, QUICK), BUFFER))) {
			partial.write(out);
		}
		return bytes.toByteArray();
	}

	static Partial read(byte[] written) throws IOException {
		try (DataInputStream in = new DataInputStream(
				new BufferedInputStream(new ZstdInputStream(new ByteArrayInputStream(written)), BUFFER))) {
			return Partial.read(in);
		}
	}
}
