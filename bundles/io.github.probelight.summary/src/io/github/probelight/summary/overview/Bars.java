package io.github.probelight.summary.overview;

import java.util.List;

/**
 * Figures that are compared with each other.
 *
 * @param title what they are about
 * @param bars at least one
 * @param more what is left out, as people read it; "" for nothing
 */
public record Bars(String title, List<Bar> bars, String more) {}
