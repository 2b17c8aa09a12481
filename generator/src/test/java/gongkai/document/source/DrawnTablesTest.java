package gongkai.document.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.document.source.SourceLine.LineKind;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DrawnTablesTest {
  @Test
  void barsAndRulesOfSignsForDrawingAreATable() {
    assertEquals(
        """
        |品种|供应量（吨）|比上年±%|
        |水稻|18,420|5.6|
        |玉米|274||




        完。""",
        read(
            """
            ┌────┬──────┬──────┐
            │品种    │供应量（吨）│比上年±%  │
            ├────┼──────┼──────┤
            │水稻    │18,420      │5.6         │
            ├────┼──────┼──────┤
            │玉米    │274         │            │
            └────┴──────┴──────┘
            完。"""));
    assertEquals("|项目|台数|\n|水泵|12|\n\n\n", read("┏━━┳━━┓\n┃项目┃台数┃\n┣━━╋━━┫\n┃水泵┃12┃\n┗━━┻━━┛"));
  }

  @Test
  void soAreThoseOfMailsAndOfMarkdown() {
    assertEquals(
        "|项目|台数|\n|水泵|12|\n\n\n", read("+----+----+\n|项目|台数|\n+----+----+\n|水泵|12|\n+----+----+"));
    assertEquals(
        "|项目|台数|\n|水泵|12|\n|电机|—|\n", read("| 项目 | 台数 |\n|---|:---:|\n| 水泵 | 12 |\n| 电机 | — |"));
    assertEquals("|项目|台数|\n|水泵|12|", read("|项目|台数|\n|水泵|12|"));
  }

  @Test
  void barsForDrawingNeedNoFrame() {
    assertEquals("|项目|本年|目标|\n|救助|12|13|\n", read("项目│本年│目标\n──┼──┼──\n救助│12│13"));
    assertEquals("|项目|本年|\n|救助|12|", read("项目 ┆ 本年\n救助 ┆ 12"));
  }

  @Test
  void whatACellHasNoRoomForIsOnTheNextLine() {
    assertEquals(
        "|项目|金额|\n|高标准农田建设|720|\n|水渠|35|\n\n\n\n\n",
        read("┌──┬─┐\n│项目│金额│\n├──┼─┤\n│高标准农│720│\n│田建设│ │\n├──┼─┤\n│水渠│35│\n└──┴─┘"));
    // Without a rule below each row, each line is a row.
    assertEquals(
        "|项目|金额|\n|农田|720|\n|水渠||\n|道路|35|\n\n\n",
        read("┌──┬─┐\n│项目│金额│\n├──┼─┤\n│农田│720│\n│水渠│ │\n│道路│35│\n└──┴─┘"));
  }

  @Test
  void boxesDrawingsAndRulesBetweenParagraphsStayLines() {
    for (String text :
        new String[] {
          "┌────┐\n│走访35户│\n│慰问28人│\n└────┘",
          "|项目|台数|\n|水泵|12|3|",
          "|水泵|12|",
          "走访35户。\n-----------\n慰问28人。",
          "│社区├─┬─┤\n│  │户│人│",
          "│ │完成│任务│\n│社区├─┬─┤\n│  │户│人│\n├─┼─┼─┤\n│东│12│15│",
          "| |实际|计划|\n|社区+----+----+\n| |户|户|\n|东|12|15|",
          "-----\n====="
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
