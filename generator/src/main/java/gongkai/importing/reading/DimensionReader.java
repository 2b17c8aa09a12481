package gongkai.importing.reading;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.importing.layout.TextPart;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.word.DimensionWords;
import gongkai.importing.word.ReportWords;
import gongkai.model.report.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what is accounted for: from 述职, 述德 … and 德能勤绩廉 in the title; where the title has none of
 * these words, from the sentence of the opening that announces the report (现将…情况述职如下), where also
 * 履职 and 廉洁 count.
 */
final class DimensionReader {
  /** Its constants that name dimensions are called as these are. */
  private static final Map<String, Dimension> BY_SIGN =
      Arrays.stream(Dimension.values())
          .flatMap(dimension -> signs(dimension).stream().map(sign -> Map.entry(sign, dimension)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final List<Dimension> FIVE =
      List.of(
          Dimension.VIRTUE,
          Dimension.COMPETENCE,
          Dimension.DILIGENCE,
          Dimension.PERFORMANCE,
          Dimension.INTEGRITY);

  private static final String NAMED =
      DimensionWords.TELLS.any()
          + BY_SIGN.keySet().stream().sorted().collect(Collectors.joining("|", "(", ")"))
          + "|"
          + FIVE.stream().map(DimensionReader::any).collect(Collectors.joining("、?"));

  private static final Pattern STATED = Pattern.compile(NAMED);
  private static final SoughtPattern BLANKS = SoughtPattern.of("[\\s　]+");
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          Either.of(
              NAMED,
              DimensionWords.BEFORE_DUTY.any() + "(" + DimensionWords.DUTY.any() + ")",
              DimensionWords.BEFORE_WHOLE_DUTY.any()
                  + "("
                  + DimensionWords.DUTY.any()
                  + ")"
                  + DimensionWords.DUTY_END.any(),
              "(" + DimensionWords.INTEGRITY.any() + ")" + DimensionWords.INTEGRITY_END.any()));
  private static final SoughtPattern ANNOUNCEMENT =
      SoughtPattern.of(ReportWords.ANNOUNCING.any() + "[^。]*");

  /** Only the end is looked at: from every character on it would take hours. */
  private static final SoughtPattern ANNOUNCING_END =
      SoughtPattern.of("[^。，]*" + DimensionWords.ANNOUNCED_END.any() + "[：:。]?$");

  private static final int LONGEST_END = 300;
  private static final int LONGEST_OPENING = 3_000;

  private DimensionReader() {}

  private static Set<String> signs(Dimension dimension) {
    return DimensionWords.valueOf(dimension.name()).words().words();
  }

  private static String any(Dimension dimension) {
    return DimensionWords.valueOf(dimension.name()).any();
  }

  static Optional<Proposal<List<Dimension>>> read(ReadText read) {
    if (read.title().isPresent()) {
      ReadText.Title title = read.title().get();
      List<Dimension> stated = dimensions(STATED, BLANKS.replaced(title.text(), ""));
      if (!stated.isEmpty()) {
        return Optional.of(new Proposal<>(stated, title.text(), title.line()));
      }
    }
    for (TextPart block : read.opening()) {
      String text = block.text();
      Stream<String> announcements =
          Stream.concat(
              words(ANNOUNCEMENT, text.substring(0, Math.min(text.length(), LONGEST_OPENING))),
              words(ANNOUNCING_END, text.substring(Math.max(0, text.length() - LONGEST_END))));
      Optional<Proposal<List<Dimension>>> found =
          announcements.flatMap(words -> announced(words, block).stream()).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Stream<String> words(SoughtPattern pattern, String text) {
    return pattern.all(text).stream().map(MatchResult::group);
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
      words.append(DimensionWords.TELLS.only());
      words.append(DimensionWords.valueOf(dimension.name()).only());
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
          named.add(BY_SIGN.get(matcher.group(group)));
        }
      }
      found.addAll(named.isEmpty() ? FIVE : named);
    }
    return List.copyOf(found);
  }
}
