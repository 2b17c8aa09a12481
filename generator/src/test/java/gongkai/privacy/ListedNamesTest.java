package gongkai.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of those who got help, in the shapes that people give them. Names are invented. */
class ListedNamesTest {
  private static final String HEAD = "困难学生慰问名单\n\n";
  private static final String NAMES = "⟦张小三⟧\t500元\n⟦李小四⟧\t500元\n";

  /** Each ⟦name⟧ is found, and nothing else. */
  private static void assertNames(String marked) {
    String text = marked.replaceAll("[⟦⟧]", "");
    List<String> expected = new ArrayList<>();
    int line = 1;
    int lineStart = 0;
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '⟦') {
        expected.add(line + ":" + (plain.length() - lineStart + 1));
      } else if (c != '⟧') {
        plain.append(c);
      }
      if (c == '\n') {
        line++;
        lineStart = plain.length();
      }
    }
    List<String> found =
        PersonalDetails.in(text).stream().map(f -> f.line() + ":" + f.column()).toList();
    assertEquals(expected, found, marked);
  }

  @Test
  void findsThemInATableWithoutAHeadRow() {
    String rows = "| ⟦李小四⟧ | 500元 | 二中 |\n| ⟦王小五⟧ | 500元 | 三中 |\n";
    assertNames(HEAD + "| ⟦张小三⟧ | 500元 | 一中 |\n| --- | --- | --- |\n" + rows);
    assertNames(HEAD + "| 张** | 500元 | 高一 |\n| --- | --- | --- |\n" + rows);
    assertNames(HEAD + "| 一中 | 1 | ⟦张小三⟧ |\n| --- | --- | --- |\n| 二中 | 2 | ⟦李小四⟧ |\n");
    assertNames(HEAD + "1\t一中\t⟦张小三⟧\t500元\n\n2\t二中\t⟦李小四⟧\t500元\n");
    assertNames("| 困难学生慰问名单 | | |\n| --- | --- | --- |\n" + rows);
    assertNames("## 困难职工慰问\n\n| ⟦张小三⟧ | 500元 |\n| --- | --- |\n| ⟦李小四⟧ | 500元 |\n");
    assertNames(
        HEAD + "| ⟦张小三⟧ | ⟦李小四⟧ | ⟦王小五⟧ |\n| --- | --- | --- |\n| ⟦赵小六⟧ | ⟦钱小七⟧ | ⟦孙小八⟧ |\n");
    assertNames(HEAD + "| 受慰问人 | 金额 |\n| --- | --- |\n| ⟦张小三⟧ | 500 |\n");
  }

  /** Its title ends a cell, and not the line. */
  @Test
  void findsNamesBelowTheOnlyHeadOfATable() {
    assertNames("| 低保对象 |\n| --- |\n| ⟦张小三⟧ |\n| ⟦李小四⟧ |\n");
    assertNames("| 临时救助对象： | |\n| --- | --- |\n| ⟦张小三⟧ | 500元 |\n");
    assertNames("低保对象\t\n\n⟦张小三⟧\n\n⟦李小四⟧\n");
  }

  /** Commas or brackets part what a table has in columns. */
  @Test
  void findsThemInRowsThatAreSetAsText() {
    assertNames("走访慰问\n\n- ⟦张小三⟧，特困，3000元\n- ⟦李小四⟧，特困，2000元\n");
    assertNames("⟦王小明⟧（500元）\n\n⟦张小三⟧（500元）\n\n⟦李小四⟧（600元）\n\n以上为困难职工慰问名单。\n");
    assertNames("发放慰问金：\n\n1.⟦张小三⟧，水泥厂，1000元；\n\n2.⟦李小四⟧，纺织厂，1000元。\n");
    assertNames("临时救助：\n\n（1）⟦张小三⟧：女，62岁，1500元\n");
    assertNames("困难救助\n\n⟦张小三⟧ 1000元\n\n⟦李小四⟧ 1000元\n");
  }

  @Test
  void takesNeitherGiversNorThingsForRowsThatAreSetAsText() {
    assertNames("爱心捐款（用于慰问困难职工）\n\n张小三，500元\n\n李小四，300元\n");
    assertNames("走访慰问困难职工\n\n- 米面油，每户300元\n- 慰问金，1000元\n");
    assertNames("救助标准\n\n- 大学生，5000元\n- 高中生，2000元\n- 方便面（30元）\n");
    assertNames("困难帮扶。\n\n市总工会，5000元\n\n王庄村，3000元\n\n高新区，2000元\n");
    assertNames("慰问困难职工后，张小三，李小四捐出500元。\n");
  }

  @Test
  void takesNoListOfThoseWhoHelpForOneOfTheHelped() {
    assertNames("困难职工帮扶工作领导小组成员：张小三、李小四、王小五。\n");
    assertNames("“送温暖”慰问组名单\n\n第一组：张小三 李小四\n\n第二组：王小五 赵小六\n");
    assertNames("帮扶联系人：张小三、李小四。\n");
    assertNames("向困难职工捐款名单：\n\n张小三 500元\n\n李小四 300元\n");
    assertNames("法律援助律师名单：\n\n张小三 东方律师事务所\n");
  }

  @Test
  void takesNoPlaceThatIsCountedForAPerson() {
    assertNames("困难职工120户，其中：高桥35户、安平18户、石龙9户。\n");
    assertNames("帮扶困难职工情况：金华120人、常山35人、江山20人。\n");
    assertNames("走访慰问困难职工，分布如下：\n\n高桥 35户\n\n安平 18户\n");
    assertNames("深入白云、常平、石龙等困难职工较多的街道。\n");
    assertNames("慰问困难职工⟦张小三⟧、⟦李小四⟧等5户。\n");
  }

  @Test
  void findsThemBelowALineBetweenHeadAndNames() {
    for (String line :
        List.of(
            "第一批",
            "第一批：",
            "东街道",
            "### 东街道",
            "（2023年8月）",
            "单位：元",
            "（一）东街道",
            "经研究，对下列学生给予慰问。",
            "发放单位：测试区总工会　发放时间：2023年8月",
            "李某\t500元",
            "第一批\n\n2023年8月\n\n单位：元")) {
      assertNames(HEAD + line + "\n\n" + NAMES);
      assertNames(HEAD + line + "\n\n- ⟦张小三⟧，500元\n- ⟦李小四⟧，500元\n");
      assertNames("## " + HEAD + line + "\n\n| ⟦张小三⟧ | 500元 |\n| --- | --- |\n");
    }
    assertNames(HEAD + "东街道\n" + NAMES);
    assertNames(HEAD + NAMES + "\n西街道\n\n" + NAMES + "\n### 南街道\n\n" + NAMES);
    assertNames(HEAD + "东街道：⟦张小三⟧、⟦李小四⟧\n\n西街道：⟦王小五⟧、⟦赵小六⟧\n");
  }

  @Test
  void findsThemInAQuotation() {
    assertNames("> 困难学生慰问名单\n>\n> ⟦张小三⟧\t500元\n> ⟦李小四⟧\t300元\n");
    assertNames("> " + HEAD + "> | ⟦张小三⟧ | 500元 |\n> | --- | --- |\n");
  }

  @Test
  void findsNamesOfSeveralParts() {
    for (String dot : List.of("·", "•", "・", "‧")) {
      assertNames(HEAD + "⟦迪丽热巴" + dot + "买买提⟧\t300元\n⟦阿卜杜拉" + dot + "热合曼⟧\t300元\n");
    }
    assertNames("受助职工：⟦迪丽热巴·买买提⟧、⟦李小四⟧。\n");
    assertNames(HEAD + "| ⟦阿卜杜拉·热合曼⟧ | 300元 |\n| --- | --- |\n");
  }

  @Test
  void findsThoseBehindOneThatIsMasked() {
    assertNames("受助职工：**某、⟦李小四⟧、⟦王小五⟧。\n");
    assertNames("受助职工：张某某、⟦李小四⟧、⟦王小五⟧。\n");
    assertNames("受助职工：张**、⟦李小四⟧、⟦王小五⟧。\n");
    assertNames(HEAD + "**某、⟦李小四⟧\n");
    assertNames(HEAD + "张**\t500元\n李某\t500元\n王×\t500元\n赵某某\t1元\n钱*\t1元\n⟦孙小八⟧\t500元\n");
  }

  @Test
  void knowsOtherWordsForHelp() {
    for (String head :
        List.of("职工医疗互助金领取名单", "职工互助保障金发放表", "职工大病互助金申领人员公示", "扶困助学受助学生名册", "济困金领取人员名单")) {
      assertNames(head + "\n\n" + NAMES);
    }
  }

  @Test
  void findsThemBelowAHeadThatOnlySaysWhoTheyAre() {
    assertNames("受助学生（排名不分先后）：\n\n⟦张小三⟧、⟦李小四⟧、⟦王小五⟧\n");
    assertNames("## 受助学生\n\n⟦张小三⟧\n⟦李小四⟧\n");
    assertNames("### 慰问困难职工\n\n- ⟦张小三⟧ 500元\n");
    assertNames("## 关爱困难职工\n\n王建国主席带队走访企业。\n\n王建国、李秀英同志参加。\n");
    assertNames("## 关爱困难职工\n\n高温慰问一线职工\n\n金秋助学，覆盖全区\n\n应急救助、单亲帮扶\n");
  }

  @Test
  void raisesNoAlarmBelowAListThatHasEnded() {
    for (String text :
        List.of(
            "困难学生慰问名单\n\n名单不在此公布。\n\n## 三、先进个人\n\n王建国\n李秀英\n",
            "困难学生慰问名单\n\n## 领导班子成员\n\n王建国\n李秀英\n",
            "困难学生慰问名单\n\n先进个人名单\n\n王建国\n李秀英\n",
            "困难学生慰问名单\n\n联系人：王建国\n",
            "困难职工慰问名单\n\n| 单位 | 户数 |\n| --- | --- |\n| 江宁 | 12 |\n\n王建国主持会议。\n",
            "困难职工慰问情况\n\n| 街道 | 金额 |\n| --- | --- |\n| 黄石港 | 12 |\n",
            "困难职工帮扶资金明细表\n\n| 项目 | 金额 |\n| --- | --- |\n| 安康包 | 12 |\n| 金桥工程 | 3 |\n",
            "困难学生慰问名单\n\n" + "张**\t500元\n\n" + "李**\t500元\n\n二、下一步打算\n\n高质量推进安全生产。\n\n王建国同志带队调研。\n",
            "困难职工名单由工会管理。\n\n王建国带队走访企业。\n",
            "困难学生慰问名单\n\n| 张** | 500元 | 高一 |\n| --- | --- | --- |\n| 李** | 500元 | 初三 |\n")) {
      assertNames(text);
    }
  }
}
