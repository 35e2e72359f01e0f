package io.github.probelight.language.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The headers of manifests are read right. */
class ManifestsTest {

	@Test
	void readsClausesOutOfAHeader() {
		assertThat(Manifests
				.clauses("io.github.probelight.engine;visibility:=reexport,\torg.a;bundle-version=\"[1.0,2.0)\", b.c"))
				.containsExactly("io.github.probelight.engine;visibility:=reexport",
						"org.a;bundle-version=\"[1.0,2.0)\"", "b.c");
		assertThat(Manifests.clauses(null)).isEmpty();
	}

	@Test
	void readsTheNameOutOfAClause() {
		assertThat(Manifests.name("io.github.probelight.engine;visibility:=reexport")).isEqualTo("engine");
		assertThat(Manifests.name("b.c")).isEqualTo("b.c");
	}
}
