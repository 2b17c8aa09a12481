package gongkai.importing;

import gongkai.diagnostic.Outcome;
import gongkai.document.SourceReader;
import gongkai.document.source.Removal;
import gongkai.document.source.Removal.Reason;
import gongkai.document.source.SourceText;
import gongkai.document.source.SourceText.PageStart;
import gongkai.importing.layout.Residue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A source as import reads it, line by line, with what import left out at its place.
 *
 * @param parts in the order of the source
 */
public record SourceAsRead(List<Part> parts) {
  public SourceAsRead {
    parts = List.copyOf(parts);
  }

  /** Something that stands in a source. */
  public sealed interface Part {}

  /** A page begins. */
  public record Page(int number) implements Part {}

  /** A line of text, mostly a whole paragraph; blank lines are left out. */
  public record TextLine(List<Piece> pieces) implements Part {
    public TextLine {
      pieces = List.copyOf(pieces);
    }
  }

  /** What stood beside the text and was left out: heads of pages, comments, pictures. */
  public record LeftOut(String text, Reason reason) implements Part {}

  /**
   * A piece of a line.
   *
   * @param reason why it was left out; empty if it was taken over
   */
  public record Piece(String text, Optional<Reason> reason) {}

  /**
   * Reads a source.
   *
   * @param path whose ending decides where the bytes leave the format open
   */
  public static Outcome<SourceAsRead> of(byte[] bytes, String path) {
    Outcome<SourceText> text = SourceReader.read(bytes, path);
    return new Outcome<>(text.value().map(SourceAsRead::of), text.problems());
  }

  private static SourceAsRead of(SourceText text) {
    List<Removal> within = Residue.clean(text).removals();
    List<Part> parts = new ArrayList<>();
    int page = 0;
    int apart = 0;
    int inside = 0;
    for (int line = 1; line <= text.lines().size() + 1; line++) {
      while (apart < text.removals().size() && text.removals().get(apart).line() <= line) {
        page = pages(text, page, line, apart, parts);
        Removal removal = text.removals().get(apart);
        parts.add(new LeftOut(removal.text(), removal.reason()));
        apart++;
      }
      page = pages(text, page, line, apart, parts);
      if (line <= text.lines().size()) {
        int from = inside;
        while (inside < within.size() && within.get(inside).line() == line) {
          inside++;
        }
        String words = text.lines().get(line - 1).text();
        if (!words.isBlank()) {
          parts.add(new TextLine(pieces(words, within.subList(from, inside))));
        }
      }
    }
    return new SourceAsRead(parts);
  }

  /** Adds the pages that begin before a line and a removal, and gives how many have begun. */
  private static int pages(SourceText text, int begun, int line, int removals, List<Part> parts) {
    int page = begun;
    while (page < text.pages().size()) {
      PageStart next = text.pages().get(page);
      if (next.line() > line || (next.line() == line && next.removals() > removals)) {
        break;
      }
      parts.add(new Page(next.page()));
      page++;
    }
    return page;
  }

  /** White space at the ends of a line is no loss that anybody has to look at. */
  private static List<Piece> pieces(String line, List<Removal> removals) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Removal removal :
        removals.stream()
            .filter(r -> r.reason() != Reason.WHITESPACE)
            .sorted(Comparator.comparingInt(Removal::column))
            .toList()) {
      int from = removal.column() - 1;
      if (from > at) {
        pieces.add(new Piece(line.substring(at, from), Optional.empty()));
      }
      pieces.add(new Piece(removal.text(), Optional.of(removal.reason())));
      at = from + removal.text().length();
    }
    if (at < line.length()) {
      pieces.add(new Piece(line.substring(at), Optional.empty()));
    }
    return pieces;
  }
}
