package gongkai.privacy.place;

import gongkai.han.Either;
import gongkai.han.NamedWords;
import gongkai.han.WordSet;
import gongkai.privacy.detail.FoldedLine;
import gongkai.privacy.detail.Rule;
import gongkai.privacy.detail.Span;
import gongkai.privacy.word.AddressWords;
import gongkai.privacy.word.PlaceWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds addresses down to a dwelling: a house or building with a unit or room, a village group with
 * a house number, or less than that behind a word that says somebody lives there.
 *
 * <p>An office's address (大厦, 中心, 办公 … before it) is none, nor is a street and house number alone.
 */
public final class AddressFinder {
  private static final String NUMBER =
      "(?:第?"
          + AddressWords.NUMBER_PREFIX.any()
          + "?(?:\\d{1,4}|[〇零一二两三四五六七八九十百]{1,5}|[A-Z])[A-Z]?)";
  private static final WordSet BUILDINGS = AddressWords.BUILDING.words();
  private static final WordSet ROOMS = AddressWords.ROOM.words();
  private static final WordSet GROUPS = AddressWords.GROUP.words();
  private static final WordSet HOUSEHOLDS = PlaceWords.HOUSEHOLDS.words();
  private static final String PART =
      BUILDINGS.with(ROOMS).with(GROUPS).with(AddressWords.OTHER_PART.words()).any();

  private static final Pattern CHAIN =
      Pattern.compile(
          Either.of(
              "(?:"
                  + NUMBER
                  + PART
                  + "){1,6}"
                  + Either.of(
                      "\\d{3,4}(?![\\d年])",
                      AddressWords.SIDE.any() + AddressWords.SIDE_PART.any(),
                      AddressWords.WING.any())
                  + "?",
              "(?<="
                  + AddressWords.VILLAGE_END.any()
                  + ")[㐀-鿿]{1,5}"
                  + AddressWords.HAMLET.any()
                  + "(?![㐀-鿿"
                  + AddressWords.NO_HAMLET.firsts()
                  + "])",
              "(?<=[㐀-鿿])\\d{1,3}-\\d{1,2}-\\d{3,4}(?!\\d)"));

  private static final BitSet BARE_ROOM = AddressWords.BARE_ROOM.signs();

  public static final Pattern PARTS = Pattern.compile(NUMBER + "(" + PART + ")");

  /** A part that makes a dwelling whatever stands before it. */
  public static final Pattern HOUSE = Pattern.compile(NUMBER + "(?:号|" + BUILDINGS.any() + ")");

  /** How the chains end that have no number. */
  public static final Pattern HAMLET = Pattern.compile(AddressWords.HAMLET_ANYWHERE.any());

  public static final Pattern GROUPED_NUMBER = Pattern.compile("\\d{1,3}-\\d{1,2}-\\d{3,4}");
  public static final Pattern LIVES_THERE =
      Pattern.compile(
          NamedWords.of(AddressWords.LIVES_AT, AddressWords.LIVES, AddressWords.LIVES_ALONE)
                  .glance()
              + Either.of(
                  AddressWords.LIVES_AT.any()
                      + AddressWords.LIVES_AT_END.any()
                      + "?"
                      + AddressWords.ADDRESS_WORD.any()
                      + "?[为在: ]",
                  AddressWords.LIVES.any(),
                  "(?<![㐀-鿿])" + AddressWords.LIVES_ALONE.any() + "(?=[㐀-鿿])"));
  private static final Pattern OFFICE =
      Pattern.compile(
          Either.of(
              AddressWords.OFFICE.any(),
              AddressWords.OFFICE_END.any() + AddressWords.OFFICE_PLACE.any()));

  /** 服务站设在某小区, 援助站：某路: an office may have rooms in a dwelling house. */
  private static final Pattern OFFICE_SITS =
      Pattern.compile(
          AddressWords.OFFICE_BODY.any() + "(?:" + AddressWords.OFFICE_SITS.any() + "|:)[^，。;、]*$");

  private static final Pattern RESIDENCE = Pattern.compile(AddressWords.RESIDENCE.any());
  private static final Pattern RESIDENCE_END =
      Pattern.compile(AddressWords.RESIDENCE_END.any() + "$");
  private static final Pattern VILLAGE = Pattern.compile(AddressWords.VILLAGE.any());
  private static final Pattern PUBLIC_ROOM = Pattern.compile("^" + AddressWords.PUBLIC_ROOM.any());
  private static final Pattern GROUP_END = Pattern.compile(AddressWords.GROUP_END.any() + "$");
  private static final Pattern PLACE_END = Pattern.compile("[㐀-鿿A-Za-z0-9]{0,24}$");

  private AddressFinder() {}

  public static List<Span> in(String line) {
    List<Span> spans = new ArrayList<>();
    Matcher chain = CHAIN.matcher(line);
    while (chain.find()) {
      String before = FoldedLine.before(line, chain.start(), 24);
      String after = FoldedLine.after(line, chain.end(), 6);
      boolean home = livesThere(line, chain.start() - before.length(), chain.start());
      if (isDwelling(chain.group(), before, after, home)) {
        spans.add(new Span(Rule.ADDRESS, start(line, chain.start()), chain.end()));
      }
    }
    return spans;
  }

  /** Whether a part of a line says that somebody lives somewhere; what is before it can be seen. */
  private static boolean livesThere(String line, int from, int to) {
    return LIVES_THERE.matcher(line).region(from, to).useTransparentBounds(true).find();
  }

  private static boolean isDwelling(String chain, String before, String after, boolean home) {
    if (PUBLIC_ROOM.matcher(after).find() || isCount(chain, before)) {
      return false;
    }
    if (home) {
      return true;
    }
    boolean office = OFFICE.matcher(before).find() && !RESIDENCE.matcher(before).find();
    if (office || OFFICE_SITS.matcher(before).find()) {
      return false;
    }
    if (chain.indexOf('-') >= 0) {
      return RESIDENCE_END.matcher(before).find();
    }
    List<String> parts = parts(chain);
    if (parts.isEmpty()) {
      return false;
    }
    String last = parts.get(parts.size() - 1);
    char end = chain.charAt(chain.length() - 1);
    boolean bareRoom = Character.isDigit(end) || BARE_ROOM.get(end);
    boolean room = bareRoom || ROOMS.contains(last);
    boolean several = parts.size() > 1;
    if (parts.stream().anyMatch(BUILDINGS::contains)) {
      return room || (several && last.equals("号"));
    }
    if (parts.contains("号") && ROOMS.contains(last)) {
      return several;
    }
    boolean group = GROUP_END.matcher(before).find() || parts.stream().anyMatch(GROUPS::contains);
    return group && last.equals("号") && VILLAGE.matcher(before).find();
  }

  /** 救助家庭 | 12户: a cell of its own, and no address begins so. */
  private static boolean isCount(String chain, String before) {
    List<String> parts = parts(chain);
    return parts.size() == 1
        && HOUSEHOLDS.contains(parts.get(0))
        && chain.endsWith(parts.get(0))
        && before.stripTrailing().endsWith("|");
  }

  private static List<String> parts(String chain) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = PARTS.matcher(chain);
    while (matcher.find()) {
      parts.add(matcher.group(1));
    }
    return parts;
  }

  /** The address with its street or village: up to the mark or the word that leads to it. */
  private static int start(String line, int chain) {
    String before = FoldedLine.before(line, chain, 24);
    Matcher place = PLACE_END.matcher(before);
    int start = place.find() ? place.start() : before.length();
    Matcher lives = LIVES_THERE.matcher(before);
    while (lives.find()) {
      start = Math.max(start, lives.end());
    }
    return chain - before.length() + start;
  }
}
