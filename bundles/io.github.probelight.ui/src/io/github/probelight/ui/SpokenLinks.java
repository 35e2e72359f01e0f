package io.github.probelight.ui;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;

/**
 * Has a text with links say to those who do not see it which of its links the keys are at. To GTK all of it is one text
 * to be typed into, which it is not, and one that is there even while it is hidden.
 */
public final class SpokenLinks {
	private static final boolean GTK = "gtk".equals(SWT.getPlatform());
	private static final Pattern LINK = Pattern.compile("<a(?: href=\"([^\"]*)\")?>(.*?)</a>");
	private static final Pattern TAG = Pattern.compile("</?a[^>]*>");

	private final Link link;
	/** The text that the number is of. */
	private String text = "";
	/** The number of the link that the keys are at. */
	private int at;

	private SpokenLinks(Link link) {
		this.link = link;
	}

	/** Has them speak. */
	public static void of(Link link) {
		SpokenLinks spoken = new SpokenLinks(link);
		link.addListener(SWT.Traverse, spoken::traversed);
		link.addListener(SWT.Selection, spoken::chosen);
		link.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null && event.childID == ACC.CHILDID_SELF) {
					event.result = spoken.name();
				}
			}

			@Override
			public void getDescription(@Nullable AccessibleEvent event) {
				if (event != null && event.childID == ACC.CHILDID_SELF) {
					event.result = spoken.description();
				}
			}
		});
		link.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(@Nullable AccessibleControlEvent event) {
				if (event != null && GTK) {
					event.detail = spoken.links().isEmpty() ? ACC.ROLE_LABEL : ACC.ROLE_PUSHBUTTON; // it knows no link
				}
			}

			@Override
			public void getState(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.detail |= ACC.STATE_READONLY
							| (link.isVisible() ? ACC.STATE_NORMAL : ACC.STATE_INVISIBLE | ACC.STATE_OFFSCREEN);
				}
			}
		});
	}

	private List<MatchResult> links() {
		if (!text.equals(link.getText())) {
			text = link.getText();
			at = 0; // as the toolkit begins anew
		}
		return LINK.matcher(text).results().toList();
	}

	/** The toolkit goes from one to the next itself, and says so by not letting the key go on. */
	private void traversed(Event event) {
		int step = switch (event.detail) {
			case SWT.TRAVERSE_TAB_NEXT -> 1;
			case SWT.TRAVERSE_TAB_PREVIOUS -> -1;
			default -> 0;
		};
		if (!event.doit && step != 0) {
			go(at + step);
		}
	}

	private void chosen(Event event) {
		List<MatchResult> links = links();
		for (int i = 0; i < links.size(); i++) {
			if (Objects.requireNonNullElse(links.get(i).group(1), links.get(i).group(2)).equals(event.text)) {
				go(i);
				return;
			}
		}
	}

	private void go(int number) {
		int next = Math.clamp(number, 0, Math.max(0, links().size() - 1));
		if (next != at) {
			at = next;
			link.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		}
	}

	/** The link that the keys are at; all of the text where they are elsewhere. */
	private String name() {
		List<MatchResult> links = links();
		return link.isFocusControl() && at < links.size() ? plain(links.get(at).group(2)) : plain(text);
	}

	/** What else there is to read. */
	private String description() {
		String tip = Objects.requireNonNullElse(link.getToolTipText(), "");
		String name = name();
		return !tip.isEmpty() ? tip : name.equals(plain(text)) ? "" : plain(text);
	}

	private static String plain(String marked) {
		return LegacyActionTools.removeMnemonics(TAG.matcher(marked).replaceAll(""));
	}
}
