package io.github.probelight.spark;

import java.io.IOException;
import java.util.concurrent.ExecutionException;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;

import io.github.probelight.engine.text.ByteSource;

/** A file of any Hadoop file system, read by position; as long as it was when it was listed, though it may have grown. */
final class HadoopSource implements ByteSource {

	private final FSDataInputStream in;
	private final long size;

	HadoopSource(InputFile file, Configuration hadoop) throws IOException {
		size = file.size();
		try {
			// an object store then asks neither for the size again, nor for more than what is read
			in = file.path()
					.getFileSystem(hadoop)
					.openFile(file.path())
					.opt("fs.option.openfile.read.policy", "random")
					.optLong("fs.option.openfile.length", size)
					.build()
					.get();
		} catch (ExecutionException e) {
			throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		}
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public int read(long position, byte[] into, int from, int length) throws IOException {
		int wanted = (int) Math.max(0, Math.min(length, size - position));
		int done = 0;
		// one read may return less than there is, and a file may have become shorter
		for (int count = 0; done < wanted && count >= 0; done += Math.max(0, count)) {
			count = in.read(position + done, into, from + done, wanted - done);
		}
		return done;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
