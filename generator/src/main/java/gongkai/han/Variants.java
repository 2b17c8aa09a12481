package gongkai.han;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Traditional characters and the simplified ones that are written for them, sign by sign: OpenCC's
 * table as opencc4j packs it. Its tables of words are not used, since a query may cut any word, and
 * an offset in a text is to be one in its simplified form.
 *
 * <p>A sign that texts in simplified Chinese use themselves stays what it is (著, 乾, 於 does not):
 * otherwise 显著 would be found under 显着. Those are the signs of GB/T 2312.
 */
public final class Variants {
  private static final String TABLE = "/data/dictionary/TSCharacters.txt";
  private static final char[] SIMPLIFIED = read(false);

  /** Of so many Chinese signs one is only traditional in a text that is. */
  private static final int ONE_IN = 30;

  private Variants() {}

  /** The simplified form of a sign, else the sign. */
  public static char simplified(char c) {
    return SIMPLIFIED[c];
  }

  /** Whether a text has, or may have behind another form, a sign that another one stands for. */
  public static boolean stand(char[] text) {
    for (char c : text) {
      if (SIMPLIFIED[c] != c || (c >= 0x2E80 && c < 0x2FE0) || (c >= 0xF900 && c < 0xFB00)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A text of traditional characters in simplified ones, as long as it is; any other text as it
   * stands. In such a text 於 and 著 are what 于 and 着 are in others.
   */
  public static String read(String text) {
    if (!isTraditional(text)) {
      return text;
    }
    char[] signs = text.toCharArray();
    for (int i = 0; i < signs.length; i++) {
      signs[i] = Whole.SIMPLIFIED[signs[i]];
    }
    return new String(signs);
  }

  private static boolean isTraditional(String text) {
    int han = 0;
    int traditional = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      han += Han.is(c) ? 1 : 0;
      traditional += SIMPLIFIED[c] == c ? 0 : 1;
    }
    return traditional * ONE_IN > han;
  }

  /** With the signs that simplified texts have too; few texts ask for it. */
  private static final class Whole {
    private static final char[] SIMPLIFIED = Variants.read(true);
  }

  /** All pairs, one behind the other, for the script. */
  public static String pairs() {
    StringBuilder pairs = new StringBuilder();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (SIMPLIFIED[c] != c) {
        pairs.append(c).append(SIMPLIFIED[c]);
      }
    }
    return pairs.toString();
  }

  private static char[] read(boolean whole) {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      table[c] = (char) c;
    }
    CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
    try (InputStream in = Variants.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + TABLE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        // 後<tab>后, and where it may stand for several: 於<tab>于 於
        boolean pair = line.length() >= 3 && line.charAt(1) == '\t';
        boolean ends = line.length() == 3 || (pair && line.charAt(3) == ' ');
        if (pair
            && ends
            && (whole || !simplified.canEncode(line.charAt(0)))
            && simplified.canEncode(line.charAt(2))) {
          table[line.charAt(0)] = line.charAt(2);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
