package io.github.probelight.summary.section;

/** A part of a section. */
public sealed interface Block permits Sentence, Grid {}
