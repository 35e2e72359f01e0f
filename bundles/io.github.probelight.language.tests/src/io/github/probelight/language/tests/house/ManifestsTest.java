package io.github.probelight.language.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The headers of manifests are read right. */
class ManifestsTest {

	@Test
	void readsNamesOutOfAHeader() {
		assertThat(Manifests
				.names("io.github.probelight.engine;visibility:=reexport,\torg.a;bundle-version=\"[1.0,2.0)\", b.c"))
				.containsExactly("engine", "org.a", "b.c");
		assertThat(Manifests.names(null)).isEmpty();
	}
}
