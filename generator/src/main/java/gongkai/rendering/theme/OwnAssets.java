package gongkai.rendering.theme;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What of a site's own style sheets and pictures a host that follows {@code docs/hosting} refuses,
 * or what tells another host who reads the site.
 */
public final class OwnAssets {
  private static final String FOLDER = "assets";

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|$)|<!--.*?(?:-->|$)");

  /** {@code url(https://…)}, {@code url(data:…)}, {@code @import "//…"}. */
  private static final Pattern ELSEWHERE_IN_SHEET =
      Pattern.compile(
          "(?i)(?:\\burl\\(\\s*[\"']?|@import\\s+[\"'])(?:[a-z][a-z0-9+.-]*:|//)[^)\"'\\s;]*");

  private static final Pattern ELSEWHERE_IN_PICTURE =
      Pattern.compile(
          "(?i)<(?:image|use|feimage|script)\\b[^>]*\\bhref\\s*=\\s*[\"'](?:https?:)?//[^\"']*");

  private static final Pattern INLINE =
      Pattern.compile("(?i)<style\\b|<script\\b|(?<=\\s)(?:style|on[a-z]+)(?=\\s*=\\s*[\"'])");

  private OwnAssets() {}

  /** Warnings: the site may be meant for a host that allows more. */
  public static List<Problem> problems(ThemeFiles files) {
    Problems problems = new Problems();
    for (String name : files.ownNames(FOLDER)) {
      String path = FOLDER + "/" + name;
      String label = files.label(path);
      if (name.endsWith(".css")) {
        warn("asset-elsewhere", label, text(files, path), ELSEWHERE_IN_SHEET, problems);
      } else if (name.endsWith(".svg")) {
        warn("asset-elsewhere", label, text(files, path), ELSEWHERE_IN_PICTURE, problems);
        warn("asset-inline", label, text(files, path), INLINE, problems);
      }
    }
    return problems.list();
  }

  /** The text without its comments, whose signs become blanks so that lines stay theirs. */
  private static String text(ThemeFiles files, String path) {
    String text = new String(files.own(path).orElseThrow(), StandardCharsets.UTF_8);
    return COMMENT.matcher(text).replaceAll(m -> m.group().replaceAll("[^\n]", " "));
  }

  private static void warn(
      String code, String label, String text, Pattern refused, Problems problems) {
    for (MatchResult found : refused.matcher(text).results().toList()) {
      int line = 1 + (int) text.substring(0, found.start()).chars().filter(c -> c == '\n').count();
      int column = found.start() - text.lastIndexOf('\n', found.start() - 1);
      SourceLocation place = new SourceLocation(label, line, column);
      problems.add(Problem.warning(code, place, found.group().strip()));
    }
  }
}
