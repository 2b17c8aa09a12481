package gongkai.privacy.name;

import gongkai.han.NamedWords;
import gongkai.privacy.word.AuthorWords;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds out whether the author that a program wrote into a file may be a person. Offices' and
 * programs' names, and what a machine was called when it was set up, are none.
 */
public final class AuthorName {
  private static final Pattern NOBODY =
      Pattern.compile(
          NamedWords.of(AuthorWords.NOBODY, AuthorWords.MACHINE, AuthorWords.PROGRAM).any()
              + "|win\\d*|microsoft.*|windows.*|wps.*|kingsoft.*|apache.*|libreoffice.*|openoffice.*"
              + "|adobe.*|acrobat.*|(?:desktop|laptop|pc|win|user|admin)[-_ ]?[a-z0-9-]*|[\\d\\W_]*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern OFFICE =
      Pattern.compile(AuthorWords.OFFICE_END.any() + "$|" + AuthorWords.OFFICE.any());

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
