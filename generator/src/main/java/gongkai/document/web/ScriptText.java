package gongkai.document.web;

import gongkai.document.source.SourceLine;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Chinese in the scripts of a web page and in what it shows without them: a page whose text a
 * script puts in has most of it there.
 */
final class ScriptText {
  /** Characters below which a script only has messages of its own. */
  static final int MUCH = 30;

  /** A character, or its code as scripts write it. */
  private static final Pattern SIGN = Pattern.compile("\\p{IsHan}|\\\\u[4-9][0-9A-Fa-f]{3}");

  private ScriptText() {}

  static int signs(Document document) {
    int signs = 0;
    for (Element script : document.select("script, noscript, template")) {
      signs += signs(script.data()) + signs(script.text());
    }
    return signs;
  }

  static int signs(List<SourceLine> lines) {
    return lines.stream().mapToInt(line -> signs(line.text())).sum();
  }

  private static int signs(String text) {
    return (int) SIGN.matcher(text).results().count();
  }
}
