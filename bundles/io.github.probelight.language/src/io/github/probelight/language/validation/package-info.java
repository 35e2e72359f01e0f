/** What is odd about an entry that still reads: warnings with stable codes. */
package io.github.probelight.language.validation;
