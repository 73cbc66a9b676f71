package vn.kehoach.score;

/** What is measured of answers over many plans; a share of 1 is best in all of them. */
public enum QuestionMeasure {
  /** How near to the top the facts stand that should, by their grades. */
  NDCG_AT_10,
  /** The share of the facts asked for that stand among the first ten. */
  RECALL_AT_10,
  /** The share of the members of the answers that were found. */
  SET_RECALL,
  /** The share of what was found that belongs to the answers. */
  SET_PRECISION,
  /** The share of the questions whose answer is just right. */
  SETS_EXACT,
  PAIRWISE_PRECISION,
  PAIRWISE_RECALL,
  PAIRWISE_F1,
  B_CUBED_PRECISION,
  B_CUBED_RECALL,
  B_CUBED_F1,
  /** Of the pairs rightly together, the share that is rightly compared in full, or in part. */
  KIND_OF_MATCH,
  /** The share of the pairs that must not meet which do not. */
  FORBIDDEN_PAIRS_APART
}
