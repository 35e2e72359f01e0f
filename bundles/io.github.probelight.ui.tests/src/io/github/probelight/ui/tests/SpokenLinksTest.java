package io.github.probelight.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.probelight.ui.SpokenLinks;

/** Of a text with links a screen reader says the link that the keys are at. */
@ExtendWith(NoLoggedErrors.class)
class SpokenLinksTest {
	private static final String FACTS = "<a href=\"0\">Started by amelia</a>, then\n<a>1 target excluded</a> & over";

	private final Shell shell = new Shell(PlatformUI.getWorkbench().getDisplay());
	private final Link link = new Link(shell, SWT.NONE);

	@BeforeEach
	void open() {
		shell.setLayout(new FillLayout());
		SpokenLinks.of(link);
		link.setText(FACTS);
		shell.setSize(300, 200);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void focus() {
		Waiting.until("the focus", () -> {
			shell.forceActive();
			return link.forceFocus() && link.isFocusControl();
		});
	}

	/** As the toolkit tells that Tab went on within it. */
	private void tab(int detail) {
		Event event = new Event();
		event.detail = detail;
		event.doit = false;
		link.notifyListeners(SWT.Traverse, event);
	}

	@Test
	void theLinkAtTheKeysIsSaidAndTheRestBehindIt() {
		focus();
		assertThat(Spoken.name(link)).isEqualTo("Started by amelia");
		assertThat(Spoken.description(link)).contains("then", "1 target excluded");
		tab(SWT.TRAVERSE_TAB_NEXT);
		assertThat(Spoken.name(link)).isEqualTo("1 target excluded");
		tab(SWT.TRAVERSE_TAB_NEXT);
		assertThat(Spoken.name(link)).as("there is no third").isEqualTo("1 target excluded");
		tab(SWT.TRAVERSE_TAB_PREVIOUS);
		assertThat(Spoken.name(link)).isEqualTo("Started by amelia");
	}

	@Test
	void aClickedLinkIsTheOneThatTabGoesOnFrom() {
		focus();
		Event event = new Event();
		event.text = "1 target excluded";
		link.notifyListeners(SWT.Selection, event);
		assertThat(Spoken.name(link)).isEqualTo("1 target excluded");
		link.setText("<a>show all</a>");
		assertThat(Spoken.name(link)).as("another text").isEqualTo("show all");
	}

	@Test
	void itIsNoFieldAndNotThereWhileItIsHidden() {
		assertThat(Spoken.state(link) & ACC.STATE_READONLY).isNotZero();
		assertThat(Spoken.state(link) & (ACC.STATE_INVISIBLE | ACC.STATE_OFFSCREEN)).isZero();
		link.setVisible(false);
		assertThat(Spoken.state(link) & ACC.STATE_INVISIBLE).isNotZero();
		assertThat(Spoken.state(link) & ACC.STATE_OFFSCREEN).isNotZero();
		if ("gtk".equals(SWT.getPlatform())) {
			assertThat(Spoken.role(link)).isEqualTo(ACC.ROLE_PUSHBUTTON);
			link.setText("nothing leads on");
			assertThat(Spoken.role(link)).isEqualTo(ACC.ROLE_LABEL);
		}
	}
}
