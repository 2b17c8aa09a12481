package gongkai.desk.outside;

import gongkai.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Gives the site as the preview holds it, so that the desk reads nothing twice. */
public interface Reading {
  /**
   * The site as it is now.
   *
   * @param written files and folders that the desk has changed since it last asked; the preview may
   *     not have heard of them yet
   * @throws IOException if the disk fails
   */
  Held now(Set<Path> written) throws IOException;

  /**
   * Slips of wording in the site as it was last given. To look for them takes long at first.
   *
   * @throws IOException if the disk fails
   */
  List<Problem> wording() throws IOException;
}
