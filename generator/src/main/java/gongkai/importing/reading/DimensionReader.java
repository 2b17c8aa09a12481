package gongkai.importing.reading;

import gongkai.han.Lexicon;
import gongkai.importing.layout.TextPart;
import gongkai.model.report.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what is accounted for: from 述职, 述德 … and 德能勤绩廉 in the title; where the title has none of
 * these words, from the sentence of the opening that announces the report (现将…情况述职如下), where also
 * 履职 and 廉洁 count.
 */
final class DimensionReader {
  private static final Map<Character, Dimension> BY_CHARACTER =
      Map.of(
          '职', Dimension.DUTY,
          '德', Dimension.VIRTUE,
          '廉', Dimension.INTEGRITY,
          '学', Dimension.LEARNING,
          '责', Dimension.RESPONSIBILITY,
          '能', Dimension.COMPETENCE,
          '勤', Dimension.DILIGENCE,
          '绩', Dimension.PERFORMANCE);
  private static final Pattern STATED = Pattern.compile("述([职德廉学责能勤绩])|德、?能、?勤、?绩、?廉");
  private static final Pattern BLANKS = Pattern.compile("[\\s　]+");
  private static final Pattern ANNOUNCED =
      Pattern.compile("述([职德廉学责能勤绩])|德、?能、?勤、?绩、?廉|履(职)|履行(职)责|岗位(职)责|(廉)洁|(廉)政");
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile(Lexicon.read("reports").words("announcing").any() + "[^。]*");

  /** Only the end is looked at: from every character on it would take hours. */
  private static final Pattern ANNOUNCING_END = Pattern.compile("[^。，]*(?:如下|述职)[：:。]?$");

  private static final int LONGEST_END = 300;
  private static final int LONGEST_OPENING = 3_000;

  private static final List<Dimension> FIVE =
      List.of(
          Dimension.VIRTUE,
          Dimension.COMPETENCE,
          Dimension.DILIGENCE,
          Dimension.PERFORMANCE,
          Dimension.INTEGRITY);

  private DimensionReader() {}

  static Optional<Proposal<List<Dimension>>> read(ReadText read) {
    if (read.title().isPresent()) {
      ReadText.Title title = read.title().get();
      List<Dimension> stated = dimensions(STATED, BLANKS.matcher(title.text()).replaceAll(""));
      if (!stated.isEmpty()) {
        return Optional.of(new Proposal<>(stated, title.text(), title.line()));
      }
    }
    for (TextPart block : read.opening()) {
      String text = block.text();
      Stream<String> announcements =
          Stream.concat(
              ANNOUNCEMENT
                  .matcher(text.substring(0, Math.min(text.length(), LONGEST_OPENING)))
                  .results()
                  .map(MatchResult::group),
              ANNOUNCING_END
                  .matcher(text.substring(Math.max(0, text.length() - LONGEST_END)))
                  .results()
                  .map(MatchResult::group));
      Optional<Proposal<List<Dimension>>> found =
          announcements.flatMap(words -> announced(words, block).stream()).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A sentence has no order of its own, unlike a title: the usual one. */
  private static Optional<Proposal<List<Dimension>>> announced(String words, TextPart block) {
    List<Dimension> stated = dimensions(ANNOUNCED, words).stream().sorted().toList();
    return stated.isEmpty()
        ? Optional.empty()
        : Optional.of(new Proposal<>(stated, words, block.line()));
  }

  /**
   * The dimensions that a text names, as words in their order: what a proposed title is made of.
   */
  static String words(List<Dimension> dimensions) {
    StringBuilder words = new StringBuilder();
    for (Dimension dimension : dimensions) {
      BY_CHARACTER.forEach(
          (character, named) -> {
            if (named == dimension) {
              words.append('述').append(character);
            }
          });
    }
    return words.toString();
  }

  private static List<Dimension> dimensions(Pattern pattern, String text) {
    Set<Dimension> found = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      List<Dimension> named = new ArrayList<>();
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          named.add(BY_CHARACTER.get(matcher.group(group).charAt(0)));
        }
      }
      found.addAll(named.isEmpty() ? FIVE : named);
    }
    return List.copyOf(found);
  }
}
