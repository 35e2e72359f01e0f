/** Tests of what the views show as data: rows, columns, filters, texts. They need no workbench. */
@org.eclipse.jdt.annotation.NonNullByDefault
package io.github.probelight.views.tests.overview;
