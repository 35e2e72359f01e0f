/** Tests of the Hosts and Ports views and of the table that both are made of. */
@org.eclipse.jdt.annotation.NonNullByDefault
package io.github.probelight.views.tests;
