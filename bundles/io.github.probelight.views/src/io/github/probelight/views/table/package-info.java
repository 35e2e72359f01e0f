/** One table component for all views: rows in any number, columns as data, sorting and filtering in the background. */
@org.eclipse.jdt.annotation.NonNullByDefault
package io.github.probelight.views.table;
