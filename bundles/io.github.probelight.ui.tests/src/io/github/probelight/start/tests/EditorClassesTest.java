package io.github.probelight.start.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

import io.github.probelight.start.EditorClasses;
import io.github.probelight.start.EditorClasses.Listed;

/** The list of what an editor loads while it opens is one of the platform that the product is built with. */
class EditorClassesTest {

	@Test
	void namesClassesThatAreThere() {
		List<Listed> listed = EditorClasses.platform();
		assertThat(listed).hasSizeGreaterThan(500).doesNotHaveDuplicates();
		assertThat(listed).as("of another platform: record it anew").allMatch(EditorClassesTest::isThere);
	}

	private static boolean isThere(Listed listed) {
		Bundle bundle = Platform.getBundle(listed.bundle());
		try {
			return bundle != null && bundle.loadClass(listed.name()).getName().equals(listed.name());
		} catch (ClassNotFoundException e) {
			return false;
		}
	}
}
