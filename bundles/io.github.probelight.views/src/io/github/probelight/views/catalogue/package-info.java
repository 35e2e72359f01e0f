@org.eclipse.jdt.annotation.NonNullByDefault
package io.github.probelight.views.catalogue;
