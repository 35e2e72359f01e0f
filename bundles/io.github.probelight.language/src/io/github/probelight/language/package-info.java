/** The scan log as a language: its grammar {@code ScanLog.xtext} and the parts that Xtext is set up with. */
package io.github.probelight.language;
