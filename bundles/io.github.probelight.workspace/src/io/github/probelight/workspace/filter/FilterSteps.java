package io.github.probelight.workspace.filter;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subjects;
import io.github.probelight.engine.report.Task;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.query.EntryField;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.summary.query.Query;

/** What a person does to a filter by pointing at something, and the conditions that this makes. */
public final class FilterSteps {
	private static final String HOST = "host";
	private static final String LINES = "lines";
	private static final String NOTHING = "";

	private FilterSteps() {}

	/** Shows only what a condition asks for: it takes the place of those that ask for another one of the same sort. */
	public static LineFilter only(LineFilter filter, Chip chip) {
		String subject = subject(chip);
		LineFilter left = filter;
		for (Chip other : filter.chips()) {
			boolean excludes = !subject.equals(NOTHING) && subject.equals(subject(other)) && !other.negated();
			left = excludes && !other.asksAs(chip) ? left.remove(other) : left;
		}
		return left.add(chip);
	}

	/** Shows what a view leads to: in the place of what one led to before. */
	public static LineFilter lead(LineFilter filter, @Nullable Chip before, Chip chip) {
		return only(before == null || before.asksAs(chip) ? filter : filter.remove(before), chip);
	}

	/** Without the last condition; where there is no other, long runs are shown line by line again. */
	public static LineFilter withoutLast(LineFilter filter) {
		return filter.chips().isEmpty()
				? filter.withRuns(RunsShown.FULL)
				: filter.remove(filter.chips().getLast());
	}

	/** Collapses long runs of like results, or shows all of them again. */
	public static LineFilter toggleRuns(LineFilter filter) {
		return filter.withRuns(filter.collapses() ? RunsShown.SWITCHED_OFF : RunsShown.COLLAPSED).switched(true);
	}

	/** Shows a filter that has a name; runs that are collapsed stay so. */
	public static LineFilter named(LineFilter filter, LineFilter named) {
		return named.runs() == RunsShown.FULL ? named.withRuns(filter.runs()) : named;
	}

	/** Without any condition; the lines of context stay. */
	public static LineFilter without(LineFilter filter) {
		return new LineFilter(List.of(), true, filter.context());
	}

	/** The conditions that a person has typed: one for each term. */
	public static List<Chip> typed(Query query) {
		return Queries.terms(query)
				.stream()
				.map(term -> term instanceof Query.Not not ? Chip.hide(not.term()) : Chip.only(term))
				.toList();
	}

	/**
	 * What takes the place of a condition that a person has changed to another one: it is asked of the same lines, and is
	 * called as before where those are some lines, or nothing else is asked for.
	 */
	public static Chip changed(Chip before, Chip typed) {
		Chip now = new Chip(typed.query(), before.lines(), typed.name(), typed.negated(), typed.on());
		return now.asksAs(before) || !now.lines().isAll() ? now.named(before.name()) : now;
	}

	/**
	 * Takes over conditions that a person has typed, the first in the place of one that she has changed. If that is gone
	 * meanwhile, what she has typed is not lost; if it was switched or turned into its contrary, it is the same one.
	 */
	public static LineFilter take(LineFilter filter, List<Chip> typed, @Nullable Chip changed) {
		Optional<Chip> old = filter.chips()
				.stream()
				.filter(chip -> changed != null && chip.asksAs(changed))
				.findFirst();
		LineFilter next = filter;
		for (Chip chip : typed) {
			next = old.isPresent() && chip == typed.getFirst()
					? next.replace(old.get(), changed(old.get(), chip))
					: next.add(chip);
		}
		return next;
	}

	/** What would be typed for a condition. */
	public static String text(Chip chip) {
		return (chip.negated() ? new Query.Not(chip.query()) : chip.query()).text();
	}

	/** What the entries answer that a filter keeps; empty where that depends on where they stand, or it keeps all. */
	public static Optional<Query> query(LineFilter filter) {
		return filter.showsAll() || filter.active().stream().anyMatch(chip -> !chip.lines().isAll())
				? Optional.empty()
				: filter.active()
						.stream()
						.map(chip -> chip.negated() ? new Query.Not(chip.query()) : chip.query())
						.reduce(Queries::both);
	}

	/** The entries of a task: those of its site from its first line to the one that ended it. */
	public static Chip task(Phase phase, Task task) {
		return Chip.only(task.name(), new LineRange(task.line(), task.endLine() + 1), site(phase));
	}

	/** The task that ran when a line of a site was logged. */
	public static Optional<Chip> taskAt(Report report, String site, long line) {
		Optional<Chip> found = Optional.empty();
		for (Phase phase : report.phases()) {
			for (NmapProcess process : phase.site().equals(site) ? phase.processes() : List.<NmapProcess>of()) {
				for (Task task : process.tasks()) {
					if (task.line() <= line && line <= task.endLine()) {
						found = Optional.of(task(phase, task)); // where one ends and the next begins, the next one
					}
				}
			}
		}
		return found;
	}

	private static Query site(Phase phase) {
		return phase.site().isEmpty() ? Query.EVERYTHING : new Query.Has(EntryField.SITE, phase.site());
	}

	/**
	 * What a finding is about; where nothing else tells, the lines from the first to the last that prove it. A finding
	 * names only so many hosts: where the condition asks for no others, its name says so.
	 */
	public static Chip finding(Finding finding, String title) {
		Optional<Query> query = Queries.finding(finding);
		Subjects subjects = finding.subjects();
		long named = subjects.hosts().size();
		boolean some = subjects.moreHosts() > 0 && query.equals(Queries.hosts(subjects.names()));
		String name = some
				? NLS.bind(Messages.Filter_someHosts,
						new Object[]{NumberText.of(named), NumberText.of(named + subjects.moreHosts()), title})
				: title;
		return query.isPresent() || finding.lines().isEmpty()
				? Chip.only(name, LineRange.ALL, query.orElse(Query.EVERYTHING))
				: Chip.only(title, new LineRange(finding.line(), finding.lines().getLast() + 1), Query.EVERYTHING);
	}

	/** What a condition asks for one of, such as hosts; nothing where several may hold of one entry. */
	private static String subject(Chip chip) {
		return chip.lines().isAll() ? subject(chip.query()) : LINES;
	}

	private static String subject(Query query) {
		return switch (query) {
			case Query.Addresses addresses -> HOST;
			case Query.Has has -> has.field() == EntryField.NAME ? HOST : has.field().key();
			case Query.Ports ports -> "port";
			case Query.During during -> "time";
			case Query.Any any -> {
				List<String> all = any.terms().stream().map(FilterSteps::subject).distinct().toList();
				yield all.size() == 1 ? all.getFirst() : NOTHING;
			}
			default -> NOTHING;
		};
	}
}
