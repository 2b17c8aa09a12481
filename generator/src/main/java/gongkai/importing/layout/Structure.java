package gongkai.importing.layout;

import gongkai.document.source.CharacterRange;
import gongkai.document.source.SourceLine.LineKind;
import gongkai.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads lines as headings and paragraphs. No character is lost or added.
 *
 * <p>A paragraph that begins with a heading's number is
 *
 * <ul>
 *   <li>a heading by itself, if it is no sentence and at most {@value #LONGEST_OWN_LINE} characters
 *       long, or is one short sentence;
 *   <li>a run-in heading and a paragraph, if its first sentence is short (at most {@value
 *       #LONGEST_SENTENCE} characters, number not counted) and text follows. The heading keeps its
 *       。, so that heading and paragraph put together are the source; the outline leaves it out;
 *   <li>else a paragraph: a long sentence, an item of a list that goes on with ；, a table row.
 * </ul>
 *
 * <p>Where the source's format has styles, what has the style of a heading is one; see {@link
 * StyledLevels}. Rows of cells are a table, and items stay items.
 *
 * <p>{@code 一是}, {@code 二是} stay in their paragraphs.
 */
public final class Structure {
  private static final int LONGEST_OWN_LINE = 50;
  private static final int LONGEST_SENTENCE = 30;
  private static final String SENTENCE_ENDS = "。！？";
  private static final String OPEN_ENDS = "；;，,、";

  private Structure() {}

  /** The blocks of a text whose title line, if any, was taken out before. */
  public static List<TextPart> of(List<Line> lines) {
    List<Line> paragraphs = HardWrap.join(lines);
    StyledLevels levels = StyledLevels.of(paragraphs);
    List<TextPart> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Line line = paragraphs.get(i);
      if (line.kind() == LineKind.CELLS) {
        int end = i;
        while (end < paragraphs.size() && paragraphs.get(end).kind() == LineKind.CELLS) {
          end++;
        }
        blocks.add(table(paragraphs.subList(i, end)));
        i = end - 1;
      } else if (!line.isBlank()) {
        Optional<Line> next = next(paragraphs, i);
        blocks.addAll(blocks(line, next, levels));
      }
    }
    return List.copyOf(blocks);
  }

  private static Optional<Line> next(List<Line> lines, int index) {
    for (int i = index + 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        return Optional.of(lines.get(i));
      }
    }
    return Optional.empty();
  }

  private static TextPart table(List<Line> rows) {
    return new TextPart.Table(rows.stream().map(Line::cells).toList(), rows.get(0).number());
  }

  private static List<TextPart> blocks(Line line, Optional<Line> next, StyledLevels levels) {
    if (line.kind() == LineKind.ITEM) {
      return List.of(new TextPart.Item(line.text(), line.number(), line.level(), line.strong()));
    }
    if (StyledLevels.isHeading(line)) {
      return List.of(new TextPart.Heading(levels.level(line), line.text(), line.number()));
    }
    boolean figureFollows =
        next.filter(n -> n.isPlain() && TableRow.isFigureCell(n.text())).isPresent();
    int end = figureFollows || TableRow.is(line.text()) ? 0 : headingEnd(line.text());
    List<TextPart> blocks = new ArrayList<>();
    if (end > 0) {
      int level = HeadingMark.of(Blank.strip(line.text())).orElseThrow().level();
      blocks.add(new TextPart.Heading(level, line.text().substring(0, end), line.number()));
    }
    if (end < line.text().length()) {
      blocks.add(
          new TextPart.Paragraph(
              line.text().substring(end), line.number(), after(end, line.strong())));
    }
    return blocks;
  }

  /** Emphasis in what follows a run-in heading; the heading itself needs none. */
  private static List<CharacterRange> after(int end, List<CharacterRange> strong) {
    return strong.stream()
        .filter(span -> span.end() > end)
        .map(span -> new CharacterRange(Math.max(0, span.start() - end), span.end() - end))
        .toList();
  }

  public static List<OutlineEntry> outline(List<TextPart> blocks) {
    List<OutlineEntry> outline = new ArrayList<>();
    for (TextPart block : blocks) {
      if (block instanceof TextPart.Heading heading) {
        String text = Blank.strip(heading.text());
        String bare = text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
        outline.add(new OutlineEntry(heading.level(), bare));
      }
    }
    return List.copyOf(outline);
  }

  /** Length of the heading that a paragraph begins with; 0 if with none. */
  private static int headingEnd(String text) {
    int from = Blank.leading(text);
    int to = Blank.trailing(text);
    Optional<HeadingMark> mark = HeadingMark.of(text.substring(from));
    if (mark.isEmpty() || from + mark.get().length() >= to) {
      return 0;
    }
    int start = from + mark.get().length();
    int sentenceEnd = sentenceEnd(text, start);
    if (sentenceEnd < 0) {
      boolean item = OPEN_ENDS.indexOf(text.charAt(to - 1)) >= 0;
      return to - start <= LONGEST_OWN_LINE && !item && text.indexOf('；') < 0 ? text.length() : 0;
    }
    String sentence = text.substring(start, sentenceEnd);
    boolean isShort = sentence.length() - 1 <= LONGEST_SENTENCE;
    boolean isList = sentence.indexOf('；') >= 0 || sentence.indexOf('：') >= 0;
    if (!isShort || isList) {
      return 0;
    }
    return sentenceEnd == to ? text.length() : sentenceEnd;
  }

  /** Index after the first sentence and the quotes that close with it; -1 if no sentence ends. */
  private static int sentenceEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
        int end = i + 1;
        while (end < text.length() && "”’」』）".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        return end;
      }
    }
    return -1;
  }
}
