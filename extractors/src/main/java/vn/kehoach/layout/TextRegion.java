package vn.kehoach.layout;

/**
 * Lines of plain text that are one block by their columns.
 *
 * @param block the block
 * @param end index behind its last line
 */
record TextRegion(Block block, int end) {}
