package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.github.probelight.views.table.Notice;

/** What a table says beside its rows. */
class NoticeTest {
	@Test
	void whatMattersComesFirstAndNothingIsLost() {
		Notice plain = new Notice("K.log", "Nothing.", -1).beginning("");
		assertThat(plain.first()).isEmpty();
		Notice both = plain.beginning("stopped").beginning("only DEAD");
		assertThat(both.first()).isEqualTo("stopped  ·  only DEAD");
		assertThat(both.beginning("").first()).isEqualTo(both.first());
		assertThat(both.status()).isEqualTo("K.log");
	}
}
