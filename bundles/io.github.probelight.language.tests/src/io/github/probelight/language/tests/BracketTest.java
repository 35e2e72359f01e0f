package io.github.probelight.language.tests;

import static io.github.probelight.language.tests.Reading.afterLevel;
import static io.github.probelight.language.tests.Reading.read;
import static io.github.probelight.language.tests.Reading.show;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The brackets at the head of an entry. */
class BracketTest {

	@ParameterizedTest
	@ValueSource(strings = {"Scan default:1", "Scan default:1:nmap:stdin", "Scan 44:nmap:stdin",
			"SPIDER::do-http-spiderv2-setup@192.0.2.7", "do-unix-create-system-fingerprint@host.example.test:22",
			"http-nio-443-exec-5=/data/user/login", " ", "a]b"})
	void namesTheThread(String name) {
		assertThat(afterLevel(" [Thread: " + name + "] x"))
				.isEqualTo("Entry(brackets=[ThreadName(name=" + name + ")], message=Text(text=x))");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Chicago_servers", "a b", "North / South: 1", "Straße 東京", "10.0.0.1", "1024", "started.",
			"DEAD (reason=no-response)", "a]b", "a]", "[a", "x: y", "<script>"})
	void namesTheSite(String name) {
		assertThat(afterLevel(" [Site: " + name + "] x"))
				.isEqualTo("Entry(brackets=[SiteName(name=" + name + ")], message=Text(text=x))");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Site ID", "SiteID", "Silo ID", "Scan ID", "Session ID", "Started", "Duration", "Principal",
			"Target", "Engine", "Engine ID", "Engine Name", "Report", "Report Config ID"})
	void keepsTheColonOutOfTheKey(String key) {
		assertThat(afterLevel(" [" + key + ": 10.0.0.1: 5]"))
				.isEqualTo("Entry(brackets=[Property(key=" + key + ", value=10.0.0.1: 5)])");
		assertThat(afterLevel(" [" + key + ": ]")).isEqualTo("Entry(brackets=[Property(key=" + key + ")])");
	}

	@Test
	void allowsAnEmptyName() {
		assertThat(afterLevel(" [Thread: ] [Site: ] x"))
				.isEqualTo("Entry(brackets=[ThreadName(), SiteName()], message=Text(text=x))");
	}

	@ParameterizedTest
	@ValueSource(strings = {"INFO", "two words", "Thread:x", "Site:", "Sites: a", "Engine IDs: 5", "Mood: calm",
			"10.0.0.1/24",
			"1024", "certainty=0.85", "/", ":", ": ", "%", "10.0.0.1:80/ICMP",
			"10.0.0.1/TCP", "10.0.0.1:/TCP", ":80/TCP", "10.0.0.1:80/TCP/UDP", "10.0.0.1:8o", "a:b", "10.0.0.1 ",
			"[2001:db8::1]/TCP", "10.0.0.1:]", "[web]", "[]", "12345", "Warning", "WEB01",
			"10.0.0.1:123456/TCP", "10.0.0.1:123456", "10.0.0.1:80/\u017Fctp"})
	void notesAnyOther(String text) {
		assertThat(afterLevel(" [" + text + "] x"))
				.isEqualTo("Entry(brackets=[Note(text=" + text + ")], message=Text(text=x))");
	}

	@Test
	void notesAnEmptyBracket() {
		assertThat(afterLevel(" [] x")).isEqualTo("Entry(brackets=[Note()], message=Text(text=x))");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			10.0.0.1,                     10.0.0.1,          -,     -
			999.0.2.300,                  999.0.2.300,       -,     -
			10.0.0.3:3389/TCP,            10.0.0.3,          3389,  TCP
			10.0.0.4:137/UDP,             10.0.0.4,          137,   UDP
			10.0.0.4:7/SCTP,              10.0.0.4,          7,     SCTP
			10.0.0.4:7/sctp,              10.0.0.4,          7,     sctp
			10.0.0.4:7/Tcp,               10.0.0.4,          7,     Tcp
			10.0.0.4:22,                  10.0.0.4,          22,    -
			10.0.0.4:99999/TCP,           10.0.0.4,          99999, TCP
			10.0..1,                      10.0..1,           -,     -
			[10.0.0.1],                   10.0.0.1,          -,     -
			10.0.0.1],                    10.0.0.1],         -,     -
			10.0.[0.1:80/TCP,             10.0.[0.1,         80,    TCP
			[2001:db8::1]x,               [2001:db8::1]x,    -,     -
			host.example.test,            host.example.test, -,     -
			host.example.test:22,         host.example.test, 22,    -
			my_host-1.example.test:22/TCP, my_host-1.example.test, 22, TCP
			localhost,                    localhost,         -,     -
			web01,                        web01,             -,     -
			MAIL:25/TCP,                  MAIL,              25,    TCP
			bücher.example,               bücher.example,    -,     -
			2001:db8::5,                  2001:db8::5,       -,     -
			2001:db8::5:443,              2001:db8::5:443,   -,     -
			2001:db8::5:443/TCP,          2001:db8::5,       443,   TCP
			2001:DB8::A:53/udp,           2001:DB8::A,       53,    udp
			::1,                          ::1,               -,     -
			::1:80/TCP,                   ::1,               80,    TCP
			::ffff:10.0.0.1,              ::ffff:10.0.0.1,   -,     -
			fe80::1%eth0,                 fe80::1%eth0,      -,     -
			fe80::1%eth0:22/TCP,          fe80::1%eth0,      22,    TCP
			[2001:db8::5],                2001:db8::5,       -,     -
			[2001:db8::5]:443,            2001:db8::5,       443,   -
			[2001:db8::5]:443/TCP,        2001:db8::5,       443,   TCP
			""")
	void readsTargets(String target, String host, String port, String protocol) {
		String expected = "Target(host=" + host + (port.equals("-") ? "" : ", port=" + port)
				+ (protocol.equals("-") ? "" : ", protocol=" + protocol) + ')';
		assertThat(afterLevel(" [" + target + "] x"))
				.isEqualTo("Entry(brackets=[" + expected + "], message=Text(text=x))");
		assertThat(show(read("Target", target))).isEqualTo(expected);
		assertThat(show(read("Bracket", '[' + target + ']'))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[Site: a] b] c    | [SiteName(name=a)]     | Text(text=b] c)
			[Site: a]b] c     | [SiteName(name=a]b)]   | Text(text=c)
			[Site: a][b c] d  | [SiteName(name=a), Note(text=b c)] | Text(text=d)
			[Site: a c        | -                      | Text(text=[Site: a c)
			[a]b              | -                      | Text(text=[a]b)
			[a [b] c          | [Note(text=a [b)]      | Text(text=c)
			a [Site: b] c     | -                      | Text(text=a [Site: b] c)
			]] [[             | -                      | Text(text=]] [[)
			""")
	void closesOnlyBeforeABlankABracketOrTheEnd(String rest, String brackets, String message) {
		assertThat(afterLevel(' ' + rest)).isEqualTo(
				"Entry(" + (brackets.equals("-") ? "" : "brackets=" + brackets + ", ") + "message=" + message + ')');
	}
}
