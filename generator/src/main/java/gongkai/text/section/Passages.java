package gongkai.text.section;

import gongkai.model.text.TextBlock;
import gongkai.text.Sentence;
import gongkai.text.Sentences;
import gongkai.text.promise.Promises;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a report into sentences and says of each what it belongs to: an account of work, a
 * confession of shortcomings, or plans.
 *
 * <p>Headings decide first. Where one names shortcomings and plans together, and in paragraphs that
 * turn from one to another by themselves (存在问题：…, 下一步，…), the sentences do.
 */
public final class Passages {
  /** What a sentence belongs to. */
  public enum Part {
    WORK,
    SHORTCOMINGS,
    PLANS
  }

  /**
   * A sentence of a paragraph.
   *
   * @param heads whether it is but the heading of what is behind it (一是加强学习。)
   * @param listed whether it belongs to an item of a list
   */
  public record Piece(String text, Part part, boolean heads, boolean listed) {}

  private final SectionStack sections;
  private final Turns turns;
  private final PointsInPairs points = new PointsInPairs();

  /** What the last paragraph ended with. */
  private Part last = Part.WORK;

  /** Whether the section's heading, not a turn within it, set {@link #last}. */
  private boolean listed;

  /** Whether what is read stands in the last section, and in the second half of the report. */
  private boolean late;

  /** Whether a paragraph announced the plans that the next ones state. */
  private boolean announced;

  private Passages(int year) {
    sections = new SectionStack(year);
    turns = new Turns(year);
  }

  /**
   * The sentences of a report on {@code year}, block by block; tables and what only heads others
   * have none.
   */
  public static List<List<Piece>> of(List<TextBlock> text, int year) {
    Passages passages = new Passages(year);
    List<List<Piece>> all = new ArrayList<>();
    int lastHeading = lastHeading(text);
    for (int i = 0; i < text.size(); i++) {
      passages.late = i >= lastHeading && 2 * i >= text.size();
      all.add(passages.block(text.get(i), text.subList(i + 1, text.size())));
    }
    return all;
  }

  /** Where the last section of a report begins. */
  private static int lastHeading(List<TextBlock> text) {
    for (int i = text.size() - 1; i >= 0; i--) {
      if (isSection(text.get(i))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isSection(TextBlock block) {
    return block instanceof TextBlock.Heading heading
        ? heading.level() == 1
        : block instanceof TextBlock.Paragraph paragraph
            && RunInHeading.levelOf(paragraph.text()) == 1;
  }

  private List<Piece> block(TextBlock block, List<TextBlock> behind) {
    if (block instanceof TextBlock.Heading heading) {
      heading(heading.level(), heading.text());
      boolean item = standsAlone(heading, behind) || tellsPlan(heading.text());
      return item ? item(heading.text()) : List.of();
    }
    boolean body = !behind.isEmpty() && isBody(behind.get(0));
    return block instanceof TextBlock.Paragraph paragraph && !isRow(paragraph.text())
        ? paragraph(paragraph.text(), body)
        : List.of();
  }

  /** 四、结转下年度继续办理 and figures behind tabs: a row of a table, which begins no section. */
  private static boolean isRow(String text) {
    return text.indexOf('\t') >= 0;
  }

  /** （三）2024年上半年完成换届。 is a plan, and what follows it may be its steps. */
  private boolean tellsPlan(String heading) {
    return last == Part.PLANS && heading.endsWith("。") && RunInHeading.commits(heading);
  }

  /** Whether a block is what a line before it could head. */
  private static boolean isBody(TextBlock block) {
    return block instanceof TextBlock.Paragraph paragraph && !RunInHeading.isItem(paragraph.text());
  }

  /** （一）新建茶园2000亩。 with nothing under it: a sentence of a list that looks like a heading. */
  private static boolean standsAlone(TextBlock.Heading heading, List<TextBlock> behind) {
    if (heading.level() < 2 && !heading.text().endsWith("。")) {
      return false;
    }
    return behind.isEmpty()
        || (behind.get(0) instanceof TextBlock.Heading next && next.level() <= heading.level());
  }

  private List<Piece> item(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (Sentence sentence : Sentences.of(text)) {
      pieces.add(new Piece(sentence.text(), partOf(last, sentence.text()), false, true));
    }
    return pieces;
  }

  private void heading(int level, String text) {
    sections.heading(level, text);
    last = sections.start();
    points.begin();
    listed = false;
  }

  /**
   * @param body whether what follows it is a paragraph of no list, which it may head
   */
  private List<Piece> paragraph(String text, boolean body) {
    List<Sentence> sentences = Sentences.of(text);
    if (sentences.isEmpty()) {
      return List.of();
    }
    int level = RunInHeading.levelOf(text);
    String first = sentences.get(0).text();
    if (level > 0 && RunInHeading.isHeading(first)) {
      heading(level, first);
    } else if (RunInHeading.standsAlone(text)) {
      heading(1, text);
      return List.of();
    }
    Part part = startOf(text);
    boolean item = RunInHeading.isItem(text);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i).text();
      boolean heads = RunInHeading.heads(sentences, i, body);
      item |= RunInHeading.isItem(sentence);
      part = points.start(sentence, part);
      part = heads && i == 0 ? part : turns.after(part, sections.kind(), sentence, late);
      points.tell(part);
      pieces.add(new Piece(sentence, partOf(part, sentence), heads, item));
    }
    last = part;
    announced = part == Part.PLANS && (announced || Outlook.announces(text));
    return pieces;
  }

  /** A paragraph of a section on work begins anew, but a list goes on with what announced it. */
  private Part startOf(String text) {
    boolean item = RunInHeading.isItem(text);
    boolean ahead = late && announced && last == Part.PLANS && !Promises.tellsOfDone(text);
    boolean goesOn = sections.kind() != SectionStack.SectionKind.WORK || (item && !listed) || ahead;
    if (sections.kind() == SectionStack.SectionKind.WORK) {
      listed = item && last == Part.WORK;
    }
    return goesOn ? last : Part.WORK;
  }

  /** A confession among plans is no plan, and what follows it may be one again. */
  private Part partOf(Part part, String sentence) {
    return part == Part.PLANS && turns.confesses(sentence) ? Part.SHORTCOMINGS : part;
  }
}
