package gongkai.content.writing;

import gongkai.content.writing.SpliceCuts.Cut;
import gongkai.content.yaml.FrontMatterSpans;
import gongkai.content.yaml.YamlSpan;
import gongkai.content.yaml.YamlSpan.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Takes a part with its comma out of what stands between brackets or braces. */
final class SeparatedParts {
  private final FrontMatterSpans file;

  SeparatedParts(FrontMatterSpans file) {
    this.file = file;
  }

  /** An entry, or a key with its value. */
  record Part(int from, int to) {
    static Part of(YamlSpan item) {
      return new Part(item.from(), item.to());
    }

    static Part of(Pair pair) {
      return new Part(pair.from(), pair.to());
    }
  }

  /** What goes with a part: one comma, the blanks beside it, and its lines if they are its own. */
  List<Cut> without(List<Part> parts, int index) {
    Part part = parts.get(index);
    OptionalInt after = comma(part.to());
    if (after.isPresent()) {
      return withCommaAfter(part, after.getAsInt());
    }
    List<Cut> cuts = new ArrayList<>();
    int from = part.from();
    if (index > 0) {
      OptionalInt before = comma(parts.get(index - 1).to());
      if (before.isEmpty()) {
        return cuts;
      }
      int comma = before.getAsInt();
      boolean near = file.text().substring(comma + 1, from).chars().allMatch(c -> c == ' ');
      if (!near) {
        cuts.add(new Cut(comma, comma + 1, ""));
      }
      from = near ? comma : from;
    }
    cuts.add(new Cut(from, part.to(), ""));
    return cuts;
  }

  private List<Cut> withCommaAfter(Part part, int comma) {
    String text = file.text();
    int start = file.lineStart(part.from());
    boolean ownLines =
        text.substring(start, part.from()).isBlank()
            && text.substring(part.to(), comma).isBlank()
            && text.substring(comma + 1, file.lineEnd(comma)).isBlank();
    if (ownLines) {
      return List.of(new Cut(start, file.nextLine(comma), ""));
    }
    int end = comma + 1;
    while (end < file.to() && text.charAt(end) == ' ') {
      end++;
    }
    boolean more = end < file.lineEnd(comma);
    return List.of(new Cut(part.from(), part.to(), ""), new Cut(comma, more ? end : comma + 1, ""));
  }

  /** The comma behind a place, if no other part is in between; comments are stepped over. */
  private OptionalInt comma(int place) {
    String text = file.text();
    for (int at = place; at < file.to(); at++) {
      char c = text.charAt(at);
      if (c == ',') {
        return OptionalInt.of(at);
      }
      if (c == '#') {
        at = file.lineEnd(at);
      } else if (!Character.isWhitespace(c)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }
}
