package vn.kehoach.score;

/** Told how far a long evaluation is; by one thread at a time. */
public interface Progress {

  /** Says nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void begins(int steps) {}

        @Override
        public void done(String what) {}
      };

  /** So many steps are to be done. */
  void begins(int steps);

  /** A step is done. */
  void done(String what);
}
