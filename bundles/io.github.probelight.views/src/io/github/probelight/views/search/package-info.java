/** The view that searches logs and folders of logs. */
@org.eclipse.jdt.annotation.NonNullByDefault
package io.github.probelight.views.search;
