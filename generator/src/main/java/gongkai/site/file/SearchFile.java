package gongkai.site.file;

import gongkai.model.Language;
import gongkai.model.LocalizedText;
import gongkai.model.UnitId;
import gongkai.model.report.Dimension;
import gongkai.model.report.ReportId;
import gongkai.model.report.ReportType;
import gongkai.site.Address;
import java.util.List;
import java.util.Optional;

/** A file under {@code search/}: a script that hands over what readers search in. */
public sealed interface SearchFile extends PlainFile {

  /** Which reports there are, and which versions of the other files. */
  record Index(Address address, Searched searched) implements SearchFile {
    @Override
    public boolean holdsAllReports() {
      return true;
    }
  }

  /**
   * Which texts have the pieces of signs that belong into one file.
   *
   * @param number from 0
   */
  record Pieces(Address address, int number, Searched searched) implements SearchFile {
    @Override
    public boolean holdsAllReports() {
      return true;
    }
  }

  /** One text. */
  record Text(Address address, SearchedText text) implements SearchFile {}

  /** A table that depends on no content. */
  record Table(Address address, TableKind kind) implements SearchFile {}

  /** How the names of units sound. */
  record Sounds(Address address, List<UnitNames> units) implements SearchFile {}

  /** What a table holds. */
  enum TableKind {
    /** What the codes stand for that texts are written in. */
    CODES,
    /** Simplified characters by traditional ones. */
    VARIANTS
  }

  /** All names of a unit, the present one first. */
  record UnitNames(UnitId unit, List<LocalizedText> names) {}

  /**
   * All texts that readers search in, made once. A text's number is its place.
   *
   * @param texts first the originals, in the order of the reports, then by further language the
   *     twins and the titles of reports without one
   * @param originals how many of them are originals
   */
  record Searched(List<SearchedText> texts, int originals, List<UnitNames> units) {
    private static final int TEXTS_TO_A_FILE = 8;
    private static final int MOST_FILES = 2048;

    public Searched {
      texts = List.copyOf(texts);
      units = List.copyOf(units);
    }

    /** How many files hold pieces of signs: a power of two, so that most changes change few. */
    public int files() {
      int files = 1;
      while (files * TEXTS_TO_A_FILE < texts.size() && files < MOST_FILES) {
        files *= 2;
      }
      return files;
    }
  }

  /**
   * A text and what its report is chosen by.
   *
   * @param digest stands for all that the text was read from
   * @param whole whether the report's text is in this language; else only its title or summary are
   */
  record SearchedText(
      ReportId report,
      Language language,
      String digest,
      String title,
      Optional<String> summary,
      boolean whole,
      About about) {}

  /** What readers choose reports by. */
  record About(int year, ReportType type, List<Dimension> dimensions) {
    public About {
      dimensions = List.copyOf(dimensions);
    }
  }
}
