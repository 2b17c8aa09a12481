package gongkai.privacy.number;

import gongkai.privacy.detail.FoldedLine;
import gongkai.privacy.detail.Rule;
import gongkai.privacy.detail.Span;
import gongkai.privacy.word.NumberWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses.
 *
 * <p>No finding are addresses of public bodies ({@code gov.cn}, {@code org.cn}) and those that are
 * given as the box for reports, articles or opinions: they are there to be known.
 */
public final class EmailFinder {
  private static final Pattern LOCAL_END = Pattern.compile("[A-Za-z0-9._%+-]{1,64}$");
  private static final Pattern DOMAIN =
      Pattern.compile("[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,6}\\.[A-Za-z]{2,20}");
  private static final Pattern PUBLIC_BODY =
      Pattern.compile("(?:^|\\.)(?:gov|org)\\.cn$", Pattern.CASE_INSENSITIVE);
  private static final Pattern OFFICE_BOX =
      Pattern.compile(NumberWords.OFFICE_BOX.any() + NumberWords.MAILBOX.any() + "[为是: ]{0,4}$");

  /** 举报电话12388，邮箱… */
  private static final Pattern FOR_REPORTS =
      Pattern.compile(
          NumberWords.FOR_REPORTS.any()
              + "(?!"
              + NumberWords.NO_REPORTS.any()
              + ")[^。；]{0,30}[，、]"
              + NumberWords.MAILBOX.any()
              + "[为是: ]{0,3}$");

  private EmailFinder() {}

  public static List<Span> in(String line) {
    List<Span> spans = new ArrayList<>();
    for (int at = line.indexOf('@'); at >= 0; at = line.indexOf('@', at + 1)) {
      int from = Math.max(0, at - 64);
      Matcher local = LOCAL_END.matcher(line.substring(from, at));
      Matcher domain = DOMAIN.matcher(line).region(at + 1, line.length());
      if (!local.find() || !domain.lookingAt() || PUBLIC_BODY.matcher(domain.group()).find()) {
        continue;
      }
      int start = from + local.start();
      boolean office =
          OFFICE_BOX.matcher(FoldedLine.before(line, start, 16)).find()
              || FOR_REPORTS.matcher(FoldedLine.before(line, start, 40)).find();
      if (!office) {
        spans.add(new Span(Rule.EMAIL, start, domain.end()));
      }
    }
    return spans;
  }
}
