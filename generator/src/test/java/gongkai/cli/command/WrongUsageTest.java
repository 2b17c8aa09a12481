package gongkai.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.cli.Ended;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Command lines that cannot be followed: what is said, in the language of the messages. */
class WrongUsageTest {
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}");

  /** No blank divides the words, so that a word may be empty. */
  private static Ended run(Locale locale, String line) {
    return Ended.of(locale, line.isEmpty() ? new String[0] : line.split(" ", -1));
  }

  private static String first(Ended ended) {
    return ended.err().lines().findFirst().orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "build --sit x      ¦ 用法有误：“gongkai build”没有选项“--sit”。是否想写“--site”？",
        "build --zzzzzz       ¦ 用法有误：“gongkai build”没有选项“--zzzzzz”。可用的选项见下面的用法。",
        "build —drafts        ¦ 用法有误：“gongkai build”没有选项“—drafts”。是否想写“--drafts”？",
        "build －－site＝a    ¦ 用法有误：“gongkai build”没有选项“－－site”。是否想写“--site”？",
        "build --site         ¦ 用法有误：选项 --site 后面缺少值。请写成“--site 文件夹”，其中“文件夹”换成要用的值。",
        "build --site --out a ¦ 用法有误：选项 --site 后面缺少值。请写成“--site 文件夹”，其中“文件夹”换成要用的值。",
        "bild                 ¦ 用法有误：没有“bild”这个命令。是否想写“gongkai build”？",
        "zzzzzzz              ¦ 用法有误：“gongkai”没有“zzzzzzz”这个命令。"
            + "可用的命令：init, import, propose, check, build, preview, stats, release, verify, withdraw, correct, schema,"
            + " completion, new, theme。",
        "new reprot           ¦ 用法有误：没有“reprot”这个命令。是否想写“gongkai new report”？",
        "import               ¦ 用法有误：“gongkai import”后面还缺：文件|文件夹。请补上后重新运行。",
        "new report           ¦ 用法有误：“gongkai new report”后面还缺：--unit 代号 --year 年度。请补上后重新运行。",
        "preview --port abc   ¦ 用法有误：选项 --port 需要整数，而这里写的是“abc”。请用半角数字书写。",
        "preview --port 99999999999 ¦ 用法有误：选项 --port 需要整数，而这里写的是“99999999999”。请用半角数字书写。",
        "check --format JSON  ¦ 用法有误：选项 --format 不能用“JSON”。可用的值：text, json, sarif。是否想写“json”？",
        "check --format xml   ¦ 用法有误：选项 --format 不能用“xml”。可用的值：text, json, sarif。",
        "build --quiet=yes    ¦ 用法有误：选项 --quiet 不带值，而这里写了“yes”。请只写 --quiet；不需要时整个去掉。",
        "build --site a --site b ¦ 用法有误：选项 --site 写了不止一次。请只保留一个。",
        "build extra          ¦ 用法有误：“gongkai"
            + " build”后面多出了“extra”。请删去；如果它是某个值的一部分（值中有空格），请给整个值加上英文双引号。",
        "check --lang fr      ¦ 用法有误：选项 --lang 不能用“fr”：消息只有中文和英文。请用 zh 或 en。",
        "check --lang cn      ¦ 用法有误：选项 --lang 不能用“cn”：消息只有中文（zh）和英文（en）。是否想写“zh”？",
        "check --lang=        ¦ 用法有误：选项 --lang 不能用“”：消息只有中文和英文。请用 zh 或 en。",
        "check --lang         ¦ 用法有误：选项 --lang 后面缺少值。请写成“--lang zh|en”，其中“zh|en”换成要用的值。",
        "build --out=         ¦ 用法有误：--out 的值是空的。请写出文件夹或文件的路径；当前文件夹写作“.”。",
      })
  void isToldWholeInChinese(String line, String told) {
    Ended ended = run(Locale.CHINA, line);
    assertEquals(2, ended.code(), line);
    assertEquals(told, first(ended));
    String prose = ended.err().replaceAll("gongkai( [a-z]+)*", "");
    assertFalse(ENGLISH.matcher(prose).find(), prose);
    assertTrue(ended.err().contains("\n用法：gongkai "), ended.err());
    String english = first(run(Locale.US, line));
    boolean chineseMeant = line.endsWith("cn");
    assertTrue(chineseMeant || english.matches("Wrong usage: [“T-].*[.?]"), english);
  }

  @Test
  void theUsageInShortFollowsAndWhereToReadMore() {
    Ended ended = run(Locale.US, "init");
    assertEquals(
        """
        Wrong usage: “gongkai init” lacks: DIR. Add it and run the command again.
        Usage: gongkai init [--help] [--no-color] [--quiet] [--sample] [--version]
                            [--lang=zh|en] DIR
        For all options: gongkai init --help
        """,
        ended.err());
  }

  @Test
  void aSignThatNoNameMayHoldIsShown() {
    Ended ended = Ended.of(Locale.CHINA, "build", "--out", "a\0b");
    assertEquals(2, ended.code());
    assertEquals("用法有误：“a\\u0000b”不能用作文件夹或文件的名称（--out）：其中有本系统不允许的字符。请换一个名称。", first(ended));
  }

  /** The refusal of a language is worded in one that is spoken. */
  @Test
  void aTagOfOneOfTheLanguagesIsTaken() {
    for (String tag : new String[] {"zh", "zh-CN", "zh_CN.UTF-8", "ZH"}) {
      assertTrue(run(Locale.US, "--help --lang " + tag).out().contains("用法："), tag);
    }
    assertTrue(run(Locale.CHINA, "--help --lang=en-GB").out().contains("Usage:"));
    assertTrue(first(run(Locale.US, "check --lang fr")).startsWith("Wrong usage: The option"));
    assertTrue(first(run(Locale.US, "check --lang 中文")).startsWith("用法有误：选项 --lang"));
  }

  @Test
  void aFileWhoseNameBeginsWithAtIsAFile() {
    Ended ended = run(Locale.US, "propose @list --site /nowhere");
    assertTrue(first(ended).contains("/nowhere is not a site"), ended.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "init",
        "import",
        "propose",
        "check",
        "build",
        "preview",
        "stats",
        "schema",
        "new",
        "new report",
        "new unit"
      })
  void theHelpInChineseHasNoEnglishWords(String command) {
    String help = run(Locale.CHINA, (command + " --help --lang zh").strip()).out();
    Pattern leftOver =
        Pattern.compile("\\b(?:[A-Z]{2,}|Usage|Options|Commands|[Dd]efault)\\b|(?m:[|=][A-Z]\\b)");
    assertFalse(leftOver.matcher(help).find(), help);
    String joined = help.replaceAll("(--\\S+)\n {10,}", "$1 ");
    for (String line : joined.lines().toList()) {
      assertFalse(line.matches("\\s*--\\S+( \\S+)?\\s*"), "not described: " + line);
    }
  }
}
