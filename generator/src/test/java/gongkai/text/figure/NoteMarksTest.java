package gongkai.text.figure;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.figure.quantity.ReadQuantity;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteMarksTest {
  @ParameterizedTest
  @CsvSource({
    "修缮老屋29[1]间。/[1] 含加固。, 29 间, 修缮老屋29[1]间",
    "接待游客47.6[2]万人次。/[2] 不含团队。, 476000 人次, 接待游客47.6[2]万人次",
    "'疏浚河道3,180［1］米。/［1］含支流。', 3180 米, '疏浚河道3,180［1］米'",
    "新建泵站17①座。/注：①含改造。, 17 座, 新建泵站17①座",
    "新建泵站17②座。/注：①含改造；②含迁建。, 17 座, 新建泵站17②座",
    "收回欠费6.4[注1]万元。/注1：含滞纳金。, 64000 元, 收回欠费6.4[注1]万元",
    "培训村医230[∗]人。/∗含线上。, 230 人, 培训村医230[∗]人",
    "培训村医230[※]人。/[※]含线上。, 230 人, 培训村医230[※]人",
    "'办理登记1,905[3]件。/3 含变更登记。', 1905 件, '办理登记1,905[3]件'",
    "整治背街小巷58[1]余条。/[1] 含续建。, 58 条, 整治背街小巷58[1]余条",
    "修缮老屋29[1]间。/注：1含加固。, 29 间, 修缮老屋29[1]间",
    "修缮老屋29²间。/注：1含加固；2含改建。, 29 间, 修缮老屋29²间",
    "收编剧目74³部。开放时间见附件。注：3含小戏。, 74 部, 收编剧目74³部",
    "接待游客47.6¹万人次。/1 不含团队。, 476000 人次, 接待游客47.6¹万人次",
    "接待游客47.6¹²万人次。/注12：不含团队。, 476000 人次, 接待游客47.6¹²万人次",
  })
  void readsACountWholeWhoseMarkHasItsNoteBelow(String text, String figure, String quote) {
    List<ReadQuantity> read = read(text.replace('/', '\n'));
    assertEquals(figure, shown(read));
    assertEquals(quote, read.get(0).quote());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "修缮老屋29[1]间。",
        "[1] 含加固。/修缮老屋29[1]间。",
        "修缮老屋29[2]间。/[1] 含加固。",
        "修缮老屋29（1）间。/（1）含加固。",
        "新建泵站1[1]7座。/[1] 含改造。",
        "新建泵站17①座。",
        "新建泵站17①和②座。/①含改造。",
        "改造面积9×10[1]平方米。/[1] 含阳台。",
        "编号为8-29[1]件。/[1] 含附件。",
        "修缮老屋29²间。",
        "修缮老屋29²间。/注：1含加固。",
        "播撒菌种3×10²株。/注：2含补播。",
        "修缮老屋2²9间。/注：2含加固。"
      })
  void leavesACountOpenWhoseMarkIsNotSure(String text) {
    assertEquals("", shown(read(text.replace('/', '\n'))));
  }

  @Test
  void takesNoFigureOfSuchANote() {
    assertEquals("29 间; 6 户", shown(read("修缮老屋29[1]间，搬迁6户。\n[1] 含加固11间。")));
    assertEquals("17 座", shown(read("新建泵站17①座。\n①含改造4座。")));
  }

  @Test
  void readsTheCellsOfATableThatHaveMarks() {
    String table = "项目\t完成数（件）\n登记\t412[1]\n变更\t96①\n注销\t35[2]\n[1] 含补录。\n①含撤回。";
    assertEquals("412 件; 96 件", shown(read(table)));
  }

  @Test
  void givesThePlacesOfTheTextWithItsMarks() {
    String text = "接待游客47.6[2]万人次，新建公厕815[2]座。\n[2] 不含团队。";
    assertEquals(
        "47.6[2]万人次 815[2]座",
        read(text).stream().map(q -> text.substring(q.start(), q.end())).collect(joining(" ")));
    assertEquals("新建公厕", read(text).get(1).label());
    assertEquals("接待游客47.6[2]万人次，新建公厕815[2]座。", read(text).get(1).sentence());
  }

  private static List<ReadQuantity> read(String text) {
    return new QuantityReader(OptionalInt.of(2023)).read(text);
  }

  private static String shown(List<ReadQuantity> read) {
    return read.stream()
        .map(
            q ->
                q.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("")
                    + " "
                    + q.unit())
        .collect(joining("; "));
  }
}
