package gongkai.document.word.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * The characters of a .doc file with their properties. A property that cannot be read is lost
 * alone: the characters stay.
 */
final class DocText {
  /**
   * A paragraph, with the mark that ends it.
   *
   * @param properties the library's own defaults where they cannot be read
   * @param raw as the file has it
   */
  record Piece(int start, int end, int style, ParagraphProperties properties, Optional<PAPX> raw) {
    boolean isInTable() {
      return properties.getFInTable() || properties.getItap() > 0;
    }

    boolean isInner() {
      return properties.getItap() > 1;
    }

    boolean endsRow() {
      return properties.getFTtp();
    }

    boolean endsInnerRow() {
      return properties.getFTtpEmbedded();
    }
  }

  /**
   * Characters of a paragraph that look alike.
   *
   * @param properties empty where the file has none that can be read
   */
  record Run(int start, int end, Optional<CharacterProperties> properties) {}

  private final HWPFDocument document;
  private final CharSequence text;
  private final Range all;
  private final List<PAPX> paragraphs;
  private final List<CHPX> runs;
  private int unread;

  DocText(HWPFDocument document) {
    this.document = document;
    this.text = document.getText();
    this.all = document.getOverallRange();
    this.paragraphs = document.getParagraphTable().getParagraphs();
    this.runs = document.getCharacterTable().getTextRuns();
  }

  /** Paragraphs and runs whose properties could not be read. */
  int unread() {
    return unread;
  }

  CharSequence characters() {
    return text;
  }

  /** The paragraphs of the main text, of the notes, of the text boxes …; an empty part has none. */
  List<Piece> paragraphs(SubdocumentType part) {
    int start = start(part);
    int end = Math.min(text.length(), start + length(part));
    List<Piece> pieces = new ArrayList<>();
    int at = start;
    for (int i = firstAfter(start); i < paragraphs.size() && at < end; i++) {
      PAPX paragraph = paragraphs.get(i);
      int until = Math.min(end, paragraph.getEnd());
      if (until > at) {
        pieces.add(
            new Piece(
                at, until, paragraph.getIstd(), properties(paragraph), Optional.of(paragraph)));
        at = until;
      }
    }
    if (at < end) {
      pieces.add(new Piece(at, end, 0, new ParagraphProperties(), Optional.empty()));
    }
    return pieces;
  }

  int start(SubdocumentType part) {
    int start = 0;
    for (SubdocumentType before : SubdocumentType.ORDERED) {
      if (before == part) {
        break;
      }
      start += length(before);
    }
    return Math.min(start, text.length());
  }

  int length(SubdocumentType part) {
    return Math.max(0, document.getFileInformationBlock().getSubdocumentTextStreamLength(part));
  }

  /** The first paragraph that ends after a place. */
  private int firstAfter(int place) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).getEnd() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private ParagraphProperties properties(PAPX paragraph) {
    try {
      return Paragraph.newParagraph(all, paragraph).getProps();
    } catch (RuntimeException e) {
      // The library throws what comes; the words are more than their properties.
      unread++;
      return new ParagraphProperties();
    }
  }

  List<Run> runs(Piece paragraph) {
    List<Run> found = new ArrayList<>();
    int at = paragraph.start();
    for (int i = firstRunAfter(at); i < runs.size() && at < paragraph.end(); i++) {
      CHPX run = runs.get(i);
      int from = Math.min(run.getStart(), paragraph.end());
      int until = Math.min(run.getEnd(), paragraph.end());
      if (from > at) {
        found.add(new Run(at, from, Optional.empty()));
        at = from;
      }
      if (until > at) {
        found.add(new Run(at, until, properties(run, paragraph)));
        at = until;
      }
    }
    if (at < paragraph.end()) {
      found.add(new Run(at, paragraph.end(), Optional.empty()));
    }
    return found;
  }

  private int firstRunAfter(int place) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).getEnd() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Optional<CharacterProperties> properties(CHPX run, Piece paragraph) {
    try {
      StyleSheet styles = document.getStyleSheet();
      short style = isStyle(paragraph.style()) ? (short) paragraph.style() : 0;
      CharacterProperties look = run.getCharacterProperties(styles, style);
      return Optional.ofNullable(look).map(own -> DocCharacterStyle.inherited(run, own, styles));
    } catch (RuntimeException e) {
      unread++;
      return Optional.empty();
    }
  }

  private boolean isStyle(int style) {
    return style >= 0 && style < document.getStyleSheet().numStyles();
  }

  /** The name of a paragraph's style; empty if the file has none of that number. */
  String styleName(Piece paragraph) {
    StyleDescription style =
        isStyle(paragraph.style())
            ? document.getStyleSheet().getStyleDescription(paragraph.style())
            : null;
    return style == null || style.getName() == null ? "" : style.getName();
  }
}
