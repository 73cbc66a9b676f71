package vn.kehoach.score;

/**
 * The scores at one level of strictness.
 *
 * @param strictness how exactly texts must agree
 * @param scores per field and per whole record
 */
public record Level(Strictness strictness, Scores scores) {}
