package gongkai.privacy;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whether the author that a program wrote into a file may be a person. Offices' and programs'
 * names, and what a machine was called when it was set up, are none.
 */
public final class AuthorName {
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:系统)?管理员|用户|微软(?:用户|中国|系统)?|雨林木风|深度(?:技术|系统)?|番茄花园|未知|游客|默认|匿名|作者|本机|电脑"
              + "|administrator|admin|users?|owner|guest|author|unknown|default|pc|win\\d*|china|office|lenovo|thinkpad|hp|dell|asus|acer|huawei|microsoft.*|windows.*|wps.*|kingsoft.*|apache.*|python-docx|openpyxl"
              + "|libreoffice.*|openoffice.*|adobe.*|acrobat.*|(?:desktop|laptop|pc|win|user|admin)[-_ ]?[a-z0-9-]*|[\\d\\W_]*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:局|委|办|会|部|处|科|室|院|校|所|站|队|中心|公司|政府|厅|组|社|馆|厂|行|镇|乡|街道|集团|小组|机关|单位|支部)$|工会|办公|委员会|政府|党委");

  private AuthorName() {}

  /** Whether it may be a person's name; Latin letters mostly are one in pinyin. */
  public static boolean mayBePerson(String name) {
    String plain = name.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    if (NOBODY.matcher(plain).matches() || plain.indexOf('@') >= 0) {
      return false;
    }
    if (PersonName.isCommon(plain)) {
      return true;
    }
    boolean latin = plain.chars().allMatch(c -> c < 128);
    return latin || (!OFFICE.matcher(plain).find() && plain.length() <= PersonName.LONGEST);
  }

  /** Whether it surely is one: where mostly programs are named. */
  public static boolean isPerson(String name) {
    return PersonName.isCommon(name.replaceAll("\\s+", ""));
  }
}
