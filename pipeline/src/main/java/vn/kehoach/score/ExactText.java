package vn.kehoach.score;

/** Texts match character by character. */
final class ExactText implements TextMeasure {

  @Override
  public double threshold() {
    return 1;
  }

  @Override
  public double similarity(String truth, String read) {
    return truth.equals(read) ? 1 : 0;
  }
}
