/**
 * The start of the product where the system's shell is no help: on Windows and macOS. Run by Java alone, beside the
 * plug-ins: {@code java @probelight.args -jar probelight.jar}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package io.github.probelight.launcher;
