package gongkai.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names of persons in lists of those who got help: after 分别为, 包括, 如下 and the like, right
 * behind a word such as 困难职工, in the lines below a list's title, and in tables.
 *
 * <p>Lists of award winners or officials are none: their names are published on purpose.
 */
final class ListedNames {
  private static final String AID =
      "困难|特困|低保|贫困|受助|救助|帮扶|补助|补贴|资助|慰问|助学|大病|患病|残疾|五保|孤寡|孤儿|建档立卡|脱贫|救济|受灾|致困";

  private static final Pattern AIDED = Pattern.compile(AID);
  private static final Pattern HONOURED =
      Pattern.compile("劳模名|劳模评|先进|获奖|表彰|标兵|能手|党组成员|领导班子|工作组|评委");
  private static final Pattern LEAD =
      Pattern.compile("分别[为是有]|包括|包含|如下:?|名单[^:、，。；]{0,16}:|[为是有:]");
  private static final Pattern AIDED_PERSON =
      Pattern.compile(
          "(?:(?:困难|特困|贫困|受助|患病|残疾|脱贫|受灾|帮扶|救助|慰问|低保|建档立卡)"
              + "(?:职工|党员|群众|学生|对象|劳模|农民工|户|员工|居民|村民|家庭|老人)|五保户|监测户|留守儿童|孤儿|孤寡老人)(?:代表|家属|同志)?");

  private static final Pattern AND_OTHER = Pattern.compile("等(?:\\d{1,4}[名位户个])?$");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:" + AID + ").{0,30}(?:名单|名册|花名册|发放表|一览表|登记表|明细表?|补助表|汇总表|公示|如下|人员)[^。]{0,16}$");

  private static final Pattern TABLE_SIGN = Pattern.compile(AID + "|金额|发放|身份证|家庭人口|家庭住址|开户|银行卡|领取");
  private static final Pattern NAME_HEAD =
      Pattern.compile(
          "(?:户主|受助人|职工|学生|受益人|申请人|领取人|患者|困难职工|老人|儿童)?(?:的)?姓名|户主|受助人|受助学生|困难职工|[救帮慰补][㐀-鿿]对象|领取人");
  private static final Pattern NUMBERING =
      Pattern.compile("^\\s*(?:[-*+#]{1,6}\\s|[(]?[\\d一二三四五六七八九十]{1,4}[)]?[.、)]?)?\\s*");
  private static final String BEHIND_NAME = "，。、；:() 等和家的同及与";

  private static final String VERBS = "获领得收因已享表说激在向将被原现住身";

  private ListedNames() {}

  /** The names in each line. */
  static List<List<Span>> in(List<String> lines) {
    List<List<Span>> all = new ArrayList<>();
    Context context = Context.START;
    for (String line : lines) {
      List<Span> spans = context.namesIn(line);
      if (spans.isEmpty() && !line.contains("|")) {
        spans = inProse(line);
      }
      all.add(spans);
      context = context.after(line, !spans.isEmpty());
    }
    return all;
  }

  private static List<Span> inProse(String line) {
    List<Span> spans = new ArrayList<>();
    if (!AIDED.matcher(line).find()) {
      return spans;
    }
    Matcher lead = LEAD.matcher(line);
    int from = 0;
    while (from <= line.length() && lead.find(from)) {
      from = lead.end();
      String before = FoldedLine.before(line, lead.end(), 28);
      if (AIDED.matcher(before).find() && !HONOURED.matcher(before).find()) {
        NameRun run = NameRun.at(line, lead.end());
        if (run.isList()) {
          spans.addAll(run.names());
          from = Math.max(from, run.end());
        }
      }
    }
    Matcher person = AIDED_PERSON.matcher(line);
    while (person.find()) {
      addNamesFrom(line, person.end(), spans);
      addNamesBefore(line, person.start(), spans);
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }

  /** 走访困难职工某某某、某某某: the first name, and those that follow it. */
  private static void addNamesFrom(String line, int start, List<Span> spans) {
    for (int length = PersonName.LONGEST; length >= 2; length--) {
      int end = start + length;
      if (end <= line.length() && isName(line.substring(start, end), line, end)) {
        spans.add(new Span(Rule.LISTED_NAME, start, end));
        if (end < line.length() && "、和及与，".indexOf(line.charAt(end)) >= 0) {
          spans.addAll(NameRun.at(line, end).names());
        }
        return;
      }
    }
  }

  /** With no mark behind it, a name must be one of three common characters or have a verb there. */
  private static boolean isName(String text, String line, int end) {
    boolean common = PersonName.isCommon(text);
    if (end == line.length() || BEHIND_NAME.indexOf(line.charAt(end)) >= 0) {
      return common || (text.length() > 2 && PersonName.is(text));
    }
    boolean verb = VERBS.indexOf(line.charAt(end)) >= 0;
    return text.length() > 2 && (common || (verb && PersonName.is(text)));
  }

  /** 慰问了某某某、某某某等困难职工: the names before 等, from the last to the first. */
  private static void addNamesBefore(String line, int place, List<Span> spans) {
    Matcher others = AND_OTHER.matcher(FoldedLine.before(line, place, 12));
    if (!others.find()) {
      return;
    }
    int end = place - (others.end() - others.start());
    while (end > 1) {
      int mark = Math.max(line.lastIndexOf('、', end - 1), end - PersonName.LONGEST - 1);
      Optional<Span> name = Optional.empty();
      for (int start = Math.max(0, mark); start <= end - 2 && name.isEmpty(); start++) {
        name = nameBetween(line, start, end);
      }
      if (name.isEmpty()) {
        return;
      }
      spans.add(name.get());
      int start = name.get().start();
      end = start > 0 && line.charAt(start - 1) == '、' ? start - 1 : 0;
    }
  }

  private static Optional<Span> nameBetween(String line, int start, int end) {
    return PersonName.isCommon(line.substring(start, end))
        ? Optional.of(new Span(Rule.LISTED_NAME, start, end))
        : Optional.empty();
  }

  /**
   * What the lines above say of the next one.
   *
   * @param title whether a list of persons in need was announced and has not ended
   * @param aid lines since help was last mentioned outside a table
   * @param column where a table has its names, or -1
   */
  private record Context(boolean title, int aid, int column) {
    /** So many lines after its caption a table may begin. */
    private static final int CAPTION = 4;

    static final Context START = new Context(false, CAPTION, -1);

    List<Span> namesIn(String line) {
      List<Cell> cells = Cell.in(line);
      if (column >= 0 && column < cells.size() && cells.size() > 1) {
        return cells.get(column).name();
      }
      if (!title || line.contains("|")) {
        return List.of();
      }
      Matcher numbering = NUMBERING.matcher(line);
      NameRun run = NameRun.at(line, numbering.find() ? numbering.end() : 0);
      return run.beginsWithName() ? run.names() : List.of();
    }

    Context after(String line, boolean hadNames) {
      if (line.isBlank()) {
        return new Context(title, aid + 1, -1);
      }
      List<Cell> cells = Cell.in(line);
      if (cells.size() > 1) {
        return new Context(title && hadNames, aid, column >= 0 ? column : nameColumn(cells, line));
      }
      boolean announces = TITLE.matcher(line).find() && !HONOURED.matcher(line).find();
      boolean mentions = AIDED.matcher(line).find() && !HONOURED.matcher(line).find();
      return new Context(announces || (title && hadNames), mentions ? 0 : aid + 1, -1);
    }

    private int nameColumn(List<Cell> cells, String line) {
      boolean aided = aid < CAPTION || TABLE_SIGN.matcher(line).find();
      for (int i = 0; aided && i < cells.size(); i++) {
        if (NAME_HEAD.matcher(cells.get(i).text()).matches()) {
          return i;
        }
      }
      return -1;
    }
  }
}
