/** The generated parser, and what feeds it with tokens. */
package io.github.probelight.language.parser.antlr;
