package gongkai.importing.reading.title;

import gongkai.document.source.Removal;
import gongkai.document.source.Removal.Reason;
import gongkai.importing.layout.Line;
import gongkai.importing.word.TitleWords;
import gongkai.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs around a title that say that it is one, and are none of it: 题目：…, # … and **…** of Markdown
 * that was saved as text, 《…》 around all of the line.
 */
final class TitleDress {
  /** Lines that are looked at. */
  private static final int MOST_LINES = 10;

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\s*(?:#{1,6}[\\s　]+|" + TitleWords.TITLE_LABEL.any() + "[\\s　]*[:：][\\s　]*|\\*\\*|《)+");

  private static final Pattern BEHIND = Pattern.compile("(?:\\*\\*|》|[\\s　]#{1,6})*[\\s　]*$");

  /**
   * The lines with the title bare.
   *
   * @param line the number of that line; 0 if no title is dressed
   */
  record Undressed(List<Line> lines, int line, List<Removal> removals) {}

  private TitleDress() {}

  static Undressed of(List<Line> lines) {
    for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
      Optional<Undressed> bare = bare(lines, i);
      if (bare.isPresent()) {
        return bare.get();
      }
    }
    return new Undressed(lines, 0, List.of());
  }

  private static Optional<Undressed> bare(List<Line> lines, int index) {
    Line line = lines.get(index);
    String text = line.text();
    Matcher before = BEFORE.matcher(text);
    Matcher behind = BEHIND.matcher(text);
    if (!line.isPlain() || !before.lookingAt() || !behind.find(before.end())) {
      return Optional.empty();
    }
    String title = text.substring(before.end(), behind.start());
    boolean whole = title.indexOf('《') < 0 && title.indexOf('》') < 0 && !title.contains("**");
    boolean named = whole && TitleLines.isNamed(Blank.strip(title));
    if (!named || opens(before.group()) != opens(behind.group())) {
      return Optional.empty();
    }
    List<Line> bare = new ArrayList<>(lines);
    bare.set(index, line.saying(title));
    List<Removal> removals = new ArrayList<>();
    add(removals, line, before.start(), before.group());
    add(removals, line, behind.start(), behind.group());
    return Optional.of(new Undressed(bare, line.number(), removals));
  }

  /** Whether marks that stand in pairs are among those of one side. */
  private static boolean opens(String marks) {
    return marks.contains("**") || marks.contains("《") || marks.contains("》");
  }

  private static void add(List<Removal> removals, Line line, int at, String marks) {
    if (!marks.isBlank()) {
      removals.add(new Removal(line.number(), at + 1, marks.strip(), Reason.NOISE));
    }
  }
}
