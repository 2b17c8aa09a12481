package gongkai.rendering.file;

import gongkai.model.UnitId;
import java.util.Optional;

/** What is known of a table of all figures as it was written before: of each unit its rows. */
public interface TableParts {
  /** Nothing is known, and nothing is kept. */
  TableParts NONE =
      new TableParts() {
        @Override
        public Optional<byte[]> known(UnitId unit, boolean first) {
          return Optional.empty();
        }

        @Override
        public void written(UnitId unit, boolean first, long at, long end) {
          // It forgets them.
        }
      };

  /**
   * The rows of a unit, if they are as they were.
   *
   * @param first whether the table begins with them
   */
  Optional<byte[]> known(UnitId unit, boolean first);

  /** Hears where the rows of a unit were written, in bytes from the beginning of the table. */
  void written(UnitId unit, boolean first, long at, long end);
}
