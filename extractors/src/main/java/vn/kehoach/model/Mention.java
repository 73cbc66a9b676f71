package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/**
 * A unit named in running text.
 *
 * @param unit who
 * @param role {@link Role#COORDINATE} or {@link Role#LEAD} where the words say so, else null
 */
public record Mention(Unit unit, @Nullable Role role) {}
