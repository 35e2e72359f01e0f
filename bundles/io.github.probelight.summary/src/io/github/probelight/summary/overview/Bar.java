package io.github.probelight.summary.overview;

/**
 * A figure with a name, which can be drawn as a bar.
 *
 * @param name what is counted, as it may be shown
 * @param word the state or severity by which it has its colour, such as {@code ALIVE}; "" for none
 * @param part how much of {@code whole} it is, 0 to {@code whole}
 * @param whole what a full bar stands for, above 0
 * @param shown the figure as people read it
 * @param meaning what it means, more than the name says; "" for nothing
 * @param lead where it leads to
 */
public record Bar(String name, String word, long part, long whole, String shown, String meaning, Lead lead) {}
