package io.github.probelight.ui.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;

/** Settings that tell when a value of theirs has become another. Whoever reads or changes them holds the same lock. */
final class WatchedSettings implements IDialogSettings {
	private final IDialogSettings settings;
	private final Object lock;
	private final Runnable changed;

	WatchedSettings(IDialogSettings settings, Object lock, Runnable changed) {
		this.settings = settings;
		this.lock = lock;
		this.changed = changed;
	}

	@Override
	public void put(@Nullable String key, @Nullable String value) {
		synchronized (lock) {
			String before = settings.get(key);
			if (value == null ? before == null : value.equals(before)) {
				return;
			}
			settings.put(key, value);
		}
		changed.run();
	}

	@Override
	public void put(@Nullable String key, String @Nullable [] value) {
		synchronized (lock) {
			if (Arrays.equals(settings.getArray(key), value)) {
				return;
			}
			settings.put(key, value);
		}
		changed.run();
	}

	@Override
	public void put(@Nullable String key, boolean value) {
		put(key, String.valueOf(value));
	}

	@Override
	public void put(@Nullable String key, int value) {
		put(key, String.valueOf(value));
	}

	@Override
	public void put(@Nullable String key, long value) {
		put(key, String.valueOf(value));
	}

	@Override
	public void put(@Nullable String key, float value) {
		put(key, String.valueOf(value));
	}

	@Override
	public void put(@Nullable String key, double value) {
		put(key, String.valueOf(value));
	}

	@Override
	public @Nullable String get(@Nullable String key) {
		synchronized (lock) {
			return settings.get(key);
		}
	}

	@Override
	public String @Nullable [] getArray(@Nullable String key) {
		synchronized (lock) {
			return settings.getArray(key);
		}
	}

	@Override
	public boolean getBoolean(@Nullable String key) {
		return Boolean.parseBoolean(get(key));
	}

	@Override
	public int getInt(@Nullable String key) {
		synchronized (lock) {
			return settings.getInt(key);
		}
	}

	@Override
	public long getLong(@Nullable String key) {
		synchronized (lock) {
			return settings.getLong(key);
		}
	}

	@Override
	public float getFloat(@Nullable String key) {
		synchronized (lock) {
			return settings.getFloat(key);
		}
	}

	@Override
	public double getDouble(@Nullable String key) {
		synchronized (lock) {
			return settings.getDouble(key);
		}
	}

	@Override
	public String getName() {
		return settings.getName();
	}

	@Override
	public @Nullable IDialogSettings getSection(@Nullable String name) {
		synchronized (lock) {
			IDialogSettings section = settings.getSection(name);
			return section == null ? null : new WatchedSettings(section, lock, changed);
		}
	}

	@Override
	public IDialogSettings[] getSections() {
		synchronized (lock) {
			return Arrays.stream(settings.getSections())
					.map(section -> new WatchedSettings(section, lock, changed))
					.toArray(IDialogSettings[]::new);
		}
	}

	@Override
	public IDialogSettings addNewSection(@Nullable String name) {
		DialogSettings section = new DialogSettings(name);
		addSection(section);
		return new WatchedSettings(section, lock, changed);
	}

	@Override
	public void addSection(@Nullable IDialogSettings section) {
		synchronized (lock) {
			settings.addSection(section);
		}
		changed.run();
	}

	@Override
	public void load(@Nullable Reader reader) throws IOException {
		synchronized (lock) {
			settings.load(reader);
		}
		changed.run();
	}

	@Override
	public void load(@Nullable String file) throws IOException {
		synchronized (lock) {
			settings.load(file);
		}
		changed.run();
	}

	@Override
	public void save(@Nullable Writer writer) throws IOException {
		synchronized (lock) {
			settings.save(writer);
		}
	}

	@Override
	public void save(@Nullable String file) throws IOException {
		synchronized (lock) {
			settings.save(file);
		}
	}
}
