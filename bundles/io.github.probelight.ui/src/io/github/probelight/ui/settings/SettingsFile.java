package io.github.probelight.ui.settings;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;

/**
 * Settings in memory and the file that is to hold them. Changes are collected for a moment and written in the background;
 * the file is whole at each moment. Safe for threads, as long as the settings are used by their sections alone.
 */
public final class SettingsFile {
	/** For changes that come together, as when a column is dragged wider, in ms. */
	private static final int PAUSE = 400;

	private final IDialogSettings all;
	private final Path file;
	private final BooleanSupplier ending;
	private final Job writing;

	/**
	 * Makes what writes.
	 *
	 * @param file
	 *            in a folder that is there
	 * @param ending
	 *            whether somebody else is about to write the settings for the last time
	 */
	public SettingsFile(IDialogSettings all, Path file, BooleanSupplier ending) {
		this.all = all;
		this.file = file;
		this.ending = ending;
		writing = Job.createSystem("Keeping settings", (ICoreRunnable) monitor -> write());
		writing.setPriority(Job.SHORT);
	}

	/** The settings of this name among all, made if they are not there yet. */
	public IDialogSettings section(String name) {
		synchronized (all) {
			return new WatchedSettings(DialogSettings.getOrCreateSection(all, name), all, this::changed);
		}
	}

	/** Waits until what has changed is written. */
	public void finish() throws InterruptedException {
		writing.wakeUp();
		writing.join();
	}

	private void changed() {
		writing.schedule(PAUSE);
	}

	private void write() {
		StringWriter text = new StringWriter();
		try {
			synchronized (all) {
				all.save(text);
			}
			Path next = file.resolveSibling(file.getFileName() + ".next");
			Files.writeString(next, text.toString());
			if (ending.getAsBoolean()) {
				Files.delete(next);
			} else {
				Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			}
		} catch (IOException e) {
			ILog.get().warn("Settings of the window cannot be written: " + file, e);
		}
	}
}
