/**
 * What can only be told by likeness: where sentences end, which words name a unit that no list has,
 * what a heading or a bullet is about. Statistical models (OpenNLP) that the build trains from the
 * texts beside this package.
 *
 * <p>In: strings. Out: spans and categories, each with its confidence. The engine's types do not
 * cross the boundary. The package must not know pages, sections or facts; whether rules or models
 * decide is for those who ask.
 */
@NullMarked
package vn.kehoach.language;

import org.jspecify.annotations.NullMarked;
