package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.PdfFile;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs that a page sets wide apart, with no blanks between them. */
class WideLettersTest {
  private static final double SIZE = 14;

  private static PdfFile page() {
    return new PdfFile().page().text(150, 760, 22, "示例县档案馆2023年工作总结");
  }

  /** Each sign by itself; {@code <} and {@code >} begin and end what is set wide. */
  private static PdfFile line(PdfFile file, double y, double gap, String text) {
    double x = 72;
    double between = 0;
    for (String sign : text.split("", -1)) {
      if (sign.equals("<") || sign.equals(">")) {
        between = sign.equals("<") ? gap : 0;
      } else {
        file.text(x, y, SIZE, sign);
        x += SIZE * (1 + between);
      }
    }
    return file;
  }

  private static String body(PdfFile file) {
    Draft draft = Importer.read(file.bytes(), "in.pdf", ImportOptions.NONE).value().orElseThrow();
    return Seeds.body(draft).strip();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.32, 0.5, 0.9})
  void keepsTheSignsOfANumberTogether(double gap) {
    PdfFile file = line(page(), 700, gap, "接收档案<1,365>卷，数字化<38.5>万页，");
    line(file, 670, gap, "投入<1,204.75>万元，占<5.4>%。");
    assertEquals("接收档案1,365卷，数字化38.5万页，投入1,204.75万元，占5.4%。", body(file).replace("\n", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"库房共<3>,<48>间。", "库房共<3,>48间。", "库房共3<.4>8间。"})
  void joinsNoNumbersWhoseSignsStandUnevenly(String text) {
    assertTrue(body(line(page(), 700, 0.5, text)).contains(" "), text);
  }

  @Test
  void keepsBlanksThatAreTyped() {
    assertEquals("库房共1 , 365间。", body(page().text(72, 700, SIZE, "库房共1 , 365间。")));
  }
}
