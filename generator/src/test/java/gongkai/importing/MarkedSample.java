package gongkai.importing;

import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document in whose source a person marked the figures: {@code ⟦as written|value|unit|label⟧}. A
 * value {@code *} is withheld; what is {@code ?} two careful people could differ on.
 *
 * @param bare the text without white space, bars and numbers of pages, as quotes are looked for
 */
record MarkedSample(String name, String source, String bare, List<Expected> figures) {
  private static final Pattern MARK =
      Pattern.compile("⟦([^|⟧]*)\\|([^|⟧]*)\\|?([^|⟧]*)\\|?([^⟧]*)⟧");
  private static final Pattern UNSEEN = Pattern.compile("\\s*\n— [0-9]+ —(?=\n)|[\\s|\\\\]+");
  private static final Pattern NO_TEXT = Pattern.compile("(?s)<(style|script|title)\\b.*?</\\1>");
  private static final Pattern TAG = Pattern.compile("<[^>]+>");

  /** A figure and its place in the bare text. */
  record Expected(int start, int end, String value, String unit, String label) {}

  MarkedSample {
    figures = List.copyOf(figures);
  }

  static MarkedSample of(String name, String marked) {
    boolean page = name.endsWith(".html");
    String shown = page ? NO_TEXT.matcher(marked).replaceAll("") : marked;
    StringBuilder bare = new StringBuilder();
    List<Expected> figures = new ArrayList<>();
    Matcher mark = MARK.matcher(shown);
    int last = 0;
    while (mark.find()) {
      bare.append(bare(shown.substring(last, mark.start()), page));
      int start = bare.length();
      bare.append(bare(mark.group(1), page));
      figures.add(new Expected(start, bare.length(), mark.group(2), mark.group(3), mark.group(4)));
      last = mark.end();
    }
    bare.append(bare(shown.substring(last), page));
    return new MarkedSample(name, MARK.matcher(marked).replaceAll("$1"), bare.toString(), figures);
  }

  static String bare(String text) {
    return UNSEEN.matcher(text).replaceAll("");
  }

  private static String bare(String text, boolean page) {
    return bare(page ? TAG.matcher(text).replaceAll("").replace("&nbsp;", " ") : text);
  }

  /** What the whole import makes of it. */
  Draft draft() {
    return Importer.read(source.getBytes(StandardCharsets.UTF_8), name, ImportOptions.NONE)
        .value()
        .orElseThrow();
  }
}
