/** The views of an open log and what they have in common: following the active log editor and its news. */
@org.eclipse.jdt.annotation.NonNullByDefault
package io.github.probelight.views;
