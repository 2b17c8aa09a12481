package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person got is no figure of the unit, and a name no label. Names are invented. */
class HelpedFiguresTest {
  private static final String BEFORE = "2023年测试区总工会领导班子述职报告\n\n一、履职情况\n\n新建工会组织35家。\n\n";

  private static List<String> labels(String text, String name) {
    return DistrictImport.draft(text, name, List.of()).indicators().stream()
        .map(figure -> figure.entry().label())
        .toList();
  }

  @Test
  void areNotProposedFromListsOfNames() {
    for (String list :
        List.of(
            "困难学生慰问名单\n\n张小三\t500元\t一中\n李小四\t500元\t二中\n王小五\t600元\t三中\n",
            "困难学生慰问名单\n\n第一批\n\n1\t一中\t张小三\t500元\n2\t二中\t李小四\t500元\n",
            "困难学生慰问名单\n\n张**\t500元\t一中\n李某\t500元\t二中\n王某某\t600元\t三中\n",
            "困难学生慰问名单\n\n姓名\t金额（元）\n张小三\t500\n李**\t500\n*某\t600\n",
            "先进个人名单\n\n姓名\t奖金（元）\n王建国\t500\n李秀英\t500\n")) {
      assertEquals(List.of("新建工会组织"), labels(BEFORE + list, "a.txt"), list);
    }
  }

  @Test
  void areNotProposedFromATableOfAPage() {
    String page =
        "<html><body><p>"
            + BEFORE.strip().replace("\n\n", "</p><p>")
            + "</p><p>困难学生慰问名单</p><table><tr><td>张小三</td><td>500元</td><td>一中</td></tr>"
            + "<tr><td>李小四</td><td>500元</td><td>二中</td></tr></table></body></html>";
    assertEquals(List.of("新建工会组织"), labels(page, "a.html"));
  }

  @Test
  void areProposedOfTheirTotalsAndOtherTables() {
    assertEquals(
        List.of("新建工会组织", "合计"),
        labels(BEFORE + "困难学生慰问名单\n\n姓名\t金额（元）\n张小三\t500\n合计\t500\n", "a.txt"));
    assertEquals(
        List.of("新建工会组织", "大病救助户数", "助学户数"),
        labels(BEFORE + "困难职工帮扶情况\n\n项目\t户数（户）\n大病救助\t12\n助学\t8\n", "a.txt"));
  }
}
