package io.github.probelight.export.html;

import java.util.List;
import java.util.Set;

import io.github.probelight.summary.section.Block;
import io.github.probelight.summary.section.Grid;
import io.github.probelight.summary.section.ReportSection;
import io.github.probelight.summary.section.Sentence;

/**
 * A section of the page.
 *
 * @param id where a link leads to
 * @param title its heading
 * @param named whether the heading is one; else the section is only a sentence
 * @param blocks what stands under it, in order
 */
record HtmlSection(String id, String title, boolean named, List<HtmlBlock> blocks) {

	/**
	 * A sentence or a table.
	 *
	 * @param sentence the one, or none
	 * @param table the other, or none
	 */
	record HtmlBlock(List<String> sentence, List<HtmlTable> table) {}

	/**
	 * Makes a section.
	 *
	 * @param number from 1 on
	 * @param anchors the words that there is a place for in the page
	 */
	static HtmlSection of(int number, ReportSection section, Set<String> anchors) {
		String title = section.title().text();
		List<HtmlBlock> blocks = section.blocks().stream().map(block -> of(block, title, anchors)).toList();
		return new HtmlSection("section-" + number, title, !blocks.isEmpty(), blocks);
	}

	private static HtmlBlock of(Block block, String title, Set<String> anchors) {
		return switch (block) {
			case Sentence sentence -> new HtmlBlock(List.of(HtmlCell.text(sentence)), List.of());
			case Grid grid when grid.rows().isEmpty() -> new HtmlBlock(List.of(), List.of());
			case Grid grid -> new HtmlBlock(List.of(), List.of(HtmlTable.of(title, grid, anchors)));
		};
	}
}
