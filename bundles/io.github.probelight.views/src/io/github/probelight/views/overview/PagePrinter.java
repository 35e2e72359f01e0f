package io.github.probelight.views.overview;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Shell;

import io.github.probelight.summary.overview.Overview;

/** Prints an overview as the text that is copied, in letters of one width. */
final class PagePrinter {
	private static final String FOOTER = StyledTextPrintOptions.SEPARATOR + StyledTextPrintOptions.SEPARATOR
			+ StyledTextPrintOptions.PAGE_TAG;

	private PagePrinter() {}

	/** Prints it all before it returns; the printer stays open. */
	static void print(Overview overview, Shell parent, Printer printer) {
		Shell unseen = new Shell(parent, SWT.NONE);
		try {
			StyledText text = new StyledText(unseen, SWT.MULTI);
			text.setFont(JFaceResources.getTextFont());
			text.setText(overview.text());
			StyledTextPrintOptions options = new StyledTextPrintOptions();
			options.jobName = overview.title();
			options.header = overview.title();
			options.footer = FOOTER;
			text.print(printer, options).run();
		} finally {
			unseen.dispose();
		}
	}
}
