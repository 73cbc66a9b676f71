/**
 * The summary report as a Word file set like an administrative document (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I); POI for writing stops here.
 *
 * <p>In: blocks. Out: the same bytes for the same blocks. The package must not know what plans are.
 */
@NullMarked
package vn.kehoach.export.docx;

import org.jspecify.annotations.NullMarked;
