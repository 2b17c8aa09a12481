package gongkai.preview.watching;

import gongkai.line.request.ChangedFiles;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

/** Notices changes in folders. Used by one thread. */
interface ChangeSource extends Closeable {
  /**
   * Waits for a change.
   *
   * @return what changed; nothing after the time, or earlier where only something that does not
   *     count has changed
   * @throws IOException if changes cannot be noticed in this way any longer
   */
  ChangedFiles await(Duration atMost) throws IOException, InterruptedException;
}
