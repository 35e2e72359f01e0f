package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.cli.Probelight;
import io.github.probelight.engine.report.Report;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Service;
import io.github.probelight.knowledge.Services;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.language.ide.Section;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.TimeText;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.TopicText;
import io.github.probelight.summary.outline.OutlineNode;
import io.github.probelight.summary.outline.OutlineTree;
import io.github.probelight.summary.table.PortColumns;
import io.github.probelight.views.hosts.HostTable;
import io.github.probelight.views.ports.PortTable;
import io.github.probelight.views.table.Sort;

/** Hover, view, outline and terminal say the same of the same thing. */
class FacesAgreeTest {

	private static final String HEAD = head(0);
	private static final PortTable PORTS = new PortTable();
	private static final LogLanguage LANGUAGE = LogLanguage.in(ZoneOffset.UTC);

	/** What stands before a message, at a time so many seconds after the first. */
	private static String head(int seconds) {
		String time = Zone.GMT.iso(1_773_523_800_000L + seconds * 1000L);
		return time + " [INFO] [Thread: Scan default:7:nmap:stdin] [Site: A] ";
	}

	/** All that the hover over a word of a line says. */
	private static String hover(String line, String word) {
		return LANGUAGE.hover(line, line.indexOf(word), "")
				.orElseThrow()
				.sections()
				.stream()
				.map(Section::text)
				.collect(Collectors.joining("\n"));
	}

	private static String terminal(String log) {
		StringWriter out = new StringWriter();
		InputStream in = new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8));
		assertThat(Probelight.run(in, new PrintWriter(out), new PrintWriter(out), "report", "-")).as(out.toString())
				.isZero();
		return out.toString();
	}

	@Test
	void serviceNames() {
		List<Service> services = Services.standard().all();
		Report report = Reports.ofMessages(services.stream()
				.map(service -> "[10.0.0.1:" + service.port() + '/' + service.protocol() + "] OPEN (reason=syn-ack)")
				.toArray(String[]::new));
		assertThat(report.targets().ports()).hasSameSizeAs(services);
		List<String> shown = Reports.cells(PORTS, report, "service", Sort.NONE);
		for (int i = 0; i < shown.size(); i++) {
			String name = shown.get(i);
			String port = report.targets().ports().get(i).port() + "/" + report.targets().ports().get(i).protocol();
			assertThat(PortColumns.SERVICE.value().apply(report.targets().ports().get(i))).isEqualTo(name);
			assertThat(hover(HEAD + "[10.0.0.1:" + port + "] OPEN (reason=syn-ack)", port))
					.contains("Port " + port + " is registered for the service " + name + "; ");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {59, 62, 3_599, 3_720, 86_399, 90_000})
	void durations(int seconds) {
		String text = TimeText.duration(seconds * 1000L);
		String progress = HEAD + "Nmap task UDP Scan is an estimated 50% complete with an estimated " + seconds
				+ " second(s) remaining.";
		assertThat(hover(progress, "50%")).contains("About " + text + " are left");
		String log = HEAD + "Nmap phase started.\n" + progress + '\n' + head(seconds) + "Nmap phase complete.\n";
		OutlineNode phase = OutlineTree.of(Reports.of(log.getBytes(StandardCharsets.UTF_8))).getFirst();
		assertThat(phase.detail()).startsWith(text + ", ");
		assertThat(terminal(log)).contains("Nmap phase of A, line 1: " + text + ", complete");
	}

	@Test
	void counts() {
		int hosts = 1_234;
		String text = NumberText.of(hosts);
		String log = IntStream.range(0, hosts)
				.mapToObj(i -> HEAD + "[10.0." + i / 250 + '.' + i % 250 + ":443/TCP] OPEN (reason=syn-ack)\n")
				.collect(Collectors.joining());
		Report report = Reports.of(log.getBytes(StandardCharsets.UTF_8));
		assertThat(text).isEqualTo("1,234");
		assertThat(Reports.column(PORTS, "open").tip().apply(report.targets().ports().getFirst()))
				.startsWith(text + " of " + text + " hosts");
		assertThat(new HostTable().content(report).totals()).startsWith(text + " hosts: ");
		assertThat(terminal(log)).containsPattern("443/TCP +" + text + " ");
	}

	/** The view tells what a state means in the words of the hover. */
	@Test
	void meanings() {
		Report report = Reports.ofMessages("[10.0.0.1] ALIVE (reason=echo-reply)");
		String tip = Reports.column(new HostTable(), "reason").tip().apply(report.targets().hosts().getFirst());
		String meaning = Knowledge.standard().find(Kind.REASON, "echo-reply").orElseThrow().meaning();
		assertThat(tip).isEqualTo(TopicText.of(Kind.REASON, "echo-reply")).contains(meaning);
		assertThat(hover(HEAD + "[10.0.0.1] ALIVE (reason=echo-reply)", "echo-reply")).contains(meaning);
	}
}
