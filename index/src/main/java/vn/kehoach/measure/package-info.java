/**
 * What an indicator measures: who is counted, under which conditions, and by which words.
 *
 * <p>In come the words of an indicator and the unit of its figure, out go a {@link
 * vn.kehoach.measure.Measure} and a {@link vn.kehoach.measure.Scale}, equal for what is only worded
 * in another way. Word lists and the directory of indicators are resources beside this package, to
 * which an official can add. It knows neither plans nor the index.
 */
@NullMarked
package vn.kehoach.measure;

import org.jspecify.annotations.NullMarked;
