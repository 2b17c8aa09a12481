package gongkai.merging;

import gongkai.merging.MergeChange.MergeKind;
import gongkai.merging.SentenceMerge.Contradiction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Merges bodies by paragraphs, and a paragraph that both sides changed by sentences. Changes of
 * different places go together, also of neighbours; where both sides changed one, or put something
 * in at one place, they must agree.
 */
final class BodyMerge {
  private final List<Paragraph> base;
  private final List<Paragraph> ours;
  private final List<Paragraph> theirs;
  private final StringBuilder merged = new StringBuilder();
  private final List<MergeChange> changes = new ArrayList<>();
  private final Function<Contradiction, Optional<String>> chosen;

  /** Of the merged body, from 0. */
  private int line;

  /**
   * What a merge gives.
   *
   * @param body with our wording in conflicts that are open
   * @param changes by lines of the merged body, from 0
   */
  record Result(String body, List<MergeChange> changes) {}

  private BodyMerge(
      List<Paragraph> base,
      List<Paragraph> ours,
      List<Paragraph> theirs,
      Function<Contradiction, Optional<String>> chosen) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.chosen = chosen;
  }

  /**
   * Merges.
   *
   * @param chosen hears of every contradiction, by lines of our body from 0 and in order; says what
   *     stays there, or nothing if that is open
   */
  static Result merge(
      String base, String ours, String theirs, Function<Contradiction, Optional<String>> chosen) {
    BodyMerge merge =
        new BodyMerge(Paragraph.of(base), Paragraph.of(ours), Paragraph.of(theirs), chosen);
    merge.run();
    return new Result(merge.merged.toString(), merge.changes);
  }

  private void run() {
    for (ThreeWay piece :
        ThreeWay.pieces(Paragraph.texts(base), Paragraph.texts(ours), Paragraph.texts(theirs))) {
      List<Paragraph> was = piece.base().of(base);
      List<Paragraph> our = piece.ours().of(ours);
      List<Paragraph> their = piece.theirs().of(theirs);
      boolean oneByOne = was.size() == our.size() && was.size() == their.size();
      for (int i = 0; oneByOne && i < was.size(); i++) {
        resolve(was.get(i), our.get(i), their.get(i));
      }
      if (!oneByOne) {
        resolve(was, our, their, piece.ours().from());
      }
    }
  }

  private void resolve(Paragraph was, Paragraph our, Paragraph their) {
    SentenceMerge sentences =
        SentenceMerge.of(
            was.text(), our.text(), their.text(), c -> chosen.apply(c.movedBy(our.line())));
    apart();
    if (sentences.text().isBlank()) {
      tell(MergeKind.PARAGRAPH_REMOVED, WordingPair.shortened(our.text()), "");
      return;
    }
    if (!sentences.text().equals(our.text())) {
      WordingPair wordings = WordingPair.of(our.text(), sentences.text());
      tell(MergeKind.PARAGRAPH_CHANGED, wordings.first(), wordings.second());
    }
    write(sentences.text(), our.blankLines());
  }

  /**
   * Resolves paragraphs whose number changed.
   *
   * @param place of the first of ours, or of the one before which it would stand
   */
  private void resolve(List<Paragraph> was, List<Paragraph> our, List<Paragraph> their, int place) {
    Contradiction told = new Contradiction(line(place), text(was), text(our), text(their), "\n\n");
    String one =
        ThreeWay.resolve(text(was), text(our), text(their))
            .or(() -> chosen.apply(told))
            .orElse(text(our));
    if (one.equals(text(our))) {
      our.forEach(this::write);
      return;
    }
    our.forEach(
        paragraph ->
            tell(MergeKind.PARAGRAPH_REMOVED, WordingPair.shortened(paragraph.text()), ""));
    for (Paragraph paragraph : one.equals(text(their)) ? their : Paragraph.of(one)) {
      apart();
      tell(MergeKind.PARAGRAPH_ADDED, "", WordingPair.shortened(paragraph.text()));
      write(paragraph);
    }
  }

  private int line(int paragraph) {
    if (paragraph < ours.size()) {
      return ours.get(paragraph).line();
    }
    return ours.isEmpty() ? 0 : ours.get(ours.size() - 1).line();
  }

  private static String text(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
  }

  private void tell(MergeKind kind, String before, String after) {
    changes.add(new MergeChange(kind, line, "", before, after));
  }

  private void write(Paragraph paragraph) {
    apart();
    write(paragraph.text(), paragraph.blankLines());
  }

  private void write(String text, int blankLines) {
    append(text + "\n" + "\n".repeat(blankLines));
  }

  /** A paragraph that was the last has no blank line after it. */
  private void apart() {
    int length = merged.length();
    boolean blank = length < 2 || merged.charAt(length - 2) == '\n';
    if (!blank) {
      append("\n");
    }
  }

  private void append(String text) {
    merged.append(text);
    line += (int) text.chars().filter(c -> c == '\n').count();
  }
}
