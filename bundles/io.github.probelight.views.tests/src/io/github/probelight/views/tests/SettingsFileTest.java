package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.ui.settings.SettingsFile;

/** What is put into settings is in their file soon, without anybody who ends properly. */
class SettingsFileTest {
	private static final String HOSTS = "hosts";

	@TempDir
	private Path folder;
	private Path path;
	private final AtomicBoolean ending = new AtomicBoolean();
	private SettingsFile settings;

	@BeforeEach
	void begin() {
		path = folder.resolve("dialog_settings.xml");
		settings = new SettingsFile(new DialogSettings("Workbench"), path, ending::get);
	}

	/** What the next start finds. */
	private IDialogSettings read() throws Exception {
		DialogSettings read = new DialogSettings("");
		read.load(path.toString());
		return read;
	}

	@Test
	void isWrittenAfterEachChange() throws Exception {
		IDialogSettings hosts = settings.section(HOSTS);
		hosts.put("sort.column", "ttl");
		hosts.put("sort.descending", true);
		hosts.put("width.ttl", 77);
		hosts.put("places", new String[]{"ttl", "<address> & \"more\""});
		settings.finish();
		IDialogSettings read = read().getSection(HOSTS);
		assertThat(read.get("sort.column")).isEqualTo("ttl");
		assertThat(read.getBoolean("sort.descending")).isTrue();
		assertThat(read.getInt("width.ttl")).isEqualTo(77);
		assertThat(read.getArray("places")).containsExactly("ttl", "<address> & \"more\"");
		hosts.put("sort.column", "state");
		settings.section("ports").put("grouping", "subnet");
		settings.finish();
		assertThat(read().getSection(HOSTS).get("sort.column")).isEqualTo("state");
		assertThat(read().getSection("ports").get("grouping")).isEqualTo("subnet");
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).as("nothing half written is left").containsExactly(path);
		}
	}

	/** A table tells the width of a column each time that it is laid out. */
	@Test
	void isLeftAloneWhileNothingChanges() throws Exception {
		IDialogSettings hosts = settings.section(HOSTS);
		hosts.put("width.ttl", 77);
		hosts.put("places", new String[]{"ttl"});
		settings.finish();
		Files.delete(path);
		hosts.put("width.ttl", 77);
		hosts.put("places", new String[]{"ttl"});
		settings.finish();
		assertThat(path).doesNotExist();
	}

	/** At its end the platform writes the settings itself, and knows more. */
	@Test
	void isLeftToWhoWritesTheEnd() throws Exception {
		settings.section(HOSTS).put("width.ttl", 77);
		settings.finish();
		ending.set(true);
		settings.section(HOSTS).put("width.ttl", 99);
		settings.finish();
		assertThat(read().getSection(HOSTS).getInt("width.ttl")).isEqualTo(77);
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).containsExactly(path);
		}
	}
}
