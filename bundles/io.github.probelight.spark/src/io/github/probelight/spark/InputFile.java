package io.github.probelight.spark;

import java.io.Serializable;
import java.net.URI;

import org.apache.hadoop.fs.Path;

/**
 * A file as it was when it was listed.
 *
 * @param uri where it is
 * @param below its path below the folder that was named, or in whose pattern it was found
 * @param size bytes
 * @param modified time of its last change, epoch milliseconds
 * @param missing whether there is no such file
 */
record InputFile(String uri, String below, long size, long modified, boolean missing) implements Serializable {

	Path path() {
		return new Path(URI.create(uri));
	}

	/** Returns what people know it by: its path, or its address if it is not on this machine. */
	String name() {
		return shown(path());
	}

	/** Returns a path as people know it. */
	static String shown(Path path) {
		URI uri = path.toUri();
		return uri.getScheme() == null || uri.getScheme().equals("file") ? uri.getPath() : path.toString();
	}
}
