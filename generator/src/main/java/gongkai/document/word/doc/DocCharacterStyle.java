package gongkai.document.word.doc;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.sprm.CharacterSprmUncompressor;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.CharacterProperties;

/**
 * What characters take from the styles that their own style is based on, of which the library reads
 * only the last. Source: [MS-DOC] 2.6.1 (sprmCIstd) and 2.9.260 (istdBase).
 */
final class DocCharacterStyle {
  /** The number of sprmCIstd among the properties of characters. */
  private static final int STYLE = 0x30;

  private static final int DEEPEST = 11;

  private DocCharacterStyle() {}

  /**
   * The properties of a run with those of the styles below its own that hide or strike it.
   *
   * @param look as the library reads it
   */
  static CharacterProperties inherited(CHPX run, CharacterProperties look, StyleSheet styles) {
    int style = styleOf(run.getGrpprl());
    if (style < 0) {
      return look;
    }
    CharacterProperties base = base(style, styles, new HashSet<>());
    CharacterProperties own =
        CharacterSprmUncompressor.uncompressCHP(styles, base, run.getGrpprl(), 0);
    look.setFStrike(look.isFStrike() || own.isFStrike());
    look.setFDStrike(look.isFDStrike() || own.isFDStrike());
    look.setFVanish(look.isFVanish() || own.isFVanish());
    if (look.getIss() == 0) {
      look.setIss(own.getIss());
    }
    return look;
  }

  private static int styleOf(byte[] properties) {
    int style = -1;
    SprmIterator each = new SprmIterator(properties, 0);
    while (each.hasNext()) {
      SprmOperation operation = each.next();
      style = isStyle(operation) ? operation.getOperand() : style;
    }
    return style;
  }

  private static boolean isStyle(SprmOperation operation) {
    return operation.getType() == SprmOperation.TYPE_CHP && operation.getOperation() == STYLE;
  }

  private static CharacterProperties base(int style, StyleSheet styles, Set<Integer> seen) {
    boolean known = style >= 0 && style < styles.numStyles() && seen.size() < DEEPEST;
    StyleDescription description = known ? styles.getStyleDescription(style) : null;
    if (description == null || !seen.add(style)) {
      return new CharacterProperties();
    }
    CharacterProperties below = base(description.getBaseStyle(), styles, seen);
    byte[] own = description.getCHPX();
    return own == null ? below : CharacterSprmUncompressor.uncompressCHP(styles, below, own, 0);
  }
}
