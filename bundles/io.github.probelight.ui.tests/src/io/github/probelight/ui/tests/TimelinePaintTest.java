package io.github.probelight.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.summary.timeline.TimeChart;
import io.github.probelight.testing.LongRun;
import io.github.probelight.ui.chart.TimelineCanvas;

/** Painting a timeline takes as long as it has pixels, however much there is in the log. */
@ExtendWith(NoLoggedErrors.class)
class TimelinePaintTest {
	/** In a long run a million seconds with an entry each, and a hundred thousand tasks. */
	private static final int SECONDS = LongRun.on() ? 1_000_000 : 20_000;
	private static final int SECONDS_OF_TASK = 10;
	private static final int FRAMES = 60;
	/** A frame in 60 Hz is 16 ms; a slow machine is given some more than the 10 that are aimed at. */
	private static final long MOST_MILLIS = 25;

	private static Report report() throws IOException {
		long start = Instant.parse("2026-03-01T00:00:00Z").getEpochSecond();
		StringBuilder log = new StringBuilder();
		for (int second = 0; second < SECONDS; second++) {
			String said = second == 0
					? "Nmap phase started."
					: second == 1
							? "Nmap scan of 9 IP addresses starting."
							: second % SECONDS_OF_TASK == 2
									? "Nmap task SYN Stealth Scan started."
									: second % SECONDS_OF_TASK == 7
											? "Nmap task SYN Stealth Scan is an estimated 40.00% complete with an estimated 6 second(s) remaining."
											: "[10.0.0.1] ALIVE (reason=reset)";
			log.append(Instant.ofEpochSecond(start + second).toString(), 0, 19)
					.append(" [INFO] [Thread: Scan default:1:nmap:stdin] [Site: A] ")
					.append(said)
					.append('\n');
		}
		return LogReader.read(ByteSource.of(log.toString().getBytes(StandardCharsets.UTF_8)), ReadMonitor.NONE);
	}

	@Test
	void aFrameOfALargeLogIsQuick() throws IOException {
		TimeChart chart = TimeChart.of(report(), List.of());
		assertThat(chart.lanes().get(0).tasks().bars()).hasSize(SECONDS / SECONDS_OF_TASK);
		Shell shell = new Shell(Display.getCurrent(), SWT.NONE);
		shell.setLayout(new FillLayout());
		shell.setSize(1300, 160);
		TimelineCanvas timeline = new TimelineCanvas(shell, range -> {
			// nobody needs to know
		}, line -> {
			// nobody goes there
		});
		shell.layout();
		timeline.show(chart);
		Image image = new Image(shell.getDisplay(), 1300, 160);
		GC gc = new GC(image);
		try {
			long[] cpu = IntStream.range(0, FRAMES).mapToLong(frame -> {
				Event wheel = new Event();
				wheel.x = 300 + frame;
				wheel.stateMask = SWT.MOD1;
				wheel.count = frame % 20 < 10 ? 1 : -1;
				timeline.control().notifyListeners(SWT.MouseVerticalWheel, wheel);
				long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
				Event paint = new Event();
				paint.gc = gc;
				Rectangle area = timeline.control().getClientArea();
				paint.width = area.width;
				paint.height = area.height;
				timeline.control().notifyListeners(SWT.Paint, paint);
				return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
			}).sorted().toArray();
			double median = cpu[FRAMES / 2] / 1e6;
			System.out.printf("timeline of %,d seconds: %.1f ms a frame, %.1f at most%n", SECONDS, median,
					Arrays.stream(cpu).max().orElseThrow() / 1e6);
			assertThat(median).isLessThan(MOST_MILLIS);
		} finally {
			gc.dispose();
			image.dispose();
			shell.dispose();
		}
	}
}
