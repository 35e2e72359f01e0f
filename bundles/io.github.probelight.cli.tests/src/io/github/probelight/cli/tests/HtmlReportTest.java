package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.Unread;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.export.html.HtmlReport;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.overview.Bars;
import io.github.probelight.summary.overview.Overview;
import io.github.probelight.summary.overview.OverviewMaker;
import io.github.probelight.summary.section.Block;
import io.github.probelight.summary.section.Grid;
import io.github.probelight.summary.section.ReportSection;
import io.github.probelight.summary.section.ReportSections;
import io.github.probelight.summary.section.Row;
import io.github.probelight.summary.section.Sentence;
import io.github.probelight.summary.section.Value;
import io.github.probelight.testing.Samples;

/** The report as an HTML page: says what the text page says, and nothing of a log is more than text in it. */
class HtmlReportTest {

	private static final Set<String> ELEMENTS = Set.of("html", "head", "meta", "title", "style", "body", "header", "h1",
			"h2", "h3", "h4", "ul", "li", "nav", "a", "main", "div", "section", "article", "table", "caption", "thead",
			"tbody", "tr", "th", "td", "svg", "rect", "text", "figure", "figcaption",
			"span", "p", "footer");
	private static final Set<String> ATTRIBUTES = Set.of("lang", "charset", "http-equiv", "content", "name", "class",
			"href", "id", "scope", "title", "colspan", "role", "aria-label", "x", "y", "width", "height");

	/** A page and what it was made of. */
	private record Made(ReadLog log, List<Finding> findings, String html, Document page) {

		static Made of(byte[] bytes) throws IOException, SAXException, ParserConfigurationException {
			Report report = LogReader.read(ByteSource.of(bytes), ReadMonitor.NONE);
			Part part = new Part("logs/a<b>&\"c.log", 0, report.extent().lines(), report.extent().bytes(),
					Optional.empty(), FileState.UNCHANGED, "", Unread.NONE, "");
			ReadLog log = new ReadLog(List.of(part), report);
			List<Finding> findings = Findings.of(report);
			StringWriter out = new StringWriter();
			HtmlReport.write(log, () -> findings, Zone.GMT, out);
			Document page = DocumentBuilderFactory.newInstance()
					.newDocumentBuilder()
					.parse(new InputSource(new StringReader(out.toString())));
			return new Made(log, findings, out.toString(), page);
		}

		String text() {
			return String.valueOf(page.getDocumentElement().getTextContent());
		}

		List<Element> elements(String name) {
			NodeList found = page.getElementsByTagName(name);
			return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
		}
	}

	static List<String> samples() {
		return Samples.names();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void saysAllThatTheTextPageSays(String sample) throws IOException, SAXException, ParserConfigurationException {
		Made made = Made.of(Samples.bytes(sample));
		List<String> texts = new ArrayList<>();
		for (ReportSection section : ReportSections.of(made.log, made::findings)) {
			texts.add(section.title().text());
			section.blocks().forEach(block -> texts.addAll(texts(block)));
		}
		assertThat(texts).isNotEmpty().allSatisfy(text -> assertThat(made.text()).contains(start(text)));
	}

	private static List<String> texts(Block block) {
		return switch (block) {
			case Sentence sentence -> List.of(sentence.text());
			case Grid grid -> grid.rows().stream().flatMap(row -> switch (row) {
				case Row.More more -> List.of(more.text()).stream();
				case Row.Cells cells -> cells.cells().stream().map(Value::text);
			}).toList();
		};
	}

	/** A page says no more of a long text than anybody reads. */
	private static String start(String text) {
		return text.substring(0, Math.min(text.length(), 200));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void chartsShowTheFiguresOfTheOverview(String sample)
			throws IOException, SAXException, ParserConfigurationException {
		Made made = Made.of(Samples.bytes(sample));
		Overview overview = OverviewMaker.of(made.log.name(), made.log.report(), made.findings);
		List<Element> charts = made.elements("table")
				.stream()
				.filter(table -> table.getAttribute("class").equals("chart"))
				.toList();
		assertThat(charts).hasSameSizeAs(overview.bars());
		for (int i = 0; i < charts.size(); i++) {
			Bars bars = overview.bars().get(i);
			NodeList rects = charts.get(i).getElementsByTagName("rect");
			assertThat(rects.getLength()).as(bars.title()).isEqualTo(bars.bars().size());
			for (int row = 0; row < rects.getLength(); row++) {
				String width = ((Element) rects.item(row)).getAttribute("width");
				double percent = 100.0 * bars.bars().get(row).part() / bars.bars().get(row).whole();
				assertThat(Double.parseDouble(width.replace("%", ""))).isBetween(percent - 0.1, percent + 0.6);
				assertThat(charts.get(i).getTextContent()).contains(bars.bars().get(row).shown());
			}
		}
	}

	@Test
	void showsWhatRanWhen() throws IOException, SAXException, ParserConfigurationException {
		Made made = Made.of(Samples.bytes("small-scan.log"));
		Element figure = made.elements("figure").getFirst();
		NodeList bars = ((Element) figure.getElementsByTagName("svg").item(0)).getElementsByTagName("svg");
		List<Element> tasks = IntStream.range(0, bars.getLength())
				.mapToObj(i -> (Element) bars.item(i))
				.filter(bar -> bar.getAttribute("class").equals("task"))
				.toList();
		assertThat(tasks).extracting(bar -> bar.getAttribute("aria-label").replaceAll(", .*", ""))
				.containsExactly("Ping Scan", "SYN Stealth Scan", "UDP Scan", "Ping Scan", "SYN Stealth Scan",
						"UDP Scan");
		assertThat(tasks.get(1).getAttribute("aria-label")).contains("2 min 11 s", "estimated 3 min 36 s");
		double share = 100.0 * (2 * 60 + 11) / (8 * 60 + 33);
		assertThat(Double.parseDouble(tasks.get(1).getAttribute("width").replace("%", "")))
				.isBetween(share - 0.2, share + 0.2);
		assertThat(figure.getTextContent()).contains("SYN Stealth Scan", "21:35");
	}

	/** However many tasks there are, a page holds no more of them than can be told apart. */
	@Test
	void aTimelineOfManyTasksIsSmall() throws IOException, SAXException, ParserConfigurationException {
		StringBuilder log = new StringBuilder("2026-03-14T00:00:00 [INFO] [Thread: Scan 1:nmap:stdin] [Site: A] "
				+ "Nmap phase started.\n2026-03-14T00:00:00 [INFO] [Thread: Scan 1:nmap:stdin] [Site: A] "
				+ "Nmap scan of 1 IP addresses starting.\n");
		for (int second = 0; second < 20_000; second++) {
			log.append(
					"2026-03-14T%02d:%02d:%02d [INFO] [Thread: Scan 1:nmap:stdin] [Site: A] Nmap task UDP Scan started.\n"
							.formatted(second / 3600, second / 60 % 60, second % 60));
		}
		Made made = Made.of(log.toString().getBytes(StandardCharsets.UTF_8));
		assertThat(made.elements("svg")).hasSizeLessThan(1_100);
		assertThat(made.elements("rect")).hasSizeLessThan(1_400);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void nothingOfALogIsMoreThanText(String sample) throws IOException, SAXException, ParserConfigurationException {
		Made made = Made.of(Samples.bytes(sample));
		Set<String> ids = Set.copyOf(made.elements("*").stream().map(element -> element.getAttribute("id")).toList());
		for (Element element : made.elements("*")) {
			assertThat(ELEMENTS).contains(element.getTagName());
			NamedNodeMap attributes = element.getAttributes();
			for (int i = 0; i < attributes.getLength(); i++) {
				Node attribute = attributes.item(i);
				assertThat(ATTRIBUTES).contains(attribute.getNodeName());
				if (attribute.getNodeName().equals("href")) {
					assertThat(attribute.getNodeValue()).startsWith("#");
					assertThat(ids).contains(attribute.getNodeValue().substring(1));
				}
			}
		}
		assertThat(made.html).contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"")
				.doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\u202a-\\u202e\\u2066-\\u2069]");
	}

	@Test
	void aHostileNameStaysText() throws IOException, SAXException, ParserConfigurationException {
		Made made = Made.of(Samples.bytes("hostile.log"));
		assertThat(made.html).doesNotContain("<script", "onerror=alert", "<img", "a<b>&\"c.log")
				.contains("&lt;script&gt;alert(1)&lt;/script&gt;");
		assertThat(made.elements("h1").getFirst().getTextContent()).contains("<script>alert(1)</script>");
		assertThat(made.text()).contains("a<b>&\"c.log");
	}

	@ParameterizedTest
	@MethodSource("samples")
	void isReadWithoutSight(String sample) throws IOException, SAXException, ParserConfigurationException {
		Made made = Made.of(Samples.bytes(sample));
		assertThat(made.elements("h1")).hasSize(1);
		assertThat(made.elements("table")).allSatisfy(table -> {
			assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
			assertThat(table.getElementsByTagName("caption").item(0).getTextContent()).isNotBlank();
		});
		assertThat(made.elements("svg")).allSatisfy(svg -> {
			assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
			assertThat(svg.getAttribute("aria-label")).isNotBlank();
		});
	}

	@Test
	void colourIsNeverTheOnlySign() throws IOException, SAXException, ParserConfigurationException {
		Made made = Made.of(Samples.bytes("small-scan.log"));
		assertThat(made.elements("th")).extracting(Element::getTextContent)
				.contains("echo-reply ALIVE", "no-response DEAD", "Alive only by a reset warning", "22/TCP ssh",
						"alive");
	}

	@Test
	void saysWhatToCheckAndLeadsThere() throws IOException, SAXException, ParserConfigurationException {
		Made made = Made.of(Samples.bytes("small-scan.log"));
		assertThat(made.elements("article")).extracting(article -> article.getAttribute("id"))
				.contains("ttl-mismatch", "credential-failures");
		assertThat(made.elements("a")).extracting(link -> link.getAttribute("href")).contains("#ttl-mismatch");
	}

	@Test
	void theCommandWritesIt() {
		Run run = Run.of(Samples.bytes("small-scan.log"), "report", "-", "--format", "html");
		assertThat(run.code()).isZero();
		assertThat(run.err()).isEmpty();
		assertThat(run.out()).startsWith("<!DOCTYPE html>\n").endsWith("</html>\n").contains("<h1>Harbour Office</h1>");
		Run elsewhere = Run.of(Samples.bytes("small-scan.log"), "report", "-", "--format", "html", "--zone", "+02:00");
		assertThat(elsewhere.out()).contains("23:30:00 to ").doesNotContain("21:30:00 to ");
		byte[] none = "no log\n".getBytes(StandardCharsets.UTF_8);
		assertThat(Run.of(none, "report", "-", "--format", "html").out()).isEqualTo("");
	}
}
