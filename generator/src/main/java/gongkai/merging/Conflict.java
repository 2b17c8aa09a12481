package gongkai.merging;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Coded;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place where a report as people edited it and the new version of its source say different
 * things, and neither says what the version before said.
 *
 * @param id names the place in every merge of the same three texts: {@code text-1}, {@code
 *     key-title}, {@code indicators-2}
 * @param line of the report as edited, from 1
 * @param name of the key or entry; blank of a piece of the text
 * @param sides what each of the three says there; blank where it says nothing
 */
public record Conflict(String id, Subject subject, int line, String name, Sides sides) {

  /** What is in conflict. */
  public enum Subject implements Coded {
    /** One or more sentences, or paragraphs whose number changed. */
    TEXT,
    KEY,
    /** A figure, an event or a plan. */
    ENTRY,
    /** All of the text, where nobody can tell edits from changes. */
    WHOLE
  }

  /**
   * What each text says.
   *
   * @param before as the source's version before said
   * @param report as people edited the report
   * @param source as the new version says
   * @param both the report's words and then the new version's, where the two can stand together;
   *     else blank
   */
  public record Sides(String before, String report, String source, String both) {
    /**
     * What a side says.
     *
     * @param words of the person, where those are asked for
     */
    public String of(Side side, String words) {
      return switch (side) {
        case BEFORE -> before;
        case REPORT -> report;
        case SOURCE -> source;
        case BOTH -> both;
        case WORDS -> report.endsWith("\n") && !words.endsWith("\n") ? words + "\n" : words;
      };
    }
  }

  /** What stays in the end. */
  public enum Side implements Coded {
    /** What the source's version before said. */
    BEFORE,
    /** What the report says. */
    REPORT,
    /** What the new version of the source says. */
    SOURCE,
    BOTH,
    /** What the person writes instead. */
    WORDS
  }

  /**
   * What a person chose.
   *
   * @param words of the person; blank unless that is what was chosen
   */
  public record Choice(Side side, String words) {
    public static Choice of(Side side) {
      return new Choice(side, "");
    }
  }

  /** What one can choose here. */
  public List<Side> offered() {
    return Stream.of(Side.values()).filter(this::isOffered).toList();
  }

  private boolean isOffered(Side side) {
    return switch (side) {
      case REPORT, SOURCE -> true;
      case BOTH -> !sides.both().isEmpty();
      case BEFORE -> !sides.before().isEmpty();
      // Other codes than these are chosen in their own forms, entries corrected there.
      case WORDS -> subject == Subject.TEXT || name.equals("title");
    };
  }

  /** What is reported where the report stays as it was edited; lines may have moved since. */
  public Problem kept(String path) {
    SourceLocation place = SourceLocation.of(path);
    WordingPair wordings = WordingPair.of(sides.report(), sides.source());
    if (sides.report().isEmpty()) {
      return Problem.note("import-kept-struck", place, WordingPair.shortened(sides.source()));
    }
    return sides.source().isEmpty()
        ? Problem.note("import-kept-dropped", place, WordingPair.shortened(sides.report()))
        : Problem.note("import-kept", place, wordings.first(), wordings.second());
  }

  /** What is reported of it while it is open. */
  Problem problem(String path) {
    SourceLocation place = new SourceLocation(path, line, 1);
    WordingPair wordings = WordingPair.of(sides.report(), sides.source());
    return switch (subject) {
      case TEXT, WHOLE -> {
        if (sides.report().isEmpty()) {
          yield Problem.error("import-conflict-struck", place, wordings.second());
        }
        yield sides.source().isEmpty()
            ? Problem.error("import-conflict-dropped", place, wordings.first())
            : Problem.error("import-conflict-text", place, wordings.first(), wordings.second());
      }
      case KEY ->
          sides.report().isEmpty()
              ? Problem.error(
                  "import-conflict-key-struck", place, name, WordingPair.shortened(sides.source()))
              : Problem.error(
                  "import-conflict-key", place, name, wordings.first(), wordings.second());
      case ENTRY ->
          Problem.error("import-conflict-entry", place, name, wordings.first(), wordings.second());
    };
  }
}
