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
 * the commas between thousands.
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

	/** A whole number without commas. */
	@ValueConverter(rule = "NUMBER")
	public IValueConverter<String> number() {
		return converter(ScanLogValues::withoutCommas);
	}

	/** A number that may have a fraction, behind a point. */
	@ValueConverter(rule = "Decimal")
	public IValueConverter<String> decimal() {
		return converter(ScanLogValues::withPoint);
	}

	/** A comma is a point if it parts off other than three digits. */
	private static String withPoint(String text) {
		int last = text.lastIndexOf(',');
		boolean point = last > text.lastIndexOf('.') && text.length() - last - 1 != 3;
		return point
				? withoutCommas(text.substring(0, last)) + '.' + text.substring(last + 1)
				: withoutCommas(text);
	}

	private static String withoutCommas(String text) {
		return text.replace(",", "");
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
