package gongkai.dist;

import java.util.Locale;

/** Why a package cannot be made, and what to do about it, in the language of the machine. */
final class DistFault extends Exception {
  private static final long serialVersionUID = 1L;

  DistFault(String chinese, String english) {
    super(inChinese() ? chinese : english);
  }

  static boolean inChinese() {
    return Locale.getDefault().getLanguage().equals("zh");
  }
}
