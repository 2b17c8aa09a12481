package gongkai.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name behind the word that asks for it: 姓名：某某某, 户主 某某某, | 姓名 | 某某某 |. */
final class FormFields {
  /** Those who are named so get help whatever the form is. */
  private static final String IN_NEED = "户主姓名|户主|受益人|受援人|受助人|被救助人|领取人|领款人|监护人|患者姓名";

  private static final String ANYBODY = "姓 {0,4}名|申请人|户名|开户名|本人";
  private static final Pattern OF_NEEDY = field(IN_NEED);
  static final Pattern OF_ANYBODY = field(IN_NEED + "|" + ANYBODY);
  private static final Pattern OFFICIAL = Pattern.compile("职务|职称|主席|书记|党组|责任");

  private FormFields() {}

  private static Pattern field(String names) {
    return Pattern.compile("(?:" + names + ")(?:签[字名])?[*]{0,2}(?: ?[:：|\\t] ?| {1,8})[*]{0,2}");
  }

  /** The names; of somebody who may be anybody only where help is spoken of. */
  static List<Span> in(String line, boolean aided) {
    List<Span> spans = new ArrayList<>();
    Matcher field = (aided ? OF_ANYBODY : OF_NEEDY).matcher(line);
    boolean official = OFFICIAL.matcher(line).find();
    while (!official && field.find()) {
      NameRun run = NameRun.first(line, field.end());
      run.names().stream().limit(1).filter(name -> run.beginsWithName()).forEach(spans::add);
    }
    return spans;
  }
}
