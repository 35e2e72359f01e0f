package io.github.probelight.language.values;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.common.services.DefaultTerminalConverters;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** How the texts of a log become the values of the model: as they stand, but for the dash before a verdict. */
public class ScanLogValues extends DefaultTerminalConverters {

	private static final String DASH = " - ";

	/** The verdict of a check without the dash that parts it from the name of the check. */
	@ValueConverter(rule = "Verdict")
	public IValueConverter<String> verdict() {
		return new IValueConverter<>() {

			@Override
			public String toValue(@Nullable String text, @Nullable INode node) {
				return text == null ? "" : text.substring(DASH.length());
			}

			@Override
			public String toString(@Nullable String value) {
				return DASH + value;
			}
		};
	}
}
