package gongkai.line.request;

/** Hears how far a run is; called by several threads. */
@FunctionalInterface
public interface Progress {
  /**
   * One more report was read, or one more file made or left as it was.
   *
   * @param stage reports or write
   * @param of how many there are
   */
  void one(Timings.Stage stage, int of);
}
