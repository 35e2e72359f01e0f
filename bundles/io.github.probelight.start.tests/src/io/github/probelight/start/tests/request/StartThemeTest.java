package io.github.probelight.start.tests.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;

import io.github.probelight.start.StartTheme;

/** Starts with and without a theme, in one workspace. */
class StartThemeTest {
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String ALIVE = "colour.alive";
	private static final String DEAD = "colour.dead";

	/** A workspace of this test. */
	private static final IScopeContext SCOPE = new IScopeContext() {
		@Override
		public String getName() {
			return InstanceScope.SCOPE;
		}

		@Override
		public IEclipsePreferences getNode(@Nullable String plugin) {
			return InstanceScope.INSTANCE.getNode("StartThemeTest." + plugin);
		}

		@Override
		public @Nullable IPath getLocation() {
			return null;
		}
	};

	private final IEclipsePreferences workbench = SCOPE.getNode("org.eclipse.ui.workbench");
	private final IEclipsePreferences themes = SCOPE.getNode("org.eclipse.e4.ui.css.swt.theme");

	@AfterEach
	void forget() throws BackingStoreException {
		workbench.removeNode();
		themes.removeNode();
		SCOPE.getNode("io.github.probelight.start").removeNode();
	}

	private static void start(String theme) throws BackingStoreException {
		new StartTheme(SCOPE, Set.of(ALIVE, DEAD)).begin(theme, false);
	}

	@Test
	void textHasLettersOfOneWidthUnlessAPersonHasChosenAFont() throws BackingStoreException {
		String key = "org.eclipse.ui.ide.systemDefault.org.eclipse.jface.textfont";
		StartTheme theme = new StartTheme(SCOPE, Set.of());
		theme.take("1|Monospace|11.0|0|GTK|1|;");
		assertThat(workbench.get(key, "")).isEqualTo("1|Monospace|11.0|0|GTK|1|;");
		workbench.put(key, "mine");
		theme.take("1|Monospace|12.0|0|GTK|1|;");
		assertThat(workbench.get(key, "")).isEqualTo("mine");
	}

	@Test
	void aLightStartHasItsColoursAfterADarkOne() throws BackingStoreException {
		workbench.put(ALIVE, "1,2,3"); // a person has chosen it
		workbench.put("other", "stays");
		start("");
		assertThat(workbench.get(ALIVE, "")).isEqualTo("1,2,3");
		start(DARK);
		assertThat(workbench.get(ALIVE, "")).isEmpty();
		workbench.put(ALIVE, "200,200,200"); // the style sheet does so
		workbench.put(DEAD, "250,200,200");
		start("");
		assertThat(workbench.get(ALIVE, "")).isEqualTo("1,2,3");
		assertThat(workbench.get(DEAD, "")).isEmpty();
		assertThat(workbench.get("other", "")).isEqualTo("stays");
		start(DARK);
		assertThat(workbench.get(ALIVE, "")).isEqualTo("200,200,200");
	}

	@Test
	void aThemeAskedForWinsOverOneThatWasChosen() throws BackingStoreException {
		themes.put("themeid", LIGHT);
		start(DARK);
		assertThat(themes.get("themeid", "")).isEqualTo(DARK);
		start(DARK);
		assertThat(themes.get("themeid", "")).isEqualTo(DARK);
		start("");
		assertThat(themes.get("themeid", "")).isEqualTo(LIGHT);
	}

	@Test
	void withoutAChoiceThereIsNoneAfterwards() throws BackingStoreException {
		start(DARK);
		start("");
		assertThat(themes.get("themeid", "none")).isEqualTo("none");
	}

	@Test
	void aDarkDesktopHasADarkWindowUntilSomebodyChooses() throws BackingStoreException {
		new StartTheme(SCOPE, Set.of(ALIVE)).begin("", true);
		assertThat(themes.get("themeid", "")).isEqualTo(DARK);
		themes.put("themeid", LIGHT);
		new StartTheme(SCOPE, Set.of(ALIVE)).begin("", true);
		assertThat(themes.get("themeid", "")).isEqualTo(LIGHT);
	}
}
