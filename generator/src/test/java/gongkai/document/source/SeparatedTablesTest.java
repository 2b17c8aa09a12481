package gongkai.document.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.document.source.SourceLine.LineKind;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SeparatedTablesTest {
  @Test
  void headsAndRowsOfAsManyCellsAreATable() {
    assertEquals(
        "|项目|本年|目标|\n|救助家庭|1286户|1300户|\n|发放资金|913.2万元|900万元|\n完。",
        read("项目,本年,目标\n救助家庭,1286户,1300户\n发放资金,913.2万元,900万元\n完。"));
    assertEquals("|项目|本年|目标|\n|救助|12|13|", read("项目;本年;目标\n救助;12;13"));
  }

  @Test
  void proseIsNone() {
    for (String text :
        new String[] {
          "救助12户,走访13户,慰问14户",
          "救助,走访,慰问\n共12户",
          "救助,走访,慰问\n救助12户，走访13户,慰问14户,共39户",
          "项目,本年\n救助,12",
          "项目,本年,目标"
        }) {
      assertEquals(text, read(text));
    }
  }

  private static String read(String text) {
    return SourceText.plain(text).lines().stream()
        .map(
            line ->
                line.kind() == LineKind.CELLS
                    ? "|" + line.text().replace('\t', '|') + "|"
                    : line.text())
        .collect(Collectors.joining("\n"));
  }
}
