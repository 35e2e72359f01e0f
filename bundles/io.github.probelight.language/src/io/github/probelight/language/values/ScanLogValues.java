package io.github.probelight.language.values;

import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.common.services.DefaultTerminalConverters;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.nodemodel.INode;

import io.github.probelight.language.tokens.LegibleText;

/**
 * How the texts of a log become the values of the model: as they are read, but for blanks at the ends of what is free and
 * what stands between thousands, and the dot behind the name of a host.
 */
public class ScanLogValues extends DefaultTerminalConverters {

	@Override
	public @Nullable Object toValue(@Nullable String text, @Nullable String rule, @Nullable INode node) {
		if (text == null || rule == null) {
			return super.toValue(text, rule, node);
		}
		if (rule.endsWith("LINE")) {
			return super.toValue(text.replaceAll("\r+$", ""), rule, node);
		}
		String seen = LegibleText.inLine(text);
		return super.toValue(rule.endsWith("TIMESTAMP") ? seen.strip() : seen, rule, node);
	}

	/** Free text without the blanks at its ends. */
	@ValueConverter(rule = "FREE")
	public IValueConverter<String> free() {
		return converter(text -> text.replaceAll("^ +| +$", ""));
	}

	/** A host; the dot that may end its name in full (RFC 1034) is none of it. */
	@ValueConverter(rule = "HOST")
	public IValueConverter<String> host() {
		return converter(text -> text.matches("[^:]+[.]") ? text.substring(0, text.length() - 1) : text);
	}

	/** A whole number, in digits alone. */
	@ValueConverter(rule = "NUMBER")
	public IValueConverter<String> number() {
		return converter(ScanLogValues::digits);
	}

	/** A number that may have a fraction, behind a point. */
	@ValueConverter(rule = "Decimal")
	public IValueConverter<String> decimal() {
		return converter(ScanLogValues::withPoint);
	}

	/** The last comma or point parts off a fraction, but for thousands: three digits behind commas, or points, alone. */
	private static String withPoint(String text) {
		int last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
		if (last < 0 || text.matches("[^,]*[.][^,]*[.]\\d{3}|[^.]*,\\d{3}")) {
			return digits(text);
		}
		return digits(text.substring(0, last)) + '.' + digits(text.substring(last + 1));
	}

	private static String digits(String text) {
		return text.replaceAll("[^0-9]", "");
	}

	private static IValueConverter<String> converter(UnaryOperator<String> read) {
		return new IValueConverter<>() {

			@Override
			public String toValue(@Nullable String text, @Nullable INode node) {
				return text == null ? "" : read.apply(text);
			}

			@Override
			public String toString(@Nullable String value) {
				return value == null ? "" : value;
			}
		};
	}
}
