package gongkai.importing;

import gongkai.document.Removal.Reason;
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
final class SiteAdvert {
  private static final String ADDRESS =
      "(?:https?://)?(?:www\\.|(?<=//))[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+(?:/[\\x21-\\x7e]*)?";

  /** Quick to look for, and in every address: few lines need the long search. */
  private static final Pattern MAY_HOLD_ADDRESS = Pattern.compile("www\\.|//");

  private static final Pattern NAMED =
      Pattern.compile("([\\p{IsHan}A-Za-z0-9]{0,20}网)?[:：]?[ \\u3000]?(" + ADDRESS + ")");
  private static final Pattern PUBLIC_BODY =
      Pattern.compile("\\.(?:gov|edu|org|mil)\\.cn(?:/|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern OFFICIAL = Pattern.compile("(?:官|官方|门户|政务|政府|内|外|互联)网$");
  private static final Pattern TRADE_NAME =
      Pattern.compile("(?:第一|中国|老|好|新|大|小)?(?:公文|范文|文秘|秘书|文档|文库|材料|写作|论文|资料|总结|报告|笔杆子?)网$");
  private static final Pattern INVITATION =
      Pattern.compile("^(?:本文来[自源]|更多|文章来源|下载|欢迎|请?访问|点击|关注|转载)[^。]{0,30}$");
  private static final Pattern FUNCTION_WORD =
      Pattern.compile("^(?:通过|借助|利用|登录|访问|打开|据|在|由|经|从|向|于|与|对|为|以|是|上|到|把)");

  /** Characters, 网 included. */
  private static final int LONGEST_NAME = 7;

  private static final String LEADS_TO_IT = "，,、：:（(《“";
  private static final String SENTENCE_ENDS = "。！？…”’」』）)";

  /** An address that was left in the text, or whose name may have been. */
  record Doubt(int line, int column, String text) {}

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
      String text = halfWidth(lines.get(i).text());
      if (!MAY_HOLD_ADDRESS.matcher(text).find()) {
        continue;
      }
      Matcher matcher = NAMED.matcher(text);
      while (matcher.find()) {
        String name = matcher.group(1) == null ? "" : matcher.group(1);
        hits.add(
            new Hit(i, matcher.start(), matcher.start(2), matcher.end(), name, matcher.group(2)));
      }
    }
    Map<String, List<Hit>> byAddress = new TreeMap<>();
    hits.forEach(h -> byAddress.computeIfAbsent(h.address(), a -> new ArrayList<>()).add(h));

    List<EditedLine> rest = new ArrayList<>(lines);
    List<Doubt> doubts = new ArrayList<>();
    for (int i = hits.size() - 1; i >= 0; i--) {
      Hit hit = hits.get(i);
      judge(hit, lines.get(hit.line()), byAddress.get(hit.address()), lines, rest, doubts);
    }
    return new Found(List.copyOf(rest), List.copyOf(doubts));
  }

  private static void judge(
      Hit hit,
      EditedLine line,
      List<Hit> sameAddress,
      List<EditedLine> lines,
      List<EditedLine> rest,
      List<Doubt> doubts) {
    if (PUBLIC_BODY.matcher(hit.address()).find() || OFFICIAL.matcher(hit.name()).find()) {
      return;
    }
    boolean advert =
        isAdvert(hit, lines) || sameAddress.stream().anyMatch(other -> isAdvert(other, lines));
    if (!advert) {
      doubts.add(doubt(hit, line));
      return;
    }
    int start = start(hit, sameAddress, lines);
    if (start == hit.addressStart() && !hit.name().isEmpty()) {
      doubts.add(doubt(hit, line));
    }
    rest.set(hit.line(), rest.get(hit.line()).without(start, hit.end(), Reason.WATERMARK));
  }

  /** Whether an address is an advert by where it stands. */
  private static boolean isAdvert(Hit hit, List<EditedLine> lines) {
    String text = lines.get(hit.line()).text();
    String before = Blank.strip(text.substring(0, hit.start()));
    boolean endsLine = text.substring(hit.end()).chars().allMatch(Blank::is);
    boolean afterSentence = before.isEmpty() || isOneOf(SENTENCE_ENDS, before);
    if (hit.name().isEmpty()) {
      return endsLine && (afterSentence || isInvitation(hit, lines));
    }
    return endsLine ? !isOneOf(LEADS_TO_IT, before) : afterSentence && isSiteName(hit.name());
  }

  /** Whether the whole line asks the reader to visit a site. */
  private static boolean isInvitation(Hit hit, List<EditedLine> lines) {
    String text = lines.get(hit.line()).text();
    return text.substring(hit.end()).chars().allMatch(Blank::is)
        && INVITATION.matcher(Blank.strip(text.substring(0, hit.addressStart()))).find();
  }

  /** Whether a run up to 网 can be a name and nothing else. */
  private static boolean isSiteName(String name) {
    return name.length() <= LONGEST_NAME && !FUNCTION_WORD.matcher(name).find();
  }

  private static boolean isOneOf(String marks, String text) {
    return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static Doubt doubt(Hit hit, EditedLine line) {
    return new Doubt(
        line.number(), line.origin(hit.start()) + 1, line.text().substring(hit.start(), hit.end()));
  }

  /** Where the advert begins: at the site's name if that can be told, else at the address. */
  private static int start(Hit hit, List<Hit> sameAddress, List<EditedLine> lines) {
    if (isInvitation(hit, lines)) {
      return Blank.leading(lines.get(hit.line()).text());
    }
    if (hit.name().isEmpty()) {
      return hit.addressStart();
    }
    List<String> names =
        sameAddress.stream().map(Hit::name).filter(name -> !name.isEmpty()).distinct().toList();
    int length = names.size() > 1 || isBounded(hit, lines) ? commonEnd(names) : 0;
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
    String before = lines.get(hit.line()).text().substring(0, hit.start());
    return before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1));
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

  /** Full-width Latin letters, digits and marks as their ASCII twins; no place changes. */
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
