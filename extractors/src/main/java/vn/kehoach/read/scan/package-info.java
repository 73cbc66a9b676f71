/**
 * Page images to pages of words.
 *
 * <p>In: a PDF's page or an image file, and what is already known of the page's letters. Out: a
 * decision whether the page is a scan, its image, the image made ready for recognition (upright,
 * straight, stamps and ruling lines gone) together with its ruling lines and cells, and the words
 * that were recognised, each with box and confidence. Pixels and engines stop here. The package
 * must not know what a plan is.
 *
 * <p>Three frames of places occur. <em>Pixels</em> of the image ready for recognition; the page
 * <em>as it is read</em>, in points from the top left of that image; and the page <em>as it is
 * shown</em> by a viewer, in points from its top left, where a page scanned sideways lies sideways
 * and a tilted one is tilted.
 */
@NullMarked
package vn.kehoach.read.scan;

import org.jspecify.annotations.NullMarked;
