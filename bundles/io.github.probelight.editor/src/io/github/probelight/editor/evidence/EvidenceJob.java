package io.github.probelight.editor.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import io.github.probelight.editor.Messages;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.summary.EvidenceNote;
import io.github.probelight.summary.EvidenceNote.Cited;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.Zone;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.FileHashes;
import io.github.probelight.workspace.LineOrigin;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.OpenLog;

/**
 * Computes the hash of a log, puts lines of it on the clipboard as evidence, and says so. Of several logs that are read
 * as one, each has its own note: its lines by the numbers of its own file.
 */
final class EvidenceJob extends LogJob {
	/** Of one line, in characters. */
	private static final int LONGEST_LINE = 10_000;

	private final OpenLog log;
	private final List<Long> lines;
	private final boolean markdown;
	private final Consumer<String> said;
	private final Display display = Display.getCurrent();

	EvidenceJob(OpenLog log, List<Long> lines, boolean markdown, Consumer<String> said) {
		super(NLS.bind(Messages.Evidence_hashing, log.name()));
		this.log = log;
		this.lines = lines;
		this.markdown = markdown;
		this.said = said;
		setPriority(LONG);
	}

	/** Whether the hashes are known already, so that it is over at once. */
	boolean isKnown() {
		return lines.stream()
				.map(this::origin)
				.map(LineOrigin::file)
				.distinct()
				.allMatch(
						file -> FileHashes.standard().known(file).isPresent());
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		try {
			Optional<Path> source = log.source();
			if (source.isEmpty()) {
				return refuse();
			}
			Map<Integer, List<Long>> ofLogs = new LinkedHashMap<>();
			lines.forEach(line -> ofLogs.computeIfAbsent(origin(line).log(), log -> new ArrayList<>()).add(line));
			Zone local = new Zone(ZoneId.systemDefault());
			StringJoiner text = new StringJoiner("\n");
			for (List<Long> ofLog : ofLogs.values()) {
				EvidenceNote note = note(ofLog, source.get(), monitor);
				text.add(markdown ? note.markdown(local) : note.text(local));
			}
			if (!log.source().equals(source)) { // told of the hash too, which was made before
				return refuse();
			}
			later(() -> copy(text.toString(), source.get()));
			log.shortage().overFor(getName());
			return Status.OK_STATUS;
		} catch (IOException e) {
			later(() -> said.accept(NLS.bind(Messages.Evidence_failed, log.name())));
			return Status.CANCEL_STATUS;
		}
	}

	private IStatus refuse() {
		later(() -> said.accept(NLS.bind(Messages.Evidence_otherFile, log.name())));
		return Status.CANCEL_STATUS;
	}

	private EvidenceNote note(List<Long> ofLog, Path source, IProgressMonitor monitor) throws IOException {
		Optional<LineOrigin> first = log.origin(ofLog.getFirst());
		FileHashes.Hash hash = FileHashes.standard().of(first.map(LineOrigin::file).orElse(source), monitor);
		return new EvidenceNote(first.map(LineOrigin::name).orElse(name(source)), hash.bytes(), hash.sha256(),
				ofLog.stream()
						.map(line -> new Cited(origin(line).line() + 1, log.text().line(line, LONGEST_LINE)))
						.toList(),
				time(ofLog.getFirst()), time(ofLog.getLast()));
	}

	private LineOrigin origin(long line) {
		return log.origin(line).orElseGet(() -> new LineOrigin(log.name(), log.path(), 0, line));
	}

	@Override
	protected void outOfMemory() {
		log.shortage().beginsFor(getName());
	}

	private long time(long line) {
		return EntryOfLine.of(log, line).map(EntryFacts::time).orElse(EntryReader.NO_TIME);
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

	private void copy(String text, Path source) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
		} finally {
			clipboard.dispose();
		}
		String many = NumberText.count(lines.size(), "line");
		said.accept(source.equals(log.path())
				? NLS.bind(Messages.Evidence_copied, many)
				: NLS.bind(Messages.Evidence_copiedRenamed, many, name(source)));
	}

	private void later(Runnable run) {
		if (!display.isDisposed()) {
			display.asyncExec(run);
		}
	}
}
