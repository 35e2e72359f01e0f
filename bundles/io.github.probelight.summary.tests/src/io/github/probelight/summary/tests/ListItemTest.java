package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.knowledge.Address;
import io.github.probelight.summary.host.ListItem;

/** Lines of a list of hosts, as people have them. */
class ListItemTest {

	private static List<String> addresses(String line) {
		return StreamSupport.stream(ListItem.of(line).orElseThrow().spliterator(), false).map(Address::text).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"10.0.0.1|10.0.0.1", "' 10.0.0.1 # web'|10.0.0.1", "10.0.0.1;web;x|10.0.0.1",
			"\"10.0.0.1\",\"a\"|10.0.0.1", "10.0.0.0/30|10.0.0.0 10.0.0.1 10.0.0.2 10.0.0.3",
			"10.0.0.7/31|10.0.0.6 10.0.0.7", "10.0.0.254-10.0.1.1|10.0.0.254 10.0.0.255 10.0.1.0 10.0.1.1",
			"10.0.0.8-9|10.0.0.8 10.0.0.9", "10.0.0.8 - 9|10.0.0.8 10.0.0.9", "2001:DB8::1|2001:db8::1",
			"[2001:db8::1]|2001:db8::1", "2001:db8::fe/127|2001:db8::fe 2001:db8::ff",
			"WEB-1.example.test|web-1.example.test", "255.255.255.255/32|255.255.255.255",
			"10.0.0.9-8|10.0.0.9-8", "10.0.0.1/33|10.0.0.1/33"})
	void aLineNamesAddresses(String line, String addresses) {
		assertThat(addresses(line)).containsExactly(addresses.split(" "));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "   ", "# remark", "ip,name", "IP Address", "\"Hostname\";x"})
	void otherLinesNameNone(String line) {
		assertThat(ListItem.of(line)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/", "10.0.0.0/24/8", "300.1.1.1", "10.0.0", "10.0.0.1.2",
			"10.0.0.9-8",
			"10.0.0.9 - 10.0.0.1", "10.0.0.1-300", "10.0.0.1-", "010.0.0.1", "2001:db8::1::2", "2001:db8::/129",
			"10.0.0.1:443",
			"http://web.example.test", "web/24", "10.0.0.1-2001:db8::1"})
	void whatCanOnlyBeAMistakeIsTold(String line) {
		assertThat(ListItem.of(line).orElseThrow().isMistyped()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = {"10.0.0.1", "10.0.0.0/24", "10.0.0.1-9", "2001:db8::1", "fe80::1%eth0", "web",
			"web-1.example.test",
			"3com.example.test", "1-web.example.test", "10-0-0-1.example.test", "WS_07"})
	void addressesAndNamesAreNoMistakes(String line) {
		assertThat(ListItem.of(line).orElseThrow().isMistyped()).isFalse();
	}

	@Test
	void aNetworkIsNotHeldInMemory() {
		ListItem all = ListItem.of("0.0.0.0/0").orElseThrow();
		assertThat(all.isTooLarge()).isTrue();
		assertThat(ListItem.of("10.1.0.0/16").orElseThrow().isTooLarge()).isFalse();
		assertThat(ListItem.of("10.0.255.255-10.1.255.255").orElseThrow().isTooLarge()).isTrue();
		assertThat(StreamSupport.stream(all.spliterator(), false).skip(300).findFirst().orElseThrow().text())
				.isEqualTo("0.0.1.44");
		assertThat(ListItem.of("2001:db8::/112").orElseThrow().isTooLarge()).isFalse();
		assertThat(ListItem.of("2001:db8::/111").orElseThrow().isTooLarge()).isTrue();
		assertThat(ListItem.of("::/0").orElseThrow().isTooLarge()).isTrue();
	}
}
