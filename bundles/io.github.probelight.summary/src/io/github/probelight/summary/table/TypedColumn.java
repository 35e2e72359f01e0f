package io.github.probelight.summary.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.Zone;

/**
 * One column of a table, as what it says of a row.
 *
 * @param <T> what the rows are about
 * @param id its name for programs, which never changes
 * @param title its head for people
 * @param meaning what it says, a sentence without a full stop
 * @param type what its values are
 * @param value row → value of its type, or null where the log does not say
 */
public record TypedColumn<T>(String id, String title, String meaning, ColumnType type,
		Function<T, @Nullable Object> value) {

	/** What {@link #number} gives for a row without a value. */
	public static final long ABSENT = Long.MIN_VALUE;

	/** A column of texts; the log does not say what is empty. */
	public static <T> TypedColumn<T> text(String id, String title, String meaning, Function<T, String> text) {
		return new TypedColumn<>(id, title, meaning, ColumnType.TEXT, row -> {
			String found = text.apply(row);
			return found.isEmpty() ? null : found;
		});
	}

	/** A column of lists of texts or whole numbers. */
	public static <T> TypedColumn<T> list(String id, String title, String meaning,
			Function<T, ? extends List<?>> list) {
		return new TypedColumn<>(id, title, meaning, ColumnType.LIST, list::apply);
	}

	/** A column of lists of single words. */
	public static <T> TypedColumn<T> words(String id, String title, String meaning, Function<T, List<String>> list) {
		return new TypedColumn<>(id, title, meaning, ColumnType.WORDS, list::apply);
	}

	/** A column of whole numbers that every row has. */
	public static <T> TypedColumn<T> number(String id, String title, String meaning, ToLongFunction<T> number) {
		return new TypedColumn<>(id, title, meaning, ColumnType.NUMBER, number::applyAsLong);
	}

	/** A column of whole numbers, negative where the log does not say. */
	public static <T> TypedColumn<T> knownNumber(String id, String title, String meaning, ToLongFunction<T> number) {
		return new TypedColumn<>(id, title, meaning, ColumnType.NUMBER, row -> known(number.applyAsLong(row)));
	}

	/** A column of times, {@link Report#NO_TIME} where the log has none. */
	public static <T> TypedColumn<T> time(String id, String title, String meaning, ToLongFunction<T> time) {
		return new TypedColumn<>(id, title, meaning, ColumnType.TIME, row -> knownTime(time.applyAsLong(row)));
	}

	/** A column of such times, of which only the time of day is told. */
	public static <T> TypedColumn<T> clock(String id, String title, String meaning, ToLongFunction<T> time) {
		return new TypedColumn<>(id, title, meaning, ColumnType.CLOCK, row -> knownTime(time.applyAsLong(row)));
	}

	/** Returns the time of day alone of this column of times, for people who know the day; its id ends in {@code Clock}. */
	public TypedColumn<T> clock() {
		return new TypedColumn<>(id + "Clock", title, meaning, ColumnType.CLOCK, value);
	}

	private static @Nullable Object knownTime(long time) {
		return time == Report.NO_TIME ? null : (Object) time;
	}

	/** A column of lines, negative where there is none. */
	public static <T> TypedColumn<T> line(String id, String title, String meaning, ToLongFunction<T> line) {
		return new TypedColumn<>(id, title, meaning, ColumnType.LINE, row -> known(line.applyAsLong(row)));
	}

	/** Returns this column for rows that hold what it is about. */
	public <R> TypedColumn<R> within(Function<R, T> part) {
		return new TypedColumn<>(id, title, meaning, type, row -> value(part.apply(row)));
	}

	/** Returns a number, or null for a negative one, which stands for none. */
	static @Nullable Object known(long number) {
		return number < 0 ? null : (Object) number;
	}

	/** Returns the value of a row, or null where the log does not say. */
	public @Nullable Object value(T row) {
		return value.apply(row);
	}

	/** Returns the value of a row of whole numbers, times, durations or lines, or {@link #ABSENT}. */
	public long number(T row) {
		return value(row) instanceof Long number ? number : ABSENT;
	}

	/** Returns the value of a row as people read it, times in GMT; "" where the log does not say. */
	public String shown(T row) {
		return shown(row, Zone.GMT);
	}

	/** Returns it likewise, times by the clocks of a zone. */
	public String shown(T row, Zone zone) {
		Object found = value(row);
		return found == null ? "" : type.shown(found, zone);
	}
}
