/** The Bookmarks view. */
@org.eclipse.jdt.annotation.NonNullByDefault
package io.github.probelight.views.bookmarks;
