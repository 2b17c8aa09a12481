package gongkai.preview.watching;

import gongkai.line.request.ChangedFiles;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Changes that a test hands over, told at once: what a disk tells of comes when the machine has
 * time.
 */
final class HandedChanges implements ChangeSource {
  private final BlockingQueue<ChangedFiles> handed = new LinkedBlockingQueue<>();
  private ChangedFiles endless = ChangedFiles.NONE;

  /** These files, for ever. */
  HandedChanges endlessly(ChangedFiles files) {
    endless = files;
    return this;
  }

  void hand(ChangedFiles files) {
    handed.add(files);
  }

  @Override
  public ChangedFiles await(Duration atMost) throws InterruptedException {
    if (!endless.isEmpty()) {
      Thread.sleep(1);
      return endless;
    }
    ChangedFiles files = handed.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
    return files == null ? ChangedFiles.NONE : files;
  }

  @Override
  public void close() {}
}
