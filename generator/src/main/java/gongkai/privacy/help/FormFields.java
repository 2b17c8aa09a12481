package gongkai.privacy.help;

import gongkai.han.WordSet;
import gongkai.privacy.detail.Span;
import gongkai.privacy.name.NameRun;
import gongkai.privacy.word.ListWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name behind the word that asks for it: 姓名：某某某, 户主 某某某, | 姓名 | 某某某 |. */
final class FormFields {
  /** Those who are named so get help whatever the form is. */
  private static final WordSet IN_NEED = ListWords.FIELD_IN_NEED.words();

  private static final WordSet ANYBODY = ListWords.FIELD_ANYBODY.words();
  private static final Pattern OF_NEEDY = field(IN_NEED.any());
  static final Pattern OF_ANYBODY =
      field(
          IN_NEED.with(ANYBODY).any()
              + "|"
              + ListWords.FAMILY_NAME.any()
              + " {0,4}"
              + ListWords.GIVEN_NAME.any());
  private static final Pattern OFFICIAL = Pattern.compile(ListWords.FIELD_OFFICIAL.any());

  private FormFields() {}

  private static Pattern field(String names) {
    return Pattern.compile(
        "(?:"
            + names
            + ")"
            + ListWords.FIELD_SIGNED.any()
            + "?[*]{0,2}(?: ?[:：|\\t] ?| {1,8})[*]{0,2}");
  }

  /** The names; of somebody who may be anybody only where help is spoken of. */
  static List<Span> in(String line, boolean aided) {
    List<Span> spans = new ArrayList<>();
    Matcher field = (aided ? OF_ANYBODY : OF_NEEDY).matcher(line);
    boolean official = OFFICIAL.matcher(line).find();
    while (!official && field.find()) {
      NameRun first = NameRun.first(line, field.end());
      if (first.beginsWithName() && !first.names().isEmpty()) {
        boolean more = line.startsWith("、", first.names().get(0).end());
        spans.addAll(more ? NameRun.at(line, field.end()).names() : first.names().subList(0, 1));
      }
    }
    return spans;
  }
}
