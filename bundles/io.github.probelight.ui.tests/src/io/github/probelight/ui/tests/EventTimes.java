package io.github.probelight.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * The processor time that the UI thread needs for an event, from its dispatch until it is handled or the thread goes to
 * sleep in it; by steps, of which each has its longest. Never time on the clock, in which other processes have a share.
 * To be used on the UI thread.
 */
public final class EventTimes implements AutoCloseable {
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final int[] TYPES = {SWT.PreEvent, SWT.PostEvent, SWT.PreExternalEventDispatch,
			SWT.PostExternalEventDispatch};

	private final Display display = Display.getCurrent();
	private final Listener listener = this::heard;
	private final Map<String, Duration> longest = new LinkedHashMap<>();
	private String step = "";
	private int depth;
	private long began;

	/** Measures until it is closed. */
	public EventTimes() {
		for (int type : TYPES) {
			display.addListener(type, listener);
		}
	}

	/** Does something as an event of its own. It and what is handled from now on is the step of this name. */
	public <T> T run(String name, Callable<T> action) throws ExecutionException, InterruptedException {
		step = name;
		FutureTask<T> task = new FutureTask<>(action);
		display.asyncExec(task);
		Waiting.until(name, task::isDone);
		return task.get();
	}

	/** The longest event of each step, in the order of the steps. */
	public Map<String, Duration> longest() {
		return longest;
	}

	/** Each step with its longest event in milliseconds, on one line. */
	@Override
	public String toString() {
		return longest.entrySet()
				.stream()
				.map(entry -> entry.getKey() + ' ' + entry.getValue().toMillis())
				.collect(Collectors.joining(", "));
	}

	@Override
	public void close() {
		for (int type : TYPES) {
			display.removeListener(type, listener);
		}
	}

	/** An event in which others are handled is one event. */
	private void heard(Event event) {
		switch (event.type) {
			case SWT.PreEvent -> {
				if (depth++ == 0) {
					began = THREADS.getCurrentThreadCpuTime();
				}
			}
			case SWT.PostEvent -> {
				if (depth > 0 && --depth == 0) {
					ended();
				}
			}
			case SWT.PreExternalEventDispatch -> {
				if (depth > 0) {
					ended();
				}
			}
			default -> began = THREADS.getCurrentThreadCpuTime();
		}
	}

	private void ended() {
		Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - began);
		longest.merge(step, took, (one, other) -> one.compareTo(other) > 0 ? one : other);
	}
}
