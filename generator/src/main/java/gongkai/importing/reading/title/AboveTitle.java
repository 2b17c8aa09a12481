package gongkai.importing.reading.title;

import gongkai.document.source.SourceLine.LineKind;
import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.importing.layout.Line;
import gongkai.importing.word.ReportWords;
import gongkai.importing.word.TitleWords;
import gongkai.model.text.Blank;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows the lines that an office sets above a title, by GB/T 9704 or by habit: the marks of secrecy
 * and urgency, the number of the copy and of the document, the line that parts these from the text,
 * the number of a meeting's paper, 附件, a date alone, the address to an audience.
 */
public final class AboveTitle {
  private static final String NUMBER = "[0-9０-９一二三四五六七八九十]{1,3}";

  /** 秘密★1年, 机密（1年）, 内部资料　注意保存. */
  private static final String SECRET =
      ReportWords.SECRET.any()
          + "(?:★.{0,8}|[（(].{1,8}[)）]|"
          + ReportWords.SECRET_PAPER.any()
          + ".{0,8})?";

  private static final String COPY =
      Either.of(
          "(?:" + Either.of(ReportWords.COPY_NUMBER.any(), "[Nn][Oo]", "№") + "[.．:：\\s　]*)?\\d{6}",
          ReportWords.COPY_NUMBER.any() + "[.．:：\\s　]*\\d{1,8}",
          "0\\d{2,7}",
          "第0\\d{2,7}号");

  private static final String MARK =
      Either.of(SECRET, ReportWords.URGENT.any(), COPY, TitleWords.HEAD_MARK.any());

  /** 特急　秘密★1年: several on one line. */
  private static final String MARKS = MARK + "(?:[\\s　·、/／]+" + MARK + ")*";

  private static final Pattern MARKS_ALONE = Pattern.compile(MARK + "(?:[·、/／]?" + MARK + ")*");

  /** Signs of marks set wide; in more there would be too many ways to part them. */
  private static final int LONGEST_MARKS = 30;

  /** 会议材料（三）, 全委会材料之三, 职代会书面交流材料: a number, or whose meeting it is for. */
  private static final String MATERIAL =
      Either.of(
          "[\\p{IsHan}0-9０-９（）()]{0,30}"
              + TitleWords.MATERIAL.any()
              + Either.of("之?" + NUMBER, "[\\s　]*[（(]" + NUMBER + "[)）]", "[\\s　]*" + NUMBER),
          "[\\p{IsHan}0-9０-９（）()]{0,30}"
              + TitleWords.GATHERING.any()
              + "\\p{IsHan}{0,4}"
              + TitleWords.MATERIAL.any(),
          "第" + NUMBER + "\\p{IsHan}?" + TitleWords.MATERIAL.any(),
          ".{2,30}" + TitleWords.COLLECTION.any(),
          "第\\d{1,4}" + ReportWords.ISSUE.any() + "(?:[（(].{1,12}[）)])?",
          "[^，。]{0,10}" + TitleWords.DRAFT.any());

  private static final String DATE =
      Either.of(
          "[(（]?(?:[\\d０-９]{4}|[一二][〇○零一二三四五六七八九]{3})\\s*年\\s*"
              + "(?:[\\d０-９]{1,2}|[一二三四五六七八九十]{1,2})\\s*月"
              + "(?:\\s*(?:[\\d０-９]{1,2}|[一二三四五六七八九十]{1,3})\\s*日)?[)）]?",
          "[(（]?\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}[)）]?");

  private static final String ISSUE =
      "第\\s*(?:\\d{1,4}|[一二三四五六七八九十]{1,3})\\s*" + ReportWords.ISSUE.any();

  /** 某某简报 第2期（总第118期） 2024年1月8日. */
  private static final String PERIODICAL =
      ".{4,60}"
          + ISSUE
          + ("(?:[\\s　]*[（(]?\\p{IsHan}{0,2}" + ISSUE + "[）)]?)?")
          + ("(?:[\\s　]+" + DATE + ")?");

  private static final Pattern DATE_ALONE = Pattern.compile(DATE);

  /** Drawn of signs, or of those of a keyboard that look like a line. */
  private static final String RULE = Either.of("[^\\p{L}\\p{N}]+", "一{5,}", "ー{5,}");

  private static final Pattern ABOVE =
      Pattern.compile(
          Either.of(
              ReportWords.ATTACHMENT_FIRST.any()
                  + "[\\s　]*"
                  + ReportWords.ATTACHMENT_LAST.any()
                  + "?\\s*[:：]?\\s*"
                  + "[0-9０-９一二三四五六七八九十]{0,3}(?:[-－—.][0-9]{1,2})?[:：.．]?",
              ReportWords.CONTENTS_FIRST.any() + "[\\s　]*" + ReportWords.CONTENTS_LAST.any(),
              "第[一二三四五六七八九十]{1,2}" + ReportWords.PART.any() + ".{0,40}",
              ".{2,40}[.…·]{3,}\\s*\\d{1,3}",
              "[\\p{IsHan}*]{0,20}第[一二三四五六七八九十百0-9]{1,4}"
                  + ReportWords.SESSION_COUNTER.any()
                  + "[\\p{IsHan}]{0,24}"
                  + ReportWords.SESSION.any()
                  + ReportWords.SESSION_PAPER.any()
                  + "?(?:之.{1,4}|[（(].{1,4}[）)])?",
              "[【\\[]" + ReportWords.FORUM_TAG.any() + "[】\\]].{0,60}",
              ReportWords.FORUM_LINE.any() + ".{0,60}",
              "[—–-]+\\s*\\d{1,3}\\s*[—–-]+",
              "[0-9０-９]{1,3}", // of a page
              ReportWords.BANNER.any() + ".{2,50}",
              ".{0,30}(?:www\\.|https?://)[\\x21-\\x7e]+.{0,10}",
              "[☆★◆◇■□※]{1,3}[^，。☆★◆◇■□※]{2,20}[☆★◆◇■□※]{1,3}",
              ReportWords.TAP_HERE.any() + ".{0,12}",
              ReportWords.TAP_TO.any() + ".{0,8}" + ReportWords.FOLLOW_US.any() + ".{0,6}",
              "[〔\\[［【（(][^〕\\]］】）)]{2,20}[〕\\]］】）)]",
              PERIODICAL,
              "(?:[\\p{IsHan}*×xX][\\s　]*){4,20}" + ReportWords.PAPER.any() + "(?:[（(].{1,4}[）)])?",
              ReportWords.PAPER.any(),
              "[（(]" + ReportWords.THIS_PAPER.any() + ".{2,12}[)）]",
              ReportWords.GREETING.any() + "[！!。]?",
              ReportWords.ABOVE.any() + "[:：].{0,40}",
              MARKS,
              "(?:" + MARKS + "[\\s　]+)?" + ReportWords.SIGNER.any() + "[\\s　]*[:：].{0,30}",
              MATERIAL,
              "[（(]?[\\p{IsHan}*×xX]{1,16}[〔\\[［(（]\\d{4}[〕\\]］)）]第?\\s*\\d{1,5}\\s*号[）)]?(?:[\\s"
                  + "　]+"
                  + ReportWords.SIGNER.any()
                  + "[:：].{0,20})?",
              DATE,
              "[^，。]{2,30}[\\s　]" + DATE,
              RULE,
              ReportWords.ADDRESS.any()
                  + ".{0,30}(?:[:：]|"
                  + ReportWords.GREETING.any()
                  + "[！!。]?)"));

  /** 索 引 号：: a label set wide. */
  private static final Pattern LABEL_SET_WIDE =
      Pattern.compile("^\\p{IsHan}(?:[\\s　]+\\p{IsHan}){1,5}[\\s　]*[:：]");

  /** 中共某县委办公室 收文 */
  private static final Pattern STAMP =
      Pattern.compile("[\\p{IsHan}\\s　]{0,24}" + ReportWords.RECEIVED.any() + "[\\s　\\d年月日第号]*");

  private static final Pattern BORDER = Pattern.compile("[\\t|｜│┃]+");

  private static final Pattern INDEX_LABEL = Pattern.compile(ReportWords.ABOVE.any() + "[:：]?");

  private static final SoughtPattern BLANKS = SoughtPattern.of("[\\s　]+");

  /** 大家好！下面我代表工会述职。 */
  private static final Pattern SPEECH =
      Pattern.compile(
          "(?:"
              + ReportWords.GREETING.any()
              + "[！!，,。\\s　]*)?"
              + ReportWords.SPOKEN.any()
              + "[^。；;]{0,60}"
              + TitleWords.SPEECH_TELLS.any()
              + "[^。]{0,20}[。：:]");

  private static final Pattern LABEL = Pattern.compile("[^，。；：:]{1,20}[：:][^，。；]{0,20}");

  private AboveTitle() {}

  static boolean is(Line line) {
    String text = Blank.strip(line.text());
    if (line.kind() == LineKind.CELLS) {
      return isIndex(text) || isLetterhead(text);
    }
    return line.kind() != LineKind.ITEM
        && (isIndex(text)
            || ABOVE.matcher(text).matches()
            || isMark(text)
            || (LABEL_SET_WIDE.matcher(text).find()
                && ABOVE.matcher(BLANKS.replaced(text, "")).matches()));
  }

  /** An office's name and the number of its paper, set in a table, beside the stamp of another. */
  private static boolean isLetterhead(String row) {
    List<String> cells =
        BORDER.splitAsStream(row).map(Blank::strip).filter(cell -> !cell.isEmpty()).toList();
    return !cells.isEmpty()
        && cells.stream()
            .allMatch(
                cell ->
                    ABOVE.matcher(cell).matches() || isMark(cell) || STAMP.matcher(cell).matches());
  }

  /** 索引号 and 发布机构 in a row of the index that an office keeps of its pages. */
  private static boolean isIndex(String row) {
    List<String> cells = List.of(BORDER.split(row, -1));
    return cells.size() > 1
        && cells.stream()
            .map(cell -> BLANKS.replaced(Blank.strip(cell), ""))
            .filter(cell -> !cell.isEmpty())
            .findFirst()
            .filter(cell -> INDEX_LABEL.matcher(cell).matches())
            .isPresent();
  }

  /** 档号：2024-01, 考核组：: somebody or something is named, and no sentence told. */
  static boolean isLabel(Line line) {
    return line.isPlain() && LABEL.matcher(Blank.strip(line.text())).matches();
  }

  /** 秘　密, 特急: a mark and nothing else. */
  static boolean isMark(String text) {
    return text.length() <= LONGEST_MARKS
        && MARKS_ALONE.matcher(BLANKS.replaced(text, "")).matches();
  }

  /** 2024年1月12日: whether a text is a date alone. */
  public static boolean isDate(String text) {
    return DATE_ALONE.matcher(text).matches();
  }

  /** Whether somebody says in a sentence that he will report. */
  static boolean isSpeech(Line line) {
    return line.isPlain() && SPEECH.matcher(Blank.strip(line.text())).matches();
  }
}
