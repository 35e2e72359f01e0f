package io.github.probelight.agreement.tests;

import static io.github.probelight.engine.scan.MessageKind.BATCH_SIZE;
import static io.github.probelight.engine.scan.MessageKind.CHECK;
import static io.github.probelight.engine.scan.MessageKind.CREDENTIALS_ACCEPTED;
import static io.github.probelight.engine.scan.MessageKind.CREDENTIALS_FAILED;
import static io.github.probelight.engine.scan.MessageKind.CREDENTIALS_TRIED;
import static io.github.probelight.engine.scan.MessageKind.EXCLUDED_HOST;
import static io.github.probelight.engine.scan.MessageKind.EXCLUDED_RANGE;
import static io.github.probelight.engine.scan.MessageKind.FINGERPRINT;
import static io.github.probelight.engine.scan.MessageKind.LOW_MEMORY;
import static io.github.probelight.engine.scan.MessageKind.NODE_ENDED;
import static io.github.probelight.engine.scan.MessageKind.NODE_PROGRESS;
import static io.github.probelight.engine.scan.MessageKind.NODE_STARTED;
import static io.github.probelight.engine.scan.MessageKind.OUT_OF_MEMORY;
import static io.github.probelight.engine.scan.MessageKind.POLICY_CHECKS;
import static io.github.probelight.engine.scan.MessageKind.PORT_SCAN_COMPLETED;
import static io.github.probelight.engine.scan.MessageKind.PROCESS_STARTING;
import static io.github.probelight.engine.scan.MessageKind.RESULT;
import static io.github.probelight.engine.scan.MessageKind.SCAN_COMPLETED;
import static io.github.probelight.engine.scan.MessageKind.SCAN_PAUSED;
import static io.github.probelight.engine.scan.MessageKind.SCAN_RESUMED;
import static io.github.probelight.engine.scan.MessageKind.SCAN_STOPPED;
import static io.github.probelight.engine.scan.MessageKind.SITE_STARTED;
import static io.github.probelight.engine.scan.MessageKind.SPIDER_ENDED;
import static io.github.probelight.engine.scan.MessageKind.TASK_ENDED;
import static io.github.probelight.engine.scan.MessageKind.TASK_PROGRESS;
import static io.github.probelight.engine.scan.MessageKind.TASK_STARTED;
import static io.github.probelight.engine.scan.MessageKind.UNRESOLVED;

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
import io.github.probelight.language.scanLog.ByWhom;
import io.github.probelight.language.scanLog.CredentialsAccepted;
import io.github.probelight.language.scanLog.CredentialsFailed;
import io.github.probelight.language.scanLog.CredentialsTried;
import io.github.probelight.language.scanLog.Entry;
import io.github.probelight.language.scanLog.ExcludedHost;
import io.github.probelight.language.scanLog.ExcludedRange;
import io.github.probelight.language.scanLog.Fingerprint;
import io.github.probelight.language.scanLog.HostEnded;
import io.github.probelight.language.scanLog.HostStarted;
import io.github.probelight.language.scanLog.LowMemory;
import io.github.probelight.language.scanLog.Message;
import io.github.probelight.language.scanLog.OutOfMemory;
import io.github.probelight.language.scanLog.PolicyChecks;
import io.github.probelight.language.scanLog.PortScanEnded;
import io.github.probelight.language.scanLog.ProcessStarted;
import io.github.probelight.language.scanLog.Result;
import io.github.probelight.language.scanLog.ScanEnded;
import io.github.probelight.language.scanLog.ScanPaused;
import io.github.probelight.language.scanLog.ScanProgress;
import io.github.probelight.language.scanLog.ScanResumed;
import io.github.probelight.language.scanLog.ScanStopped;
import io.github.probelight.language.scanLog.SiteName;
import io.github.probelight.language.scanLog.SiteStarted;
import io.github.probelight.language.scanLog.SpiderEnded;
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
				target == null ? "" : text(target.getProtocol()).toUpperCase(Locale.ROOT), MessageKind.TEXT, "", "", "",
				-1, -1, Measured.NOTHING);
		Message message = entry.getMessage();
		return message == null ? head : with(head, message);
	}

	private static <T> Stream<T> brackets(Entry entry, Class<T> type) {
		return entry.getBrackets().stream().filter(type::isInstance).map(type::cast);
	}

	private static Facts with(Facts head, Message message) {
		return switch (message) {
			case BatchSize size -> head.counting(BATCH_SIZE, number(size.getAddresses()), -1);
			case ProcessStarted process -> head.counting(PROCESS_STARTING, number(process.getAddresses()), -1);
			case TaskStarted task -> head.naming(TASK_STARTED, task.getTask(), "");
			case TaskProgress task -> head.naming(TASK_PROGRESS, task.getTask(), "")
					.counting(TASK_PROGRESS, number(task.getSeconds()), decimal(task.getPercent()));
			case TaskEnded task -> head.naming(TASK_ENDED, task.getTask(), "");
			case SiteStarted site -> head.naming(SITE_STARTED, site.getSite(), site.getBy());
			case ExcludedRange range -> head.naming(EXCLUDED_RANGE, range.getRange(), "");
			case ExcludedHost host -> head.naming(EXCLUDED_HOST, host.getHost(), "");
			case UnresolvedHost host -> head.naming(UNRESOLVED, host.getHost(), "");
			case PolicyChecks checks -> head.counting(POLICY_CHECKS, number(checks.getCount()), -1);
			case PortScanEnded scan ->
				head.counting(PORT_SCAN_COMPLETED, number(scan.getPorts()), decimal(scan.getSeconds()));
			case SpiderEnded spider -> head.naming(SPIDER_ENDED, "", text(spider.getDuration()))
					.counting(SPIDER_ENDED, number(spider.getUrls()), decimal(spider.getSeconds()));
			case HostStarted host -> head.naming(NODE_STARTED, text(host.getSubject()), "");
			case HostEnded host -> head.naming(NODE_ENDED, text(host.getSubject()), "");
			case Fingerprint print -> head.naming(FINGERPRINT, print.getDescription(), print.getSource())
					.counting(FINGERPRINT, -1, decimal(print.getCertainty()));
			case CredentialsTried login -> head.naming(CREDENTIALS_TRIED, login.getService(), "");
			case CredentialsFailed login ->
				head.naming(CREDENTIALS_FAILED, text(login.getService()), text(login.getDetail()));
			case CredentialsAccepted login -> head.naming(CREDENTIALS_ACCEPTED, text(login.getService()), "");
			case VulnerabilityCheck check ->
				head.naming(CHECK, check.getCheck(), text(check.getDetail())).judging(check.getVerdict());
			case ScanProgress progress -> head.counting(NODE_PROGRESS, number(progress.getCompleted()), -1);
			case ScanEnded scan -> head.naming(SCAN_COMPLETED, text(scan.getScan()), text(scan.getDuration()));
			case ScanStopped scan -> ended(head, SCAN_STOPPED, scan, scan.getCause());
			case ScanPaused scan -> ended(head, SCAN_PAUSED, scan, scan.getCause());
			case ScanResumed scan -> ended(head, SCAN_RESUMED, scan, scan.getCause());
			case LowMemory memory -> head.naming(LOW_MEMORY, text(memory.getDetail()), "");
			case OutOfMemory memory -> head.naming(OUT_OF_MEMORY, text(memory.getDetail()), "");
			case Result result -> result(head, result);
			default -> head.naming(Kinds.of(message), "", "");
		};
	}

	private static Facts ended(Facts head, MessageKind kind, ByWhom who, @Nullable String cause) {
		return head.naming(kind, text(who.getBy()), text(cause == null ? who.getReason() : cause));
	}

	private static double decimal(@Nullable String number) {
		return number == null ? -1 : Double.parseDouble(number);
	}

	private static Facts result(Facts head, Result result) {
		Measured measured = new Measured(result.getState(), result.getReason(), measured(result, "TTL", 255, false),
				measured(result, "latency", 999_999_999, true), measured(result, "variance", 999_999_999, true),
				measured(result, "timeout", 999_999_999, true));
		return new Facts(head.time(), head.level(), head.thread(), head.site(), head.host(), head.port(),
				head.protocol(),
				RESULT, "", "", "", -1, -1, measured);
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
