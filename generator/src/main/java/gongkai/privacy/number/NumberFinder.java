package gongkai.privacy.number;

import gongkai.han.Either;
import gongkai.han.NamedWords;
import gongkai.privacy.detail.FoldedLine;
import gongkai.privacy.detail.Rule;
import gongkai.privacy.detail.Span;
import gongkai.privacy.word.NumberWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds identity cards, bank cards and telephones among the digits of a line. */
public final class NumberFinder {
  /** A serial number of something, by the word before it. */
  private static final Pattern SERIAL =
      Pattern.compile(NumberWords.SERIAL.any() + "[㐀-鿿]{0,2}[:. #]{0,3}[A-Za-z]{0,6}-?$");

  private static final Pattern CREDIT_CODE =
      Pattern.compile(NumberWords.CREDIT_CODE.any() + "[为是]?[:： ]{0,3}$");
  private static final Pattern CALLED_CARD =
      Pattern.compile(NumberWords.IDENTITY.any() + "[^。；]{0,8}$");

  /** A mistyped digit makes no other number of what is called a card's. */
  private static final Pattern CALLED_CARD_NUMBER =
      Pattern.compile(NumberWords.CARD_NUMBER.any() + "[:：为是 ]{0,3}$");

  private static final Pattern CALLED_BANK =
      Pattern.compile(NumberWords.CARD.any() + "[^。；]{0,8}$");

  /** 第13812345678号 is a number of something; 13812345678号机主 is a telephone. */
  private static final Pattern ORDINAL_BEFORE =
      Pattern.compile("(?:第|" + NumberWords.DOCUMENT_NUMBER.any() + "|[〕\\])])$");

  private static final Pattern ORDINAL_BEHIND =
      Pattern.compile("^ ?(?!" + NumberWords.NUMBER_BEHIND.any() + ")号");

  /**
   * 产值13612345678元: only a word that measures before it and a unit that ends behind it make an
   * amount of eleven digits, since 张, 万, 人 and 元 begin names and words too.
   */
  private static final Pattern MEASURED =
      Pattern.compile(
          Either.of(NumberWords.MEASURED.any(), NumberWords.IN_MONEY.any() + "、")
              + NumberWords.COMES_TO.any()
              + "{0,2}$");

  private static final Pattern UNIT =
      Pattern.compile("^ ?[万亿]?" + NumberWords.UNIT.any() + "(?![㐀-鿿])");

  private static final Pattern CALLED_MOBILE =
      Pattern.compile(
          NumberWords.TELEPHONE.any() + NumberWords.NUMBER_WORD.any() + "?[:：为是(（ +]{0,3}$");

  private static final Pattern OFFICE_LINE =
      Pattern.compile(
          Either.of(
              NumberWords.OFFICE_LINE.any() + "[㐀-鿿]{0,4}" + NumberWords.LINE.any(),
              NumberWords.SWITCHBOARD.any(),
              NumberWords.OFFICE.any()
                  + "[:：，；,; ]{0,2}"
                  + NumberWords.OF_OFFICE.any()
                  + "?"
                  + NumberWords.OFFICE_TELEPHONE.any(),
              NumberWords.INQUIRY.any() + "[:： ]{0,3}$",
              NumberWords.OFFICE.any() + "[㐀-鿿]{0,2}[:： |(]{0,4}$",
              NumberWords.CALL.any() + "[:： |]{0,4}$",
              "^[| ]*" + NumberWords.LINE_HEAD.any() + "[:： |]{0,4}$",
              NumberWords.OFFICE_ROLE.any()
                  + NumberWords.OFFICE_KIND.any()
                  + ".{0,16}"
                  + NumberWords.ITS_TELEPHONE.any(),
              NumberWords.OFFICE_ADDRESS.any() + ".{0,30}" + NumberWords.ITS_TELEPHONE.any()));

  private static final Pattern PRIVATE_LINE =
      Pattern.compile(
          Either.of(NumberWords.PRIVATE_LINE.any(), NumberWords.HIS.any() + NumberWords.KIN.any()));
  private static final Pattern HOME_PHONE =
      Pattern.compile(
          NamedWords.of(NumberWords.HOME, NumberWords.HOME_TELEPHONE).glance()
              + Either.of(
                  NumberWords.HOME.any() + NumberWords.HOME_LINE.any(),
                  NumberWords.HOME_TELEPHONE.any())
              + "[:：为是 ]{0,3}$");
  private static final Pattern TELEPHONE_WORD =
      Pattern.compile("(?:tel|phone|mobile|cell|wx|vx|weixin)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNIT_OF_TABLE =
      Pattern.compile(
          NumberWords.UNIT_WORD.any()
              + "[:：](?:万|亿|"
              + NumberWords.CURRENCY.any()
              + ")?"
              + NumberWords.TABLE_UNIT.any());

  private static final Pattern POINT_OF_NAME =
      Pattern.compile(
          Either.of(
              "(?:^|\\D)(?:19|20)\\d\\d$",
              "(?:^|[^\\d.]*" + NumberWords.ANNEX.any() + ")[1-9]\\d?$"));
  private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d\\d(?!\\d)");

  private NumberFinder() {}

  public static List<Span> in(String line) {
    List<Span> spans = new ArrayList<>();
    boolean figures = UNIT_OF_TABLE.matcher(line).find();
    int i = 0;
    while (i < line.length()) {
      if (!DigitRun.isDigit(line.charAt(i))) {
        i++;
        continue;
      }
      Optional<Span> found = beginning(line, i, figures);
      found.ifPresent(spans::add);
      i = found.map(Span::end).orElse(DigitRun.endOfDigits(line, i, line.length()));
    }
    return spans;
  }

  private static Optional<Span> beginning(String line, int start, boolean figures) {
    if (!mayBegin(line, start)) {
      return Optional.empty();
    }
    Optional<DigitRun> apart = Telephone.writtenApart(line, start);
    for (DigitRun run : apart.map(List::of).orElseGet(() -> DigitRun.at(line, start))) {
      Optional<Span> span = figures && !run.isOneGroup() ? Optional.empty() : judge(line, run);
      if (span.isPresent()) {
        return span;
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> judge(String line, DigitRun run) {
    Optional<Span> card = identityCard(line, run);
    if (card.isPresent() || !mayEnd(line, run.end())) {
      return card;
    }
    return kind(run)
        .or(() -> isCalledMobile(line, run) ? Optional.of(Rule.MOBILE) : Optional.empty())
        .or(() -> isCalledBankCard(line, run) ? Optional.of(Rule.BANK_CARD) : Optional.empty())
        .filter(rule -> isPersonal(rule, line, run))
        .map(rule -> new Span(rule, run.start(), run.end()));
  }

  /** However its digits are grouped, if the word before it says what it is. */
  private static boolean isCalledMobile(String line, DigitRun run) {
    return Telephone.hasDigitsOfMobile(run)
        && CALLED_MOBILE.matcher(FoldedLine.before(line, run.start(), 12)).find();
  }

  private static boolean isCalledBankCard(String line, DigitRun run) {
    return BankCard.isShaped(run)
        && BankCard.hasIssuer(run.digits())
        && CALLED_CARD_NUMBER.matcher(FoldedLine.before(line, run.start(), 12)).find();
  }

  /** What the digits alone can be. */
  private static Optional<Rule> kind(DigitRun run) {
    if (BankCard.isValid(run)) {
      return Optional.of(Rule.BANK_CARD);
    }
    if (run.isOneGroup() && IdentityCard.isOldForm(run.digits())) {
      return Optional.of(Rule.IDENTITY_CARD);
    }
    if (Telephone.isMobile(run)) {
      return Optional.of(Rule.MOBILE);
    }
    boolean landline = Telephone.isLandline(run) || Telephone.isLocal(run);
    return landline ? Optional.of(Rule.LANDLINE) : Optional.empty();
  }

  /** What the words around the digits say. */
  private static boolean isPersonal(Rule rule, String line, DigitRun run) {
    String before = FoldedLine.before(line, run.start(), 24);
    boolean serial = SERIAL.matcher(before).find() || isOrdinal(line, run, before);
    return switch (rule) {
      case BANK_CARD ->
          CALLED_BANK.matcher(before).find() || (!serial && BankCard.hasIssuer(run.digits()));
      case LANDLINE -> !serial && isPrivateLine(line, run, before);
      case MOBILE -> !serial && !isAmount(line, run, before);
      default -> !serial;
    };
  }

  private static boolean isAmount(String line, DigitRun run, String before) {
    return MEASURED.matcher(before).find()
        && UNIT.matcher(FoldedLine.after(line, run.end(), 6)).find();
  }

  private static boolean isOrdinal(String line, DigitRun run, String before) {
    return ORDINAL_BEFORE.matcher(before).find()
        && ORDINAL_BEHIND.matcher(FoldedLine.after(line, run.end(), 4)).find();
  }

  private static boolean isPrivateLine(String line, DigitRun run, String before) {
    if (Telephone.isLocal(run)) {
      return HOME_PHONE.matcher(before).find();
    }
    return !OFFICE_LINE.matcher(FoldedLine.before(line, run.start(), 44)).find()
        || PRIVATE_LINE.matcher(before).find();
  }

  private static Optional<Span> identityCard(String line, DigitRun run) {
    int end = run.end();
    String number = run.digits();
    if (number.length() == 17 && end < line.length() && "Xx".indexOf(line.charAt(end)) >= 0) {
      number += 'X';
      end++;
    }
    boolean shaped = run.isOneGroup() || run.breaksAt(6);
    if (!shaped || !IdentityCard.isPlausible(number) || !mayEnd(line, end)) {
      return Optional.empty();
    }
    String before = FoldedLine.before(line, run.start(), 24);
    boolean called = CALLED_CARD.matcher(before).find();
    boolean valid = IdentityCard.isValid(number) && !CREDIT_CODE.matcher(before).find();
    return called || valid
        ? Optional.of(new Span(Rule.IDENTITY_CARD, run.start(), end))
        : Optional.empty();
  }

  /** Not inside a code of letters, behind a decimal point, or next to a redaction mark. */
  private static boolean mayBegin(String line, int start) {
    if (start == 0) {
      return true;
    }
    char c = line.charAt(start - 1);
    if (c < 128 && Character.isLetter(c)) {
      return TELEPHONE_WORD.matcher(FoldedLine.before(line, start, 8)).find();
    }
    boolean inNumber = start > 1 && DigitRun.isDigit(line.charAt(start - 2));
    boolean decimal = c == '.' && inNumber && !isYearOrListNumber(line, start - 1);
    boolean thousands = c == ',' && inNumber && groupLength(line, start) <= 3;
    return !decimal && !thousands && !isRedaction(line, start - 1, start - 2);
  }

  /** No fraction has so many digits behind the point of a year, or of what numbers a list. */
  private static boolean isYearOrListNumber(String line, int dot) {
    return POINT_OF_NAME.matcher(line.substring(Math.max(0, dot - 5), dot)).find();
  }

  private static int groupLength(String line, int start) {
    return DigitRun.endOfDigits(line, start, line.length()) - start;
  }

  private static boolean isRedaction(String line, int mark, int beyond) {
    char c = line.charAt(mark);
    boolean run = beyond >= 0 && beyond < line.length() && line.charAt(beyond) == '_';
    return c == '*' || c == '×' || (c == '_' && run);
  }

  private static boolean mayEnd(String line, int end) {
    if (end == line.length()) {
      return true;
    }
    char c = line.charAt(end);
    boolean inNumber = end + 1 < line.length() && DigitRun.isDigit(line.charAt(end + 1));
    boolean decimal =
        c == '.' && inNumber && !YEAR.matcher(FoldedLine.after(line, end + 1, 5)).find();
    boolean thousands = c == ',' && inNumber && groupLength(line, end + 1) == 3;
    boolean letter = c < 128 && Character.isLetterOrDigit(c);
    return !decimal && !thousands && !letter && !isRedaction(line, end, end + 1);
  }
}
