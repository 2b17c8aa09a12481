package gongkai.importing.reading.unit;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.han.WordSet;
import gongkai.importing.layout.TextPart;
import gongkai.importing.reading.evidence.Labelled;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.reading.evidence.ShortEvidence;
import gongkai.importing.reading.evidence.TitleYear;
import gongkai.importing.word.ReportWords;
import gongkai.model.text.Blank;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads whose report it is, as the text writes it, redaction marks included: {@code 区总工会}, {@code
 * **镇}.
 *
 * <p>The title decides if it names a body before what the body does (领导班子, 年度, 工作 …). A title that
 * only says its kind ({@code 区局}) is completed from the text ({@code 区**局}). Without a name in the
 * title, a line below it that is a name and who reports counts; else the bodies that the text names
 * are counted. Bodies that only lead, visit, invite or stand beside (在…领导下, 与…联合, 深入…) do not
 * count. The first must be named at least twice, and twice as often as the second; a name that
 * stands once counts if it is the only one and the opening speaks of the same kind of body (镇党委).
 * Else the name stays open.
 */
public final class UnitNameReader {
  private static final String MASK = "(?:[*＊]{1,4}|[×xX]{2,4}|某)";

  /** 12345 in 市12345热线中心: with no other digit beside it. */
  private static final String HOTLINE = "(?<![0-9])1[0-9]{2,4}(?![0-9年])";

  private static final String SUFFIX = ReportWords.BODY.any();

  /** What follows the name of a body in a title. */
  private static final String AFTER =
      Either.of(
          "$",
          "[\\s　]",
          ReportWords.WORK.any() + "(?!" + ReportWords.NO_WORK.any() + ")",
          "第[一二三四五六七八九十0-9]{1,3}" + ReportWords.TERM.any(),
          "(?!" + ReportWords.NOT_BEHIND_NAME.any() + ")" + ReportWords.BEHIND_NAME.any());

  private static final Pattern BARE = Pattern.compile(SUFFIX);

  private static final Pattern NAME_ENDS = Pattern.compile(AFTER);

  private static final String WORDS =
      "((?!在)(?:" + MASK + "|" + HOTLINE + "|[\\p{IsHan}A-Za-z（）()&&[^的]]){0,24}?" + SUFFIX + ")";

  private static final String NAME = "^" + ReportWords.ABOUT.any() + "?" + WORDS;

  /** 自2020年3月起主持示例乡卫生院工作: whose work whoever reports is in charge of. */
  private static final SoughtPattern IN_CHARGE =
      SoughtPattern.of(
          ReportWords.IN_CHARGE.any()
              + WORDS
              + ReportWords.CHARGE_KIND.any()
              + "?"
              + ReportWords.WORK.any());

  private static final Pattern IN_TITLE = Pattern.compile(NAME + "(?=" + AFTER + ")");

  private static final Pattern NAME_ALONE = Pattern.compile(NAME);

  /** 在柳荫县总工会第十二次代表大会上的工作报告: whose session it is. */
  private static final Pattern AT_SESSION =
      Pattern.compile(
          "^在(.{2,24}?)第?[一二三四五六七八九十0-9]{1,3}"
              + ReportWords.SESSION_COUNTER.any()
              + ".{0,20}"
              + ReportWords.SESSION.any()
              + "上");

  /** 柳荫县人民政府县长　张某某: below a title any post may follow. */
  private static final Pattern IN_BYLINE =
      Pattern.compile(NAME + "(?=" + AFTER + "|" + ReportWords.POST.any() + ")");

  private static final SoughtPattern BEFORE_SUBTITLE =
      SoughtPattern.of(
          "^.*[—｜丨|][\\s—至0-9-]*(?:"
              + ReportWords.SCHOOL_YEAR.any()
              + "?年"
              + ReportWords.YEAR_END.any()
              + "?)?\\s*");
  private static final Pattern GENERIC =
      Pattern.compile(ReportWords.GENERIC_PLACE.any() + "?" + ReportWords.GENERIC_BODY.any());

  private static final SoughtPattern IN_BODY =
      SoughtPattern.of(
          Either.of(
              MASK
                  + "?"
                  + ReportWords.BODY_PLACE.any()
                  + MASK
                  + "?"
                  + ReportWords.BODY_OF_PLACE.any(),
              "(?:"
                  + MASK
                  + "?"
                  + ReportWords.BODY_PLACE.any()
                  + ")?第?"
                  + MASK
                  + ReportWords.BODY_IN_TEXT.any(),
              ReportWords.BUREAU_PLACE.any()
                  + "(?:[\\p{IsHan}&&[^"
                  + ReportWords.NOT_IN_BUREAU.firsts()
                  + "]]){2,6}"
                  + ReportWords.BUREAU_END.any()));

  private static final WordSet UNIT_LABEL = ReportWords.UNIT_LABEL.words();

  /** What stands before a body's name without being part of it. */
  private static final BitSet NO_PLACE = ReportWords.NOT_IN_PLACE.signs();

  private static final int LONGEST_PLACE = 4;

  /** Paragraphs in which somebody says what he is. */
  private static final int MOST_OPENING = 3;

  private static final SoughtPattern LEADERS =
      SoughtPattern.of("在[^。；]{0,60}?" + ReportWords.LED.any() + "下");
  private static final SoughtPattern OTHER_BEFORE =
      SoughtPattern.of(ReportWords.OTHER_BEFORE.any() + "$");
  private static final Pattern OTHER_AFTER = Pattern.compile("等|" + ReportWords.OTHER_AFTER.any());

  /** 省水利勘测院派驻磨盘村: the report is of where somebody was sent, not of who sent him. */
  private static final SoughtPattern SENT =
      SoughtPattern.of(
          "^.*" + ReportWords.SENT_TO.any() + "(?=.*" + ReportWords.SENT_PLACE.any() + "$)");

  private static final SoughtPattern OF_PARTY = SoughtPattern.of("^" + ReportWords.PARTY.any());

  /** 区委, 工委: in 中共河东区委老干部局 it is of the name. */
  private static final SoughtPattern PARTY_COMMITTEE =
      SoughtPattern.of(ReportWords.PARTY_COMMITTEE.any());

  private static final SoughtPattern COMMITTEE_ENDS =
      SoughtPattern.of(ReportWords.COMMITTEE_END.any() + "$");
  private static final Pattern PARTY_GROUP = Pattern.compile(ReportWords.PARTY_GROUP.any());

  /** A name in the text. */
  private record Mention(String name, int start, String block, int line) {}

  private UnitNameReader() {}

  /** The name, with the words that it stands in; empty where the text leaves it open. */
  public static Optional<Proposal<String>> read(ReadText text) {
    return named(text)
        .map(found -> new Proposal<>(SENT.replaced(found.value(), ""), found.quote(), found.line()))
        .map(found -> new Proposal<>(ofBody(found), found.quote(), found.line()))
        .filter(found -> !found.value().isEmpty());
  }

  /** 河东区水务局 of 中共河东区水务局党组: the party's group is one of that body, and no other is called so. */
  private static String ofBody(Proposal<String> found) {
    String name = found.value();
    if (!OF_PARTY.in(name)) {
      return name;
    }
    String rest = found.quote().substring(found.quote().indexOf(name) + name.length());
    boolean own =
        PARTY_COMMITTEE.in(name)
            || (COMMITTEE_ENDS.in(name) && !PARTY_GROUP.matcher(rest).lookingAt());
    return own ? name : OF_PARTY.replaced(name, "");
  }

  private static Optional<Proposal<String>> named(ReadText text) {
    Optional<Proposal<String>> titled =
        text.title().flatMap(UnitNameReader::inTitle).filter(found -> !isBare(found.value()));
    if (titled.isEmpty()) {
      return Byline.read(text, IN_BYLINE)
          .filter(byline -> !isBare(byline.value()))
          .or(() -> atSession(text))
          .or(() -> labelled(text))
          .or(() -> Byline.signature(text))
          .filter(byline -> !GENERIC.matcher(byline.value()).matches())
          .or(() -> ofCharge(text))
          .or(() -> mostNamed(mentions(text), text));
    }
    String name = titled.get().value();
    if (!GENERIC.matcher(name).matches()) {
      return titled;
    }
    List<Mention> fuller = mentions(text).stream().filter(m -> completes(m.name(), name)).toList();
    return fuller.isEmpty()
        ? titled.filter(proposal -> proposal.value().length() > 1)
        : Optional.of(proposal(commonest(fuller)));
  }

  /** What the title, the line below it or a label gives as the name of whoever reports. */
  static Optional<Proposal<String>> stated(ReadText text) {
    return text.title()
        .flatMap(UnitNameReader::inTitle)
        .filter(found -> !isBare(found.value()) && !GENERIC.matcher(found.value()).matches())
        .or(() -> Byline.read(text, IN_BYLINE).filter(byline -> !isBare(byline.value())))
        .or(() -> atSession(text))
        .or(() -> labelled(text))
        .filter(found -> !GENERIC.matcher(found.value()).matches())
        .map(
            found -> new Proposal<>(SENT.replaced(found.value(), ""), found.quote(), found.line()));
  }

  /** ——在某某公司第五届第三次职工代表大会上, below a title that names nobody. */
  private static Optional<Proposal<String>> atSession(ReadText text) {
    for (TextPart block : text.head()) {
      String line = Blank.strip(block.text());
      Matcher session = AT_SESSION.matcher(line.replaceFirst("^[—–-]+", ""));
      if (session.find() && isBody(session.group(1))) {
        return Optional.of(new Proposal<>(session.group(1), line, block.line()));
      }
    }
    return Optional.empty();
  }

  /** The body of which the opening says that whoever reports is in charge; of two, none. */
  private static Optional<Proposal<String>> ofCharge(ReadText text) {
    List<Proposal<String>> found = new ArrayList<>();
    for (TextPart block : text.opening(MOST_OPENING)) {
      for (MatchResult post : IN_CHARGE.all(block.text())) {
        String name = post.group(1);
        if (isBody(name) && !GENERIC.matcher(name).matches()) {
          String quote = ShortEvidence.around(block.text(), post.start(), post.end());
          found.add(new Proposal<>(name, quote, block.line()));
        }
      }
    }
    boolean one = found.stream().map(Proposal::value).distinct().count() == 1;
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** 填报单位：云溪县气象局. */
  private static Optional<Proposal<String>> labelled(ReadText text) {
    List<Proposal<String>> found =
        Labelled.in(text).stream()
            .filter(l -> l.isOf(UNIT_LABEL) && isBody(l.value()))
            .map(l -> new Proposal<>(l.value(), l.value(), l.line()))
            .toList();
    boolean one = found.stream().map(Proposal::value).distinct().count() == 1;
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** 政府 in 政府工作报告: any body's name. What one sign says (局), the text may complete. */
  private static boolean isBare(String name) {
    return name.length() > 1 && BARE.matcher(name).matches();
  }

  /** Whether words are the name of a body and nothing else. */
  public static boolean isBody(String words) {
    return NAME_ALONE.matcher(words).matches() && !isBare(words);
  }

  /** The name of a body that a title begins with, and which no other body has. */
  public static Optional<String> bodyOf(ReadText.Title title) {
    return inTitle(title)
        .map(Proposal::value)
        .filter(name -> !isBare(name) && !GENERIC.matcher(name).matches());
  }

  /** Whether a title begins with the name of a body. */
  public static boolean isOfBody(ReadText.Title title) {
    return inTitle(title).filter(found -> !isBare(found.value())).isPresent();
  }

  /** Whether a body's name can be over where these words of a title begin. */
  static boolean endsName(String rest) {
    return NAME_ENDS.matcher(rest).lookingAt();
  }

  private static Optional<Proposal<String>> inTitle(ReadText.Title title) {
    String bare = TitleYear.without(title.text());
    Matcher matcher = IN_TITLE.matcher(bare);
    Matcher session = AT_SESSION.matcher(BEFORE_SUBTITLE.matcher(bare).replaceFirst(""));
    if (session.find()) {
      Matcher whose = NAME_ALONE.matcher(session.group(1));
      return whose.matches()
          ? Optional.of(new Proposal<>(session.group(1), title.text(), title.line()))
          : Optional.empty();
    }
    if (!matcher.find()) {
      // 恪尽职守　静待花开——2022—2023学年某小学校长述职报告: behind the slogan.
      matcher = IN_TITLE.matcher(BEFORE_SUBTITLE.matcher(bare).replaceFirst(""));
      if (!BEFORE_SUBTITLE.in(bare) || !matcher.find()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Proposal<>(matcher.group(1), title.text(), title.line()));
  }

  /** Whether a name is the generic one with the redacted or proper part put in. */
  private static boolean completes(String name, String generic) {
    String kind = generic.length() > 1 ? generic.substring(1) : generic;
    boolean samePlace = generic.length() == 1 || name.charAt(0) == generic.charAt(0);
    return name.endsWith(kind) && (samePlace || name.matches(MASK + ".*"));
  }

  private static List<Mention> mentions(ReadText text) {
    List<Mention> mentions = new ArrayList<>();
    for (TextPart block : text.blocks()) {
      // Same length, so that places stay right.
      String own =
          LEADERS
              .find(block.text())
              .map(m -> m.replaceAll(leaders -> "。".repeat(leaders.group().length())))
              .orElse(block.text());
      Optional<Matcher> first = IN_BODY.find(own);
      if (first.isEmpty()) {
        continue;
      }
      Matcher matcher = first.get();
      do {
        String before = own.substring(Math.max(0, matcher.start() - 3), matcher.start());
        boolean other =
            OTHER_BEFORE.in(before)
                || OTHER_AFTER.matcher(own).region(matcher.end(), own.length()).lookingAt();
        if (!other) {
          mentions.add(new Mention(matcher.group(), matcher.start(), block.text(), block.line()));
        }
      } while (matcher.find());
    }
    return mentions;
  }

  private static Optional<Proposal<String>> mostNamed(List<Mention> mentions, ReadText text) {
    List<List<Mention>> groups = groups(mentions);
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    List<Mention> first = groups.get(0);
    int second = groups.size() > 1 ? groups.get(1).size() : 0;
    boolean clear = first.size() >= 2 && first.size() >= 2 * second;
    boolean onlyOne =
        groups.size() == 1 && isWhole(first) && speaksOfSameKind(first.get(0).name(), text);
    return clear || onlyOne ? Optional.of(proposal(whole(first))) : Optional.empty();
  }

  /** 县审计局 in 青杨县审计局 is but the end of a name; what its place is, one mention cannot show. */
  private static boolean isWhole(List<Mention> group) {
    Mention mention = group.get(0);
    char before = mention.start() == 0 ? ' ' : mention.block().charAt(mention.start() - 1);
    int end = mention.start() + mention.name().length();
    boolean listed =
        before == '、' || (end < mention.block().length() && mention.block().charAt(end) == '、');
    boolean begins =
        Character.UnicodeScript.of(before) != Character.UnicodeScript.HAN || NO_PLACE.get(before);
    return group.size() > 1 || (begins && !listed);
  }

  /** The commonest form, with the place that stands before all of its mentions: 河西 in 河西区总工会. */
  private static Mention whole(List<Mention> group) {
    Mention mention = commonest(group);
    List<Mention> same = group.stream().filter(m -> m.name().equals(mention.name())).toList();
    int more = 0;
    while (same.size() > 1 && more < LONGEST_PLACE && isPlace(same, more + 1)) {
      more++;
    }
    int start = mention.start() - more;
    String place = mention.block().substring(start, mention.start());
    return new Mention(place + mention.name(), start, mention.block(), mention.line());
  }

  /** Whether one and the same sign, which can be of a place's name, stands so far before all. */
  private static boolean isPlace(List<Mention> same, int before) {
    List<Character> signs =
        same.stream()
            .map(m -> m.start() < before ? ' ' : m.block().charAt(m.start() - before))
            .distinct()
            .toList();
    char sign = signs.get(0);
    return signs.size() == 1
        && Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN
        && !NO_PLACE.get(sign);
  }

  /** {@code **市总工会} and {@code 市总工会} are one body: names that end in each other, most first. */
  private static List<List<Mention>> groups(List<Mention> mentions) {
    List<Mention> shortFirst = new ArrayList<>(mentions);
    shortFirst.sort(Comparator.comparingInt(mention -> mention.name().length()));
    Map<String, List<Mention>> byShortest = new TreeMap<>();
    for (Mention mention : shortFirst) {
      String name = mention.name();
      String key =
          IntStream.range(0, name.length())
              .mapToObj(name::substring)
              .filter(byShortest::containsKey)
              .min(Comparator.naturalOrder())
              .orElse(name);
      byShortest.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
    }
    List<List<Mention>> groups = new ArrayList<>(byShortest.values());
    groups.sort(Comparator.comparingInt((List<Mention> group) -> group.size()).reversed());
    return groups;
  }

  private static boolean speaksOfSameKind(String name, ReadText text) {
    char kind = name.charAt(name.length() - 1);
    Pattern own =
        Pattern.compile(
            "(?:"
                + ReportWords.OWN.any()
                + kind
                + ")|(?<!"
                + ReportWords.PLACE_BEFORE_KIND.any()
                + ")"
                + kind
                + ReportWords.OWN_GROUP.any());
    return text.opening().stream().anyMatch(block -> own.matcher(block.text()).find());
  }

  /** The first mention of the form that is used most; of two such forms the longer. */
  private static Mention commonest(List<Mention> mentions) {
    Map<String, Integer> uses = new TreeMap<>();
    mentions.forEach(mention -> uses.merge(mention.name(), 1, Integer::sum));
    String name =
        uses.keySet().stream()
            .max(Comparator.<String>comparingInt(uses::get).thenComparingInt(String::length))
            .orElseThrow();
    return mentions.stream()
        .filter(mention -> mention.name().equals(name))
        .min(Comparator.comparingInt(Mention::line).thenComparingInt(Mention::start))
        .orElseThrow();
  }

  private static Proposal<String> proposal(Mention mention) {
    int end = mention.start() + mention.name().length();
    return new Proposal<>(
        mention.name(),
        ShortEvidence.around(mention.block(), mention.start(), end),
        mention.line());
  }
}
