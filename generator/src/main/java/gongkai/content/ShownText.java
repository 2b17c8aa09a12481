package gongkai.content;

import gongkai.content.yaml.YamlNode.Scalar;
import gongkai.diagnostic.SourceLocation;

/** A text of a front matter or of a settings file that pages or data show, and where it stands. */
public final class ShownText {
  /** What a text is there for, which says what may stand in it. */
  public enum Kind {
    /** Titles, summaries, labels, notes. */
    WORDS,
    /** Who decided something: a person may be named. */
    SIGNATURE,
    /** How an office is to be reached. */
    CONTACT
  }

  private final Scalar scalar;
  private final Kind kind;

  ShownText(Scalar scalar, Kind kind) {
    this.scalar = scalar;
    this.kind = kind;
  }

  /** The text as pages get it. */
  public String text() {
    return scalar.text();
  }

  public Kind kind() {
    return kind;
  }

  /** Where one of its characters stands in the file. */
  public SourceLocation place(int index) {
    return scalar.places().of(scalar.text(), index);
  }
}
