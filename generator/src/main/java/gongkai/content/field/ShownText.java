package gongkai.content.field;

import gongkai.content.yaml.YamlNode.Scalar;
import gongkai.diagnostic.SourceLocation;

/** A text of a front matter or of a settings file that pages or data show, and where it stands. */
public final class ShownText {
  /** What a text is there for, which says what may stand in it. */
  public enum TextKind {
    /** Titles, summaries, labels, notes. */
    WORDS,
    /** Who decided something: a person may be named. */
    SIGNATURE,
    /** How an office is to be reached. */
    CONTACT
  }

  private final Scalar scalar;
  private final TextKind kind;

  ShownText(Scalar scalar, TextKind kind) {
    this.scalar = scalar;
    this.kind = kind;
  }

  /** The text as pages get it. */
  public String text() {
    return scalar.text();
  }

  public TextKind kind() {
    return kind;
  }

  /** Where one of its characters stands in the file. */
  public SourceLocation place(int index) {
    return scalar.places().of(scalar.text(), index);
  }
}
