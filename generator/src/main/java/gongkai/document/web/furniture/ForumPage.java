package gongkai.document.web.furniture;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import java.util.regex.Pattern;

/**
 * What a forum sets around a post, in a text that was copied from its page. Such words are common
 * ones (支持 17, 主题 312), so that they count only where the page is known for a forum's.
 */
public final class ForumPage {
  private static final String BLANK = "[\\s\\u3000\\u00A0|｜]*+";

  private static final String DAY = "\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?";

  private static final String TIME = "\\s+\\d{1,2}:\\d{2}(?::\\d{2})?";

  private static final String COUNT =
      WebPageWords.POST_COUNT.any() + "\\s*[:：]?\\s*\\d{1,8}(?!\\d)";

  private static final String REMARK = "(?:[（(][^（）()]{0,20}[）)])?";

  private static final SoughtPattern SURE = SoughtPattern.of(WebPageWords.OF_FORUM.any());

  private static final SoughtPattern ROW =
      SoughtPattern.of(
          "(?:"
              + Either.of(
                  COUNT,
                  WebPageWords.POST_BUTTON.any() + "[:：]?",
                  WebPageWords.BUTTON.any() + REMARK + "[:：]?",
                  WebPageWords.PUBLISHED.any() + "\\s*" + DAY + "(?:" + TIME + ")?",
                  WebPageWords.FIRST_POSTER.any() + "(?=[\\s\\u3000|])",
                  "\\d{1,3}(?=[\\s|])")
              + BLANK
              + "){2,14}");

  private static final SoughtPattern BUTTONS =
      SoughtPattern.of(
          "(?=.*"
              + WebPageWords.JUDGES_POST.any()
              + ")(?:"
              + WebPageWords.POST_BUTTON.any()
              + BLANK
              + "){2,8}");

  /** 沙发！学习了，谢谢分享: how readers answer a post. */
  private static final SoughtPattern ANSWER =
      SoughtPattern.of(
          "(?:"
              + WebPageWords.FLOOR.any()
              + "(?![\\p{IsHan}\\d])|"
              + WebPageWords.ANSWERS.any()
              + "(?!\\p{IsHan})).{0,120}");

  /** 笔墨春秋　UID 20417　积分 8840: who wrote a post. */
  private static final SoughtPattern POSTER =
      SoughtPattern.of("[^\\s，。：；]{1,16}(?:[\\s\\u3000]+" + COUNT + "){2,8}");

  /** 个性签名：为人民服务: what stands below each post of one writer. */
  private static final SoughtPattern SIGNATURE =
      SoughtPattern.of("[【\\[]?" + WebPageWords.SIGNATURE.any() + "[】\\]]?\\s*[:：].{0,100}");

  /** 发表于 2024-1-18 09:42:11 | 只看该作者, 4楼　某人　发表于 2024-1-19 08:01: a post begins. */
  private static final SoughtPattern POST =
      SoughtPattern.of(".{0,40}" + WebPageWords.PUBLISHED.any() + "\\s*" + DAY + TIME + ".{0,80}");

  /** What stands before an answer. */
  private static final SoughtPattern FLOOR =
      SoughtPattern.of(
          "^"
              + Either.of(
                  WebPageWords.FLOOR.any(), "\\d{1,4}\\s*(?:#|" + WebPageWords.STOREY.any() + ")")
              + "[\\s\\u3000]");

  private static final Pattern CELL_END = Pattern.compile("\t");

  private static final int LONGEST_NAME = 16;

  /** [年终总结] 某局2023年述职报告 [复制链接]: what a forum sets before and behind the subject of a post. */
  private static final Pattern SUBJECT =
      Pattern.compile("^\\[[^\\]]{1,10}\\]\\s*|\\s*\\[" + WebPageWords.COPY_LINK.any() + "\\]$");

  private static final SoughtPattern IS_SUBJECT =
      SoughtPattern.of(".{2,80}\\[" + WebPageWords.COPY_LINK.any() + "\\]");

  private static final SoughtPattern CHANGED = SoughtPattern.of(WebPageWords.EDITED.any());

  private static final Pattern NOTE_OF_CHANGE =
      Pattern.compile(
          "[\\[【]?\\s*"
              + WebPageWords.EDITED.any()
              + "[^。\\]】]{1,50}"
              + WebPageWords.EDITED_END.any()
              + "\\s*[\\]】]?");

  private ForumPage() {}

  /** Whether a line of a forum's page is the subject of a post. */
  public static boolean isSubject(String line) {
    return IS_SUBJECT.is(line.strip());
  }

  /** What a forum sets around a subject. */
  public static Pattern aroundSubject() {
    return SUBJECT;
  }

  /** Whether a line holds what a forum notes in a post that was changed. */
  public static boolean holdsNoteOfChange(String line) {
    return CHANGED.in(line);
  }

  /** [本帖最后由 某某 于 2024-1-21 编辑]: what a forum notes in a post that was changed. */
  public static Pattern noteOfChange() {
    return NOTE_OF_CHANGE;
  }

  /** Whether a line proves that the page is a forum's. */
  public static boolean proves(String line) {
    return SURE.in(line);
  }

  /** Whether a line of a forum's page belongs to the page around a post. */
  public static boolean isAround(String line) {
    String text = line.replace('\u00A0', ' ').strip();
    return SIGNATURE.is(text) || (text.indexOf('。') < 0 && (ROW.is(text) || POSTER.is(text)));
  }

  /** Whether a line says who wrote the post of which the next line says when. */
  public static boolean isAuthor(String line, String next) {
    return !line.isBlank() && isShort(line) && isPost(next);
  }

  /** Whether a line may be the name of whoever wrote a post. */
  public static boolean isShort(String line) {
    return line.strip().length() <= LONGEST_NAME;
  }

  /** Whether a post begins with a line: the first, or an answer to it. */
  public static boolean isPost(String line) {
    return POST.is(line.replace('\u00A0', ' ').strip());
  }

  /** Whether an answer is in a row of a table: who wrote it, 沙发 发表于 2024-1-6 20:41, the answer. */
  public static boolean isAnswerRow(String row) {
    return CELL_END.splitAsStream(row).anyMatch(cell -> FLOOR.in(cell.strip()) && isPost(cell));
  }

  /** Whether a line holds the buttons below a post and nothing else. */
  public static boolean isBelowPost(String line) {
    return BUTTONS.is(line.replace('\u00A0', ' ').strip());
  }

  /** Whether a line is an answer by what it says. */
  public static boolean isAnswer(String line) {
    return ANSWER.is(line.strip());
  }

  /** Whether that post is an answer, by its number. */
  public static boolean isNumbered(String line) {
    return FLOOR.in(line.strip());
  }
}
