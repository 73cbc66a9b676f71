package vn.kehoach.export;

import org.jspecify.annotations.Nullable;
import vn.kehoach.export.facts.Filter;

/**
 * What is to be taken away.
 *
 * @param format in which form
 * @param what which table, where the form holds one; null for the form's own choice
 * @param separator what stands between cells, "," or ";"
 * @param filter which facts
 * @param scope the filter in words; "" for none
 */
public record Request(
    Format format, @Nullable What what, char separator, Filter filter, String scope) {}
