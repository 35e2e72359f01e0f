package io.github.probelight.language.ide;

/**
 * A part of a hover.
 *
 * @param heading
 *            a few words
 * @param text
 *            plain text without markup, lines divided by line feeds; it may quote the line, so escape it where it is
 *            shown as markup
 */
public record Section(String heading, String text) {}
