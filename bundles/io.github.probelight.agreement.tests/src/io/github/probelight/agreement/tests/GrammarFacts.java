package io.github.probelight.agreement.tests;

import static io.github.probelight.engine.scan.MessageKind.BATCH_SIZE;
import static io.github.probelight.engine.scan.MessageKind.CHECK;
import static io.github.probelight.engine.scan.MessageKind.EXCLUDED_HOST;
import static io.github.probelight.engine.scan.MessageKind.EXCLUDED_RANGE;
import static io.github.probelight.engine.scan.MessageKind.LOW_MEMORY;
import static io.github.probelight.engine.scan.MessageKind.PROCESS_STARTING;
import static io.github.probelight.engine.scan.MessageKind.RESULT;
import static io.github.probelight.engine.scan.MessageKind.SCAN_COMPLETED;
import static io.github.probelight.engine.scan.MessageKind.SITE_STARTED;
import static io.github.probelight.engine.scan.MessageKind.TASK_ENDED;
import static io.github.probelight.engine.scan.MessageKind.TASK_PROGRESS;
import static io.github.probelight.engine.scan.MessageKind.TASK_STARTED;
import static io.github.probelight.engine.scan.MessageKind.UNRESOLVED;
import static io.github.probelight.engine.scan.MessageKind.SCAN_STOPPED;
import static io.github.probelight.engine.scan.MessageKind.SCAN_PAUSED;
import static io.github.probelight.engine.scan.MessageKind.SCAN_RESUMED;
import static io.github.probelight.engine.scan.MessageKind.NODE_STARTED;
import static io.github.probelight.engine.scan.MessageKind.NODE_ENDED;
import static io.github.probelight.engine.scan.MessageKind.FINGERPRINT;
import static io.github.probelight.engine.scan.MessageKind.CREDENTIALS_TRIED;
import static io.github.probelight.engine.scan.MessageKind.CREDENTIALS_FAILED;
import static io.github.probelight.engine.scan.MessageKind.OUT_OF_MEMORY;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.agreement.tests.Facts.Measured;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.language.scanLog.BatchSize;
import io.github.probelight.language.scanLog.Entry;
import io.github.probelight.language.scanLog.ExcludedHost;
import io.github.probelight.language.scanLog.ExcludedRange;
import io.github.probelight.language.scanLog.LowMemory;
import io.github.probelight.language.scanLog.Message;
import io.github.probelight.language.scanLog.ProcessStarted;
import io.github.probelight.language.scanLog.CredentialsFailed;
import io.github.probelight.language.scanLog.CredentialsTried;
import io.github.probelight.language.scanLog.Fingerprint;
import io.github.probelight.language.scanLog.HostEnded;
import io.github.probelight.language.scanLog.HostStarted;
import io.github.probelight.language.scanLog.OutOfMemory;
import io.github.probelight.language.scanLog.ScanPaused;
import io.github.probelight.language.scanLog.ScanResumed;
import io.github.probelight.language.scanLog.ScanStopped;
import io.github.probelight.language.scanLog.Result;
import io.github.probelight.language.scanLog.ScanEnded;
import io.github.probelight.language.scanLog.SiteName;
import io.github.probelight.language.scanLog.SiteStarted;
import io.github.probelight.language.scanLog.Target;
import io.github.probelight.language.scanLog.TaskEnded;
import io.github.probelight.language.scanLog.TaskProgress;
import io.github.probelight.language.scanLog.TaskStarted;
import io.github.probelight.language.scanLog.ThreadName;
import io.github.probelight.language.scanLog.UnresolvedHost;
import io.github.probelight.language.scanLog.VulnerabilityCheck;
import io.github.probelight.language.values.EntryTime;

/** Facts as the grammar has them: its texts, turned into numbers in the way that the report says. */
final class GrammarFacts {

	private GrammarFacts() {}

	/** The facts of an entry's first line. */
	static Facts of(Entry entry) {
		List<Target> targets = brackets(entry, Target.class).toList();
		Target target = targets.isEmpty() ? null : targets.getLast();
		long time = EntryTime.of(entry.getTime()).map(Instant::toEpochMilli).orElse(Report.NO_TIME);
		Facts head = new Facts(time, text(entry.getLevel()),
				text(brackets(entry, ThreadName.class).map(ThreadName::getName)
						.map(GrammarFacts::text)
						.findFirst()
						.orElse("")),
				brackets(entry, SiteName.class).map(site -> text(site.getName())).findFirst().orElse(""),
				target == null ? "" : text(target.getHost()), target == null ? -1 : port(target.getPort()),
				target == null ? "" : text(target.getProtocol()).toUpperCase(Locale.ROOT), MessageKind.TEXT, "", -1, -1,
				Measured.NOTHING);
		Message message = entry.getMessage();
		return message == null ? head : with(head, message);
	}

	private static <T> Stream<T> brackets(Entry entry, Class<T> type) {
		return entry.getBrackets().stream().filter(type::isInstance).map(type::cast);
	}

	private static Facts with(Facts head, Message message) {
		return switch (message) {
			case BatchSize size -> message(head, BATCH_SIZE, "", number(size.getAddresses()), -1);
			case ProcessStarted process -> message(head, PROCESS_STARTING, "", number(process.getAddresses()), -1);
			case TaskStarted task -> message(head, TASK_STARTED, task.getTask(), -1, -1);
			case TaskProgress task -> message(head, TASK_PROGRESS, task.getTask(), number(task.getSeconds()),
					Double.parseDouble(task.getPercent()));
			case TaskEnded task -> message(head, TASK_ENDED, task.getTask(), -1, -1);
			case SiteStarted site -> message(head, SITE_STARTED, site.getSite(), -1, -1);
			case ExcludedRange range -> message(head, EXCLUDED_RANGE,
					range.getTo() == null ? range.getFrom() : range.getFrom() + " - " + range.getTo(), -1, -1);
			case ExcludedHost host -> message(head, EXCLUDED_HOST, host.getHost(), -1, -1);
			case UnresolvedHost host -> message(head, UNRESOLVED, host.getHost(), -1, -1);
			case ScanEnded scan -> message(head, SCAN_COMPLETED, text(scan.getScan()), -1, -1);
			case ScanStopped scan -> message(head, SCAN_STOPPED, text(scan.getBy()), -1, -1);
			case ScanPaused scan -> message(head, SCAN_PAUSED, text(scan.getBy()), -1, -1);
			case ScanResumed scan -> message(head, SCAN_RESUMED, text(scan.getBy()), -1, -1);
			case HostStarted host -> message(head, NODE_STARTED, text(host.getSubject()), -1, -1);
			case HostEnded host -> message(head, NODE_ENDED, text(host.getSubject()), -1, -1);
			case Fingerprint fingerprint -> message(head, FINGERPRINT, fingerprint.getDescription(), -1, -1);
			case CredentialsTried login -> message(head, CREDENTIALS_TRIED, login.getService(), -1, -1);
			case CredentialsFailed login -> message(head, CREDENTIALS_FAILED, text(login.getService()), -1, -1);
			case OutOfMemory memory -> message(head, OUT_OF_MEMORY, text(memory.getDetail()), -1, -1);
			case LowMemory memory -> message(head, LOW_MEMORY, memory.getDetail(), -1, -1);
			case VulnerabilityCheck check -> message(head, CHECK, check.getCheck(), -1, -1);
			case Result result -> result(head, result);
			default -> message(head, Kinds.of(message), "", -1, -1);
		};
	}

	private static Facts message(Facts head, MessageKind kind, String name, long number, double decimal) {
		return new Facts(head.time(), head.level(), head.thread(), head.site(), head.host(), head.port(),
				head.protocol(),
				kind, name, number, decimal, Measured.NOTHING);
	}

	private static Facts result(Facts head, Result result) {
		Measured measured = new Measured(result.getState(), result.getReason(), measured(result, "TTL", 255, false),
				measured(result, "latency", 999_999_999, true), measured(result, "variance", 999_999_999, true),
				measured(result, "timeout", 999_999_999, true));
		return new Facts(head.time(), head.level(), head.thread(), head.site(), head.host(), head.port(),
				head.protocol(),
				RESULT, "", -1, -1, measured);
	}

	/** The first value of a key that is a whole number up to {@code most}, with or without "ms"; -1 if there is none. */
	private static int measured(Result result, String key, int most, boolean milliseconds) {
		return result.getAttributes()
				.stream()
				.filter(attribute -> key.equals(attribute.getKey()))
				.map(attribute -> milliseconds
						? attribute.getValue().replaceFirst("(?<=.)ms$", "")
						: attribute.getValue())
				.filter(value -> value.matches("[0-9]+"))
				.map(GrammarFacts::number)
				.filter(number -> number <= most)
				.map(Long::intValue)
				.findFirst()
				.orElse(-1);
	}

	private static int port(@Nullable String port) {
		long number = number(port);
		return number > 99_999 ? -1 : (int) number;
	}

	/** A number of any length; the largest long stands for all that are larger. */
	private static long number(@Nullable String text) {
		if (text == null) {
			return -1;
		}
		try {
			return Long.parseLong(text);
		} catch (NumberFormatException e) {
			return Long.MAX_VALUE;
		}
	}

	private static String text(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
