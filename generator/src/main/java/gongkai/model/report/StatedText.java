package gongkai.model.report;

import gongkai.model.Coded;
import java.util.Arrays;
import java.util.List;

/**
 * A text that a report states about itself and that its page prints as it stands. Whoever reads,
 * checks, masks or prints front matter goes through these constants: one more text is one more of
 * them, and its label in both bundles of the theme.
 */
public enum StatedText implements Coded {
  /** 索引号. */
  INDEX_NUMBER(Place.DOCUMENT, Form.SIGNS),
  /** 发文机关. */
  ISSUER(Place.DOCUMENT, Form.TRANSLATED),
  /** 文号. */
  NUMBER(Place.DOCUMENT, Form.WORDS);

  /** Where it is written in the front matter, and printed on the page. */
  public enum Place {
    /**
     * Among the report's own keys, and its facts. Nothing stands there yet: what every report says
     * has a type of its own. Reader, writer and page ask for the place all the same, so that a text
     * which is put there is a constant and two labels, and no new way through them.
     */
    REPORT,
    /** Within {@code document}, and in the table of that. */
    DOCUMENT
  }

  /** What can be written. */
  public enum Form {
    /** Letters and digits, which are of no language. */
    SIGNS,
    /** Words in the site's main language. */
    WORDS,
    /** Words, for each language if need be. */
    TRANSLATED
  }

  private final Place place;
  private final Form form;

  StatedText(Place place, Form form) {
    this.place = place;
    this.form = form;
  }

  /** Those of a place, in the order in which they are printed. */
  public static List<StatedText> of(Place place) {
    return Arrays.stream(values()).filter(text -> text.place == place).toList();
  }

  public Form form() {
    return form;
  }
}
