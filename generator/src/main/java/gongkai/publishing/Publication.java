package gongkai.publishing;

/**
 * What publishing did. The manifest itself is counted nowhere.
 *
 * @param written files that are new or whose bytes changed
 * @param unchanged files that are as they were
 * @param removed files of the old generation that the site no longer has
 * @param bytes size of all files of the site, written or unchanged
 * @param manifest 64 digits of the {@code manifest.json} that was published, by which whoever reads
 *     it afterwards knows that no other build came between
 */
public record Publication(int written, int unchanged, int removed, long bytes, String manifest) {

  /** Number of files of the site. */
  public int files() {
    return written + unchanged;
  }
}
