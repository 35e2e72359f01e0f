package io.github.probelight.language.ide.internal;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.knowledge.Durations;
import io.github.probelight.language.scanLog.BatchSize;
import io.github.probelight.language.scanLog.ByWhom;
import io.github.probelight.language.scanLog.Entry;
import io.github.probelight.language.scanLog.ExcludedHost;
import io.github.probelight.language.scanLog.ExcludedRange;
import io.github.probelight.language.scanLog.Fingerprint;
import io.github.probelight.language.scanLog.Message;
import io.github.probelight.language.scanLog.PolicyChecks;
import io.github.probelight.language.scanLog.PortScanEnded;
import io.github.probelight.language.scanLog.ProcessStarted;
import io.github.probelight.language.scanLog.ScanEnded;
import io.github.probelight.language.scanLog.ScanPaused;
import io.github.probelight.language.scanLog.ScanProgress;
import io.github.probelight.language.scanLog.ScanResumed;
import io.github.probelight.language.scanLog.ScanStopped;
import io.github.probelight.language.scanLog.SiteStarted;
import io.github.probelight.language.scanLog.SpiderEnded;
import io.github.probelight.language.scanLog.TaskEnded;
import io.github.probelight.language.scanLog.TaskProgress;
import io.github.probelight.language.scanLog.TaskStarted;
import io.github.probelight.language.scanLog.UnresolvedHost;
import io.github.probelight.language.scanLog.VulnerabilityCheck;
import io.github.probelight.language.values.EntryTime;

/** What a message other than a result says, with its own values. */
final class MessageText {

	private final Moments moments;

	MessageText(Moments moments) {
		this.moments = moments;
	}

	/** A sentence or two; "" where the general explanation says it all. */
	String of(Entry entry, Message message) {
		return switch (message) {
			case BatchSize size -> "One Nmap process takes at most " + addresses(size.getAddresses()) + '.';
			case ProcessStarted process -> "This Nmap process takes " + addresses(process.getAddresses()) + '.';
			case TaskStarted task -> Quote.of(task.getTask()) + " starts here.";
			case TaskProgress progress -> ProgressText.of(progress, EntryTime.of(entry.getTime()), moments);
			case TaskEnded task -> Quote.of(task.getTask()) + " ends here.";
			case SiteStarted site ->
				"The scan of the site " + Quote.of(site.getSite()) + " was started by " + Quote.of(site.getBy()) + '.';
			case ExcludedRange range -> "Left out: " + Quote.of(range.getRange()) + '.';
			case ExcludedHost host -> "Left out: " + Quote.of(host.getHost()) + '.';
			case UnresolvedHost host -> "No address was found for " + Quote.of(host.getHost()) + '.';
			case PolicyChecks checks ->
				Numbers.count(Quote.of(checks.getCount()), "policy check", "policy checks") + '.';
			case PortScanEnded scan -> portScan(scan);
			case Fingerprint fingerprint -> Quote.of(fingerprint.getDescription()) + ", with a certainty of "
					+ Quote.of(fingerprint.getCertainty()) + " out of 1; known from "
					+ Quote.of(fingerprint.getSource()) + '.';
			case VulnerabilityCheck check -> Quote.of(check.getCheck()) + ": "
					+ Quote.of(check.getVerdict()).toLowerCase(Locale.ROOT) + '.';
			case SpiderEnded spider -> Numbers.count(Quote.of(spider.getUrls()), "URL", "URLs") + " were visited.";
			case ScanProgress progress -> progress(progress);
			case ScanEnded scan -> scan.getDuration() == null
					? ""
					: "The scan " + (scan.getScan() == null ? "" : Quote.of(scan.getScan()) + ' ') + "took "
							+ Quote.of(scan.getDuration()) + '.';
			case ScanStopped scan -> by("Stopped", scan, scan.getCause());
			case ScanPaused scan -> by("Paused", scan, scan.getCause());
			case ScanResumed scan -> by("Resumed", scan, scan.getCause());
			default -> "";
		};
	}

	private static String by(String what, ByWhom who, @Nullable String cause) {
		String person = who.getBy();
		String reason = cause == null ? who.getReason() : cause;
		String why = reason == null ? "." : ": " + Quote.of(reason) + '.';
		return person == null && reason == null
				? ""
				: what + (person == null ? "" : " by " + Quote.of(person)) + why;
	}

	private static String addresses(String number) {
		return Numbers.count(Quote.of(number), "address", "addresses");
	}

	private static String portScan(PortScanEnded scan) {
		long seconds = Numbers.leading(scan.getSeconds());
		return "The " + Quote.of(scan.getProtocol()) + " port scan of this host found "
				+ Numbers.count(Quote.of(scan.getPorts()), "open port", "open ports") + " in "
				+ (seconds < 60 ? Quote.of(scan.getSeconds()) + " s" : Durations.ofSeconds(seconds)) + '.';
	}

	private static String progress(ScanProgress progress) {
		long done = Numbers.leading(progress.getCompleted());
		long all = done + Numbers.leading(progress.getActive()) + Numbers.leading(progress.getPending());
		String text = Quote.of(progress.getCompleted()) + " hosts are done, " + Quote.of(progress.getActive())
				+ " are being worked on, " + Quote.of(progress.getPending()) + " wait";
		return all <= 0 || done < 0 ? text + '.' : text + ": " + Math.round(100.0 * done / all) + " % are done.";
	}
}
