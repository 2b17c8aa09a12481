package gongkai.privacy;

import gongkai.han.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds identity cards, bank cards and telephones among the digits of a line. */
final class NumberFinder {
  private static final Lexicon LEXICON = Lexicon.read("numbers");

  /** A serial number of something, by the word before it. */
  private static final Pattern SERIAL =
      Pattern.compile(LEXICON.words("serial").any() + "[㐀-鿿]{0,2}[:. #]{0,3}[A-Za-z]{0,6}-?$");

  private static final Pattern CREDIT_CODE = Pattern.compile("(?:信用|机构)代码(?:证号?)?[为是]?[:： ]{0,3}$");
  private static final Pattern CALLED_CARD = Pattern.compile("(?:身份证|公民身份)[^。；]{0,8}$");
  private static final Pattern CALLED_BANK =
      Pattern.compile(LEXICON.words("card").any() + "[^。；]{0,8}$");

  /** What is counted or paid is no telephone. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "^ ?(?:" + LEXICON.words("counted").any() + "|号(?!码)|人(?!民)|家(?!属)|户(?!主|籍|名)|%)");

  private static final Pattern OFFICE_LINE =
      Pattern.compile(
          LEXICON.words("office-line").any()
              + "[㐀-鿿]{0,4}(?:电话|热线|方式|号码|座机)|"
              + LEXICON.words("switchboard").any()
              + "|"
              + LEXICON.words("office").any()
              + "[:： ]{0,2}(?:的|联系)?(?:电话|座机)|[咨查]询[:： ]{0,3}$"
              + "|(?:受理|主管|承办|责任|咨询|实施)(?:部门|单位|机构).{0,16}电话|(?:地址|邮编).{0,30}电话");

  private static final Pattern PRIVATE_LINE =
      Pattern.compile(LEXICON.words("private-line").any() + "|其[父母妻夫子女]");
  private static final Pattern HOME_PHONE =
      Pattern.compile("(?:(?:家庭|住宅|家中|家里)(?:电话|座机|号码)|宅电)[:：为是 ]{0,3}$");
  private static final Pattern TELEPHONE_WORD =
      Pattern.compile("(?:tel|phone|mobile|cell|wx|vx|weixin)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNIT_OF_TABLE = Pattern.compile("单位[:：](?:万|亿|人民币)?[元人]");

  private NumberFinder() {}

  static List<Span> in(String line) {
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
    for (DigitRun run : DigitRun.at(line, start)) {
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
        .filter(rule -> !AMOUNT.matcher(FoldedLine.after(line, run.end(), 4)).find())
        .filter(rule -> isPersonal(rule, line, run))
        .map(rule -> new Span(rule, run.start(), run.end()));
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
    boolean serial = SERIAL.matcher(before).find();
    return switch (rule) {
      case BANK_CARD ->
          CALLED_BANK.matcher(before).find() || (!serial && BankCard.hasIssuer(run.digits()));
      case LANDLINE -> !serial && isPrivateLine(line, run, before);
      default -> !serial;
    };
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
    boolean decimal =
        (c == '.' || c == ',') && start > 1 && DigitRun.isDigit(line.charAt(start - 2));
    return !decimal && c != '*' && c != '×' && c != '_';
  }

  private static boolean mayEnd(String line, int end) {
    if (end == line.length()) {
      return true;
    }
    char c = line.charAt(end);
    boolean decimal =
        (c == '.' || c == ',') && end + 1 < line.length() && DigitRun.isDigit(line.charAt(end + 1));
    boolean letter = c < 128 && Character.isLetterOrDigit(c);
    return !decimal && !letter && c != '*' && c != '×' && c != '_';
  }
}
