package io.github.probelight.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Struct;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The rows of an answer, made while they are taken. A value is a String, Long, BigDecimal, Boolean, a List of such, or
 * null; times are as in ISO 8601.
 */
public final class SqlRows implements Iterator<List<@Nullable Object>>, AutoCloseable {

	/** From here on not every whole number is a double. */
	private static final double EXACT = 1L << 53;

	private final ResultSet rows;
	private final String sql;
	private final BooleanSupplier cancelled;
	private final List<String> names;
	private final List<Boolean> numbers = new ArrayList<>();
	private final List<Boolean> times = new ArrayList<>();
	private boolean ahead;
	private boolean more;

	/** Takes rows until somebody cancels them: DuckDB hears of that only while it works on the next ones. */
	SqlRows(ResultSet rows, String sql, BooleanSupplier cancelled) throws SQLException {
		this.rows = rows;
		this.sql = sql;
		this.cancelled = cancelled;
		List<String> found = new ArrayList<>();
		Set<String> used = new HashSet<>();
		for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
			String label = rows.getMetaData().getColumnLabel(i);
			String name = label;
			for (int n = 1; !used.add(name); n++) {
				name = label + '_' + n;
			}
			found.add(name);
			String type = rows.getMetaData().getColumnTypeName(i);
			numbers.add(type.matches("(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL.*)"));
			times.add(type.equals("TIMESTAMP"));
		}
		names = List.copyOf(found);
	}

	/** Returns the names of the columns, each once. */
	public List<String> names() {
		return names;
	}

	/** Tells of each column whether it holds numbers. */
	public List<Boolean> numbers() {
		return numbers;
	}

	@Override
	public boolean hasNext() {
		if (cancelled.getAsBoolean()) {
			throw new SqlProblem(SqlProblem.CANCELLED);
		}
		if (!ahead) {
			try {
				more = rows.next();
			} catch (SQLException e) {
				throw SqlProblem.of(e, sql);
			}
			ahead = true;
		}
		return more;
	}

	@Override
	public List<@Nullable Object> next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		List<@Nullable Object> row = new ArrayList<>();
		try {
			for (int i = 0; i < names.size(); i++) {
				row.add(value(times.get(i) ? rows.getObject(i + 1, LocalDateTime.class) : rows.getObject(i + 1)));
			}
		} catch (SQLException e) {
			throw SqlProblem.of(e, sql);
		}
		ahead = false;
		return row;
	}

	/** Passes over the next row, which must be there. */
	public void skip() {
		ahead = false;
	}

	private static @Nullable Object value(@Nullable Object value) throws SQLException {
		return switch (value) {
			case null -> null;
			case Boolean truth -> truth;
			case Byte number -> number.longValue();
			case Short number -> number.longValue();
			case Integer number -> number.longValue();
			case Long number -> number;
			case Float number -> number(number.doubleValue());
			case Double number -> number(number);
			case BigInteger number -> new BigDecimal(number);
			case BigDecimal number -> number;
			case LocalDateTime time -> iso(time);
			case Timestamp time -> iso(time.toLocalDateTime());
			case Array array -> list(array.getArray());
			case Struct struct -> list(struct.getAttributes());
			case Map<?, ?> map -> map.toString();
			case Blob blob -> blob.length() + " bytes";
			default -> value.toString();
		};
	}

	private static List<@Nullable Object> list(@Nullable Object array) throws SQLException {
		if (!(array instanceof Object[] values)) {
			return Collections.emptyList();
		}
		List<@Nullable Object> list = new ArrayList<>();
		for (Object value : values) {
			list.add(value(value));
		}
		return list;
	}

	private static Object number(double number) {
		if (Double.isNaN(number) || Double.isInfinite(number)) {
			return Double.toString(number);
		}
		return number == Math.rint(number) && Math.abs(number) < EXACT
				? (Object) (long) number
				: BigDecimal.valueOf(number);
	}

	/** As times are exported: with seconds, and a fraction if there is one. */
	private static String iso(LocalDateTime time) {
		return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
	}

	@Override
	public void close() {
		try {
			rows.close();
			// and with it what runs
			rows.getStatement().close();
		} catch (SQLException e) {
			// nothing is lost
		}
	}
}
