package gongkai.importing.layout;

import gongkai.document.source.CharacterRange;
import gongkai.document.source.Removal.Reason;
import gongkai.han.SoughtPattern;
import gongkai.importing.word.LayoutWords;
import gongkai.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the adverts that web sites stamp into texts: a site's name that ends in 网 with its address
 * ({@code 某某网www.example.cn}), or a bare address after the last sentence of a line.
 *
 * <p>An address may also be part of a report (在官网www.… 公开信息31条). It is taken for an advert if it
 * ends its line without a comma, colon or bracket that leads to it, if it and a short name stand
 * between the end of a sentence and the next, or if one like it elsewhere in the text is an advert.
 * Addresses of public bodies ({@code gov.cn}, {@code edu.cn}, {@code org.cn}, {@code mil.cn}) and
 * names that call themselves official are never adverts. What stays in doubt stays in the text.
 *
 * <p>Chinese has no spaces, so in {@code 营造良好政治生态某某网www.example.cn} nothing shows where the name
 * begins. It is then what all occurrences of the address have in common, or a short name that has
 * punctuation before it, or a word that such sites use (公文, 范文, 文秘 …). Without any of these only
 * the address goes, and a doubt says so.
 */
public final class SiteAdvert {
  private static final String ADDRESS =
      "(?:https?://)?(?:www\\."
          + "|(?<=//))[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+){1,12}(?:/[\\x21-\\x7e]*)?";

  private static final Pattern NAMED =
      Pattern.compile(
          "([\\p{IsHan}A-Za-z0-9]{0,20}"
              + LayoutWords.SITE.any()
              + ")?[:：]?[ \\u3000]?("
              + ADDRESS
              + ")");
  private static final Pattern PUBLIC_BODY =
      Pattern.compile("\\.(?:gov|edu|org|mil)\\.cn(?:/|$)", Pattern.CASE_INSENSITIVE);
  private static final SoughtPattern OFFICIAL =
      SoughtPattern.of(LayoutWords.OFFICIAL.any() + LayoutWords.SITE.any() + "$");
  private static final Pattern TRADE_NAME =
      Pattern.compile(
          LayoutWords.TRADE_OPENING.any()
              + "?"
              + LayoutWords.TRADE.any()
              + LayoutWords.SITE.any()
              + "$");
  private static final SoughtPattern INVITATION =
      SoughtPattern.of("^" + LayoutWords.INVITATION.any() + "[^。]{0,30}$");
  private static final SoughtPattern FUNCTION_WORD =
      SoughtPattern.of("^" + LayoutWords.FUNCTION_WORD.any());

  /** Characters, 网 included. */
  private static final int LONGEST_NAME = 7;

  private static final String LEADS_TO_IT = "，,、：:（(《“";
  private static final String SENTENCE_ENDS = "。！？…”’」』）)";

  /** An address that was left in the text, or whose name may have been. */
  public record Doubt(int line, int column, String text) {}

  /** The lines without their adverts. */
  record Found(List<EditedLine> lines, List<Doubt> doubts) {}

  /**
   * An address in a line.
   *
   * @param start of the name, or of the address if it has none
   */
  private record Hit(int line, int start, int addressStart, int end, String name, String address) {}

  private SiteAdvert() {}

  static Found find(List<EditedLine> lines) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!mayHoldAddress(lines.get(i).text())) {
        continue;
      }
      String text = halfWidth(lines.get(i).text());
      Matcher matcher = NAMED.matcher(text);
      while (matcher.find()) {
        String name = matcher.group(1) == null ? "" : matcher.group(1);
        hits.add(
            new Hit(i, matcher.start(), matcher.start(2), matcher.end(), name, matcher.group(2)));
      }
    }
    Map<String, List<Hit>> byAddress = new TreeMap<>();
    hits.forEach(h -> byAddress.computeIfAbsent(h.address(), a -> new ArrayList<>()).add(h));
    Map<String, Site> sites = new TreeMap<>();
    byAddress.forEach((address, same) -> sites.put(address, Site.of(same, lines)));

    Map<Integer, List<CharacterRange>> cuts = new TreeMap<>();
    List<Doubt> doubts = new ArrayList<>();
    for (Hit hit : hits) {
      judge(hit, sites.get(hit.address()), lines, cuts, doubts);
    }
    List<EditedLine> rest = new ArrayList<>(lines);
    cuts.forEach((i, spans) -> rest.set(i, lines.get(i).without(spans, Reason.WATERMARK)));
    return new Found(List.copyOf(rest), List.copyOf(doubts));
  }

  /**
   * What all places of one address show.
   *
   * @param advert whether it is one somewhere
   * @param names how many different names stand before it
   * @param commonEnd how many characters these names have in common at their end
   */
  private record Site(boolean advert, int names, int commonEnd) {
    static Site of(List<Hit> hits, List<EditedLine> lines) {
      List<String> names =
          hits.stream().map(Hit::name).filter(name -> !name.isEmpty()).distinct().toList();
      return new Site(
          hits.stream().anyMatch(hit -> isAdvert(hit, lines)),
          names.size(),
          names.isEmpty() ? 0 : SiteAdvert.commonEnd(names));
    }
  }

  private static void judge(
      Hit hit,
      Site site,
      List<EditedLine> lines,
      Map<Integer, List<CharacterRange>> cuts,
      List<Doubt> doubts) {
    if (PUBLIC_BODY.matcher(hit.address()).find() || OFFICIAL.in(hit.name())) {
      return;
    }
    EditedLine line = lines.get(hit.line());
    if (!site.advert()) {
      doubts.add(doubt(hit, line));
      return;
    }
    int start = start(hit, site, lines);
    if (start == hit.addressStart() && !hit.name().isEmpty()) {
      doubts.add(doubt(hit, line));
    }
    cuts.computeIfAbsent(hit.line(), i -> new ArrayList<>())
        .add(new CharacterRange(start, hit.end()));
  }

  /** Whether an address is an advert by where it stands. */
  private static boolean isAdvert(Hit hit, List<EditedLine> lines) {
    String text = lines.get(hit.line()).text();
    boolean endsLine = endsLine(hit, text);
    int before = hit.start();
    while (before > 0 && Blank.is(text.charAt(before - 1))) {
      before--;
    }
    boolean afterSentence = before == 0 || SENTENCE_ENDS.indexOf(text.charAt(before - 1)) >= 0;
    if (hit.name().isEmpty()) {
      return endsLine && (afterSentence || isInvitation(hit, lines));
    }
    return endsLine
        ? before == 0 || LEADS_TO_IT.indexOf(text.charAt(before - 1)) < 0
        : afterSentence && isSiteName(hit.name());
  }

  /** Whether nothing but white space follows. */
  private static boolean endsLine(Hit hit, String text) {
    int end = hit.end();
    while (end < text.length() && Blank.is(text.charAt(end))) {
      end++;
    }
    return end == text.length();
  }

  /** Whether the whole line asks the reader to visit a site. */
  private static boolean isInvitation(Hit hit, List<EditedLine> lines) {
    String text = lines.get(hit.line()).text();
    return endsLine(hit, text) && INVITATION.in(Blank.strip(text.substring(0, hit.addressStart())));
  }

  /** Whether a run up to 网 can be a name and nothing else. */
  private static boolean isSiteName(String name) {
    return name.length() <= LONGEST_NAME && !FUNCTION_WORD.in(name);
  }

  private static Doubt doubt(Hit hit, EditedLine line) {
    return new Doubt(
        line.number(), line.origin(hit.start()) + 1, line.text().substring(hit.start(), hit.end()));
  }

  /** Where the advert begins: at the site's name if that is known, else at the address. */
  private static int start(Hit hit, Site site, List<EditedLine> lines) {
    if (isInvitation(hit, lines)) {
      return Blank.leading(lines.get(hit.line()).text());
    }
    if (hit.name().isEmpty()) {
      return hit.addressStart();
    }
    int length = site.names() > 1 || isBounded(hit, lines) ? site.commonEnd() : 0;
    if (!isSiteName(hit.name().substring(hit.name().length() - length))) {
      length = 0;
    }
    if (length == 0) {
      Matcher trade = TRADE_NAME.matcher(hit.name());
      length = trade.find() ? hit.name().length() - trade.start() : 0;
    }
    return length == 0 ? hit.addressStart() : hit.start() + hit.name().length() - length;
  }

  /** Whether a mark or the line's beginning shows where the name starts. */
  private static boolean isBounded(Hit hit, List<EditedLine> lines) {
    String text = lines.get(hit.line()).text();
    return hit.start() == 0 || !Character.isLetterOrDigit(text.charAt(hit.start() - 1));
  }

  private static int commonEnd(List<String> names) {
    String first = names.get(0);
    int length = first.length();
    for (String name : names) {
      int same = 0;
      while (same < Math.min(length, name.length())
          && name.charAt(name.length() - 1 - same) == first.charAt(first.length() - 1 - same)) {
        same++;
      }
      length = same;
    }
    return length;
  }

  /** Quick to look for, and in every address: few lines need the long search. */
  private static boolean mayHoldAddress(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '/' || c == '／' || c == 'w' || c == 'ｗ') {
        return true;
      }
    }
    return false;
  }

  private static String halfWidth(String text) {
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if (c >= '\uFF01'
          && c <= '\uFF5E'
          && (Character.isLetterOrDigit(c) || "．／－：".indexOf(c) >= 0)) {
        narrow.setCharAt(i, (char) (c - 0xFEE0));
      }
    }
    return narrow.toString();
  }
}
