package gongkai.document;

import gongkai.han.Lexicon;
import java.util.List;

/**
 * How much a text looks like Chinese: which part of its Chinese characters are common ones ({@code
 * lexicon/common-characters.tsv}). Of prose it is two thirds, of bytes read in a wrong encoding
 * next to nothing.
 *
 * @param han Chinese characters
 * @param common those of them that are common
 */
record CommonCharacters(int han, int common) {
  private static final boolean[] COMMON = new boolean[Character.MAX_VALUE + 1];

  /** Characters that are looked at: enough to judge by, however long the text is. */
  private static final int LOOKED_AT = 200_000;

  /** After so many Chinese characters it is asked whether they are enough. */
  private static final int STEP = 64;

  static {
    Lexicon lines = Lexicon.read("common-characters");
    for (String form : List.of("simplified", "traditional")) {
      lines.column(form).forEach(signs -> signs.chars().forEach(sign -> COMMON[sign] = true));
    }
  }

  static CommonCharacters in(String text) {
    int han = 0;
    int common = 0;
    for (int i = 0; i < Math.min(LOOKED_AT, text.length()); i++) {
      if (isHan(text.charAt(i))) {
        han++;
        common += COMMON[text.charAt(i)] ? 1 : 0;
      }
    }
    return new CommonCharacters(han, common);
  }

  /**
   * Whether the beginning of a text is enough to tell that so great a part of its Chinese
   * characters is common, and that so great a part of its characters is Chinese.
   */
  static boolean isPlainly(String text, double commonPart, double hanPart) {
    int end = Math.min(LOOKED_AT, text.length());
    int han = 0;
    int common = 0;
    for (int i = 0; i < end; i++) {
      if (isHan(text.charAt(i))) {
        han++;
        common += COMMON[text.charAt(i)] ? 1 : 0;
        if (han % STEP == 0) {
          // As if all that follows were Chinese and not common.
          boolean enough = common >= commonPart * (han + end - i - 1);
          if (enough && han > hanPart * text.length()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isHan(int c) {
    boolean mark = c < 0x3006 || (c >= 0xFF00 && c <= 0xFFEF);
    return (c >= 0x4E00 && c <= 0x9FA5) || (!mark && Character.isIdeographic(c));
  }

  /** From 0 to 1; 0 of a text without Chinese. */
  double share() {
    return han == 0 ? 0 : (double) common / han;
  }
}
