package gongkai.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds identity cards, bank cards and telephones among the digits of a line. */
final class NumberFinder {
  private static final String NOT_PERSONAL =
      "(?:编号|单号|订单号?|流水号?|文号|合同号?|发票|代码|条码|序列号|批号|考号|会员号|工号|案号|受理号|项目号|经度|纬度|邮编|SN|No|IMEI|ISBN)";

  /** A serial number of something, by the word before it. */
  private static final Pattern SERIAL =
      Pattern.compile(NOT_PERSONAL + "[㐀-鿿]{0,2}[:. #]{0,3}[A-Za-z]{0,6}-?$");

  private static final Pattern CREDIT_CODE = Pattern.compile("(?:信用|机构)代码(?:证号?)?[为是]?[:： ]{0,3}$");
  private static final Pattern CALLED_CARD = Pattern.compile("(?:身份证|公民身份)[^。；]{0,8}$");
  private static final Pattern CALLED_BANK =
      Pattern.compile("(?:卡号|[账帐]号|[账帐]户|银行卡|借记卡|储蓄卡|信用卡|工资卡|开户)[^。；]{0,8}$");

  /** What is counted or paid is no telephone. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "^ ?(?:元|号(?!码)|美元|万|亿|人(?!民)|名|次|份|册|条|件|张|吨|平方|立方|公里|米|亩|千瓦|度|株|只|套|台|斤|公斤|个|项|笔|家(?!属)|户(?!主|籍|名)|年|%)");

  private static final Pattern OFFICE_LINE =
      Pattern.compile(
          "(?:联系|举报|监督|咨询|服务|办公|值班|投诉|维权|受理|报名|预约|客服|单位|公开|查询|接待|信访|求助|救助|援助|应急|办公室)"
              + "[㐀-鿿]{0,4}(?:电话|热线|方式|号码|座机)|传真|热线|总机|(?:部门|单位|机构|局|委|办|站|所|科|处|院|校|中心|公司|银行|工会|政府)[:： ]{0,2}(?:的|联系)?(?:电话|座机)|[咨查]询[:： ]{0,3}$|总台|前台|(?:受理|主管|承办|责任|咨询|实施)(?:部门|单位|机构).{0,16}电话|(?:地址|邮编).{0,30}电话");

  private static final Pattern PRIVATE_LINE =
      Pattern.compile("家庭|个人|私人|家中|家里|宅电|住宅|住户|户主|本人|其[父母妻夫子女]|家属|申请人|受助人|反映人|来电人?|姓名");
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
