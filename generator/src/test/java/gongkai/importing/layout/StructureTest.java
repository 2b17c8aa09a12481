package gongkai.importing.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.source.SourceText;
import gongkai.importing.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StructureTest {

  @Test
  void putsABlankLineBetweenParagraphs() {
    assertEquals("甲。\n\n乙。\n", body("甲。\n乙。\n"));
  }

  @Test
  void readsHeadingsOnTheirOwnLines() {
    assertEquals("## 一、村务公开\n\n### (二)议事制度\n\n正文。\n", body("一、村务公开\n(二)议事制度\n正文。\n"));
  }

  @Test
  void readsARunInHeadingAndLosesNoCharacter() {
    assertEquals("### （一）强化学习。\n\n我始终坚持。\n", body("（一）强化学习。我始终坚持。\n"));
    assertEquals(List.of(new OutlineEntry(2, "（一）强化学习")), outline("正文。\n（一）强化学习。我始终坚持。\n"));
  }

  @Test
  void takesNoLongSentenceForAHeading() {
    String text = "一、坚持把学习放在首位并且认真组织全体党员干部参加各类集中学习和专题培训合计十二次。随后又去。\n";
    assertEquals(text, body(text));
  }

  @Test
  void takesNoListItemForAHeading() {
    for (String text : List.of("（一）学习12次；\n", "（一）主要做法：学习。其他。\n", "一、二季度完成任务。再接再厉。\n")) {
      assertEquals(text, body(text));
    }
  }

  @Test
  void takesNoTableRowForAHeading() {
    for (String text : List.of("一、本年新收\t12\t3\n", "一、工资福利支出 1,234.56\n", "（一）予以公开  12  0  12\n")) {
      assertEquals(text, body(text));
    }
    assertEquals("一、本年新收\n\n12\n\n正文。\n", body("一、本年新收\n12\n正文。\n"));
    assertEquals("\\| 一、本年新收 | 12 |\n", body("| 一、本年新收 | 12 |\n"));
  }

  @Test
  void leavesCountedSentencesInTheirParagraph() {
    String text = "一是持续提升能力。二是落实纪律。\n";
    assertEquals(text, body(text));
  }

  @Test
  void joinsHardWrappedLines() {
    String wrapped =
        """
        　　一年来，某村村民委员会在镇党委和镇人民政府的领导下，认真履行村民自治
        职责，较好地完成了各项任务，村庄面貌有了新的变化，村民收入有了新的提高，
        现将一年来的工作情况向村民代表会议报告如下，请予以审议，并请列席会议的
        同志提出意见。
        　　一、村务公开
        　　全年公开村务信息十二次，其中财务信息四次，召开村民代表会议六次，讨论
        通过事项九件，其中道路硬化和自来水改造两件事项由村民代表逐户征求意见后再
        作出决定，受到普遍欢迎。
        """;
    assertEquals(
        """
        一年来，某村村民委员会在镇党委和镇人民政府的领导下，认真履行村民自治职责，较好地完成了各项任务，村庄面貌有了新的变化，村民收入有了新的提高，现将一年来的工作情况向村民代表会议报告如下，请予以审议，并请列席会议的同志提出意见。

        ## 一、村务公开

        全年公开村务信息十二次，其中财务信息四次，召开村民代表会议六次，讨论通过事项九件，其中道路硬化和自来水改造两件事项由村民代表逐户征求意见后再作出决定，受到普遍欢迎。
        """,
        body(wrapped));
  }

  @Test
  void joinsFewLinesWhereANumberOrACommaIsCut() {
    assertEquals(
        "走访困难职工、患病职工和劳模共1260户，发放慰问金和生活用品，帮助解决困难，参加培训的职工共有2480人次，覆盖全区。\n",
        body(
            """
            走访困难职工、患病职工和劳模共1
            260户，发放慰问金和生活用品，帮
            助解决困难，参加培训的职工共有2
            480人次，覆盖全区。
            """));
  }

  @Test
  void neverLeavesANumberInTwo() {
    assertEquals("全年走访困难职工、患病职工和劳模共1260户。\n\n完成。\n", body("全年走访困难职工、患病职工和劳模共1\n260户。\n完成。\n"));
    assertEquals(
        "全年走访困难职工、患病职工和劳模，共12\n\n1. 学习\n",
        body("全年走访困难职工、患病职工和劳模，共12\n1. 学习\n").replace("## ", "").replace("### ", ""));
  }

  @Test
  void joinsANumberThatAShortLineEvidentlyCuts() {
    for (String text :
        List.of(
            "服务职工12/00人次，新建工会35/家。",
            "新建工会35/家，发展会员。",
            "完成培训，共8/期。",
            "职工李某的身份证号110105194912/31002X，已核实。",
            "职工李某的身份证号11010519491231002/X。",
            "联系电话13812/345678，已核实。",
            "联系电话138-1234-/5678，已核实。",
            "银行卡号62284804025648/90018，已核实。")) {
      assertEquals(text.replace("/", "") + "\n", body(text.replace("/", "\n") + "\n"), text);
    }
    for (String text :
        List.of(
            "附件1/家庭情况。",
            "表3/个人情况",
            "工作总结2/个人述职。",
            "2023/2024年。",
            "日期2023年12/31日",
            "新建工会35/1. 学习")) {
      assertEquals(2, body(text.replace("/", "\n") + "\n").split("\n\n").length, text);
    }
  }

  @Test
  void joinsAnAmountThatAShortLineCutsBetweenItsDigits() {
    for (String text : List.of("发放3,/480万元。", "发放3，/480万元。", "发放慰问金2/4.6万元，完成。", "发放2./5万元。")) {
      assertEquals(text.replace("/", "") + "\n", body(text.replace("/", "\n") + "\n"), text);
    }
    for (String text : List.of("一是12,/2.4万元用于帮扶。", "见附件2/4.6万元用于帮扶。")) {
      assertEquals(2, body(text.replace("/", "\n") + "\n").split("\n\n").length, text);
    }
  }

  @Test
  void joinsANumeralInWordsThatALineEndCuts() {
    for (String text :
        List.of("新建工会三/十五家。", "走访困难职工一百/二十户，发放慰问金。", "调解争议二十/五件。", "服务两/千人次。", "筹集三百零/五万元。")) {
      assertEquals(text.replace("/", "") + "\n", body(text.replace("/", "\n") + "\n"), text);
    }
    for (String text : List.of("实现统一/十五家企业入会。", "名列第三/十五家企业跟进。", "数十/五家企业。", "全员参加三/十月到会。")) {
      assertEquals(2, body(text.replace("/", "\n") + "\n").split("\n\n").length, text);
    }
  }

  @Test
  void joinsAMeasureThatALineEndCuts() {
    for (String text :
        List.of(
            "服务群众12,345人/次，办结率较高。",
            "岸坡绿化面积8600平方/米，新栽树木。",
            "争取资金3200万/元，用于改造。",
            "水质达标率提高4.5个/百分点。",
            "新修供水管网48公/里；",
            "全年发电860千瓦/时。",
            "起降航班1.2万架/次，同比增长。",
            "接种疫苗三千二百人/次。",
            "吞吐量35万标/箱，创新高。",
            "巡检线路，共120条/次。",
            "流转土地5600立方/米。",
            "建成光伏电站，装机35兆/瓦。")) {
      assertEquals(text.replace("/", "") + "\n", body(text.replace("/", "\n") + "\n"), text);
    }
    for (String text :
        List.of(
            "培训骨干200人/日常工作中，坚持学习。",
            "查摆问题35个/次要问题另行整改。",
            "配备警车12台/班子建设有新进展。",
            "拨付资金35万/元旦期间走访。",
            "新增床位300张/米面粮油按时发放。",
            "提案12件/套话空话减少。",
            "在册党员35人/次日召开支部会。",
            "走访35户/天气转冷后，继续走访。")) {
      assertEquals(2, body(text.replace("/", "\n") + "\n").split("\n\n").length, text);
    }
  }

  /** As many signs a line, however wide they are: figures make such lines narrow. */
  @Test
  void joinsLinesOfOneNumberOfSigns() {
    String text =
        "一年来，县总工会在县委和市总工会的正确领导下，团结带领广大职工，围绕中心工作，服务发展大局，认真履行工会的各项职责，"
            + "2023年3月12日至2023年12月28日新建工会35家，走访慰问困难职工，培训职工骨干，签订集体合同，调解劳动争议，为职工追回欠薪，受到普遍欢迎。";
    StringBuilder wrapped = new StringBuilder();
    for (int i = 0; i < text.length(); i += 26) {
      wrapped.append(text, i, Math.min(text.length(), i + 26)).append('\n');
    }
    assertEquals(text + "\n", body(wrapped.toString()));
  }

  /** Of digits and characters, so many of each that the widths differ more than the signs. */
  @Test
  void joinsLinesThatAProgramCountedOffThoughDigitsMakeThemNarrow() {
    String text =
        "一年来，在区委和上级工会的正确领导下，我们坚持以职工为中心，扎实推进各项工作，全年新建工会35家，服务职工12600人次，"
            + "调解劳动争议48件，培训职工3480人次，较上年增长12.5%，取得了明显的成效，得到了广大职工的好评。";
    for (int signs : List.of(25, 34, 40)) {
      String once =
          IntStream.iterate(0, i -> i < text.length() + 2, i -> i + signs)
              .mapToObj(i -> ("　　" + text).substring(i, Math.min(i + signs, text.length() + 2)))
              .collect(Collectors.joining("\n"));
      assertEquals(text + "\n\n" + text + "\n", body(once + "\n" + once + "\n"), "" + signs);
    }
  }

  /** None of the lines ends at a mark or in a number. */
  @Test
  void joinsAFewLinesOfThatManySignsWithBlankLinesBetween() {
    String text =
        "2023年共新建工会1234家、发展会员56789人、走访慰问1200户、发放慰问金3456.78万元、调解劳动争议48件，其中一季度12件、二季度13件、"
            + "三季度11件、四季度12件，2022年为40件、2021年为35件；组织培训120期12345人次，开展活动35场次6789人次，为职工挽回经济损失"
            + "1234.5万元，签订集体合同2345份覆盖企业3456家职工45678人。全年举办招聘会12场，提供岗位12345个。";
    for (String end : List.of("\n", "\n\n")) {
      String wrapped =
          IntStream.iterate(0, i -> i < text.length(), i -> i + 60)
              .mapToObj(i -> text.substring(i, Math.min(i + 60, text.length())))
              .collect(Collectors.joining(end));
      assertEquals("## 一、工作\n\n" + text + "\n", body("一、工作\n\n" + wrapped));
    }
    String slogan = "坚持党建引领，推动工会各项工作再上新的台阶";
    String slogans = slogan + "\n" + slogan + "\n" + slogan + "\n全年开会三次。\n";
    assertEquals(slogans.strip().replace("\n", "\n\n") + "\n", body(slogans));
  }

  @Test
  void joinsALineThatBeginsWithAMark() {
    assertEquals("新建工会35家，服务职工1200人次。\n", body("新建工会35家\n，服务职工1200人次\n。\n"));
  }

  @Test
  void joinsWrappedLinesBetweenManyHeadings() {
    StringBuilder wrapped = new StringBuilder();
    StringBuilder whole = new StringBuilder();
    for (String number : List.of("一", "二", "三", "四", "五", "六", "七", "八")) {
      String text = "全年公开村务信息十二次，其中财务信息四次，召开村民代表会议六次，讨论通过事项九件。";
      wrapped.append(number).append("、工作\n").append(text, 0, 30).append('\n');
      wrapped.append(text.substring(30)).append('\n');
      whole.append("## ").append(number).append("、工作\n\n").append(text).append("\n\n");
    }
    assertEquals(whole.toString().strip() + "\n", body(wrapped.toString()));
  }

  @Test
  void joinsWrappedLinesThatAreAllIndentedOrHaveBlankLinesBetween() {
    String text =
        "全年公开村务信息十二次，其中财务信息四次，召开村民代表会议六次，讨论通过事项九件，其中道路硬化和自来水改造两件事项由村民代表逐户征求意见后再作出决定，受到普遍欢迎，下一年继续做好。";
    StringBuilder indented = new StringBuilder();
    StringBuilder apart = new StringBuilder();
    for (int i = 0; i < text.length(); i += 18) {
      String line = text.substring(i, Math.min(text.length(), i + 18));
      indented.append("    ").append(line).append('\n');
      apart.append(line).append("\n\n");
    }
    assertEquals(text + "\n", body(indented.toString()));
    assertEquals(text + "\n", body(apart.toString()));
  }

  /** Paragraphs are known by their indents, so a full line that ends a sentence goes on. */
  @Test
  void goesOnAfterASentenceThatEndsAtTheMargin() {
    String wrapped =
        """
        　　全年公开村务信息十二次，其中财务信息四次。
        召开村民代表会议六次，讨论通过事项九件，其中道
        路硬化和自来水改造两件事项由村民代表逐户征求意
        见后再作出决定。
        　　村民收入有了新的提高，现将一年来的工作情况
        报告如下，请予以审议，并请列席会议的同志提出意
        见。
        　　完。
        """;
    assertEquals(
        "全年公开村务信息十二次，其中财务信息四次。召开村民代表会议六次，讨论通过事项九件，其中道路硬化和自来水改造两件事项由村民代表逐户征求意见后再作出决定。\n\n"
            + "村民收入有了新的提高，现将一年来的工作情况报告如下，请予以审议，并请列席会议的同志提出意见。\n\n完。\n",
        body(wrapped));
  }

  @Test
  void joinsLinesThatWereBrokenAtNoFixedWidth() {
    String first = "今年以来，我局全力推进各项水利工作。完成投资3.86亿元，占年度计划的57.4%，大坝灌浆1.86万米。";
    String second = "汛前排查隐患215处，整改209处。修编预案42个，开展演练17场次，发送预警短信5.6万条，提前转移群众319户。";
    String third = "全县河长共486名，巡河11,240人次，发现问题367个，清理垃圾860吨。";
    String text =
        "一、工程建设\n"
            + broken(first, 17, 23, 19, 14)
            + "二、灾害防御\n"
            + broken(second, 20, 16, 22, 18)
            + broken(third, 19, 22)
            + "某某县水利局\n";
    String joined =
        "## 一、工程建设\n\n" + first + "\n\n## 二、灾害防御\n\n" + second + "\n\n" + third + "\n\n某某县水利局\n";
    assertEquals(joined, body(text));
  }

  private static String broken(String text, int... widths) {
    StringBuilder lines = new StringBuilder();
    int at = 0;
    for (int i = 0; at < text.length(); i++) {
      int end = i < widths.length ? Math.min(text.length(), at + widths[i]) : text.length();
      lines.append(text, at, end).append('\n');
      at = end;
    }
    return lines.toString();
  }

  /** No sentence ends inside a line of a list, and none of its lines stops at a comma. */
  @Test
  void doesNotJoinAListWithoutFullStops() {
    String list =
        "走访困难职工120户，发放慰问金12万元\n新建工会35家，发展会员2711人次\n"
            + "举办技能培训12期，参训职工1200余人\n调解劳动争议48件，挽回损失90万元\n建成爱心驿站20家，服务户外劳动者\n";
    assertEquals(list.replace("\n", "\n\n").stripTrailing() + "\n", body(list));
  }

  @Test
  void doesNotJoinItemsOfOneWidth() {
    String list =
        "召开第一次职工代表大会审议通过报告\n\n召开第二次职工代表大会审议通过报告\n\n"
            + "召开第三次职工代表大会审议通过报告\n\n召开第四次职工代表大会审议通过报告\n\n"
            + "召开第五次职工代表大会审议通过报告\n";
    assertEquals(list, body("工作如下。\n\n" + list).substring("工作如下。\n\n".length()));
  }

  @Test
  void doesNotJoinAListOfShortLines() {
    String list =
        """
        名单如下。
        先进集体第一车间
        先进集体第二车间
        先进集体第三车间
        先进集体第四车间
        先进集体第五车间
        """;
    assertEquals(list.strip().replace("\n", "\n\n") + "\n", body(list));
  }

  /** A program that breaks no number ends the line before one that has no room in it. */
  @Test
  void joinsALineThatFallsShortByTheNumberBehindIt() throws IOException {
    Path report = Path.of("src/test/resources/text/genres-seventeenth/08-disabled-federation.txt");
    String wrapped = Files.readString(report).replaceAll("⟦([^|⟧]*)[^⟧]*⟧", "$1");
    assertTrue(
        Seeds.draft(wrapped).indicators().stream()
            .anyMatch(read -> read.entry().quote().text().equals("审核在岗残疾职工1387人")));
  }

  @Test
  void doesNotJoinParagraphsOfUnequalLength() {
    String text =
        "第一段没有句号但是相当的长，接着还有一些内容要说明\n第二段\n第三段也没有句号而且比第一段要长得多，因为其中还讲了许多其他的事\n第四段短\n第五段，结束\n";
    assertEquals(text.strip().replace("\n", "\n\n") + "\n", body(text));
  }

  @Test
  void protectsWhatMarkdownWouldMisread() {
    assertEquals("\\# 号", BodyMarkdown.paragraph("# 号"));
    assertEquals("\\> 5%", BodyMarkdown.paragraph("> 5%"));
    assertEquals("\\- 项", BodyMarkdown.paragraph("- 项"));
    assertEquals("\\|甲|乙|", BodyMarkdown.paragraph("|甲|乙|"));
    assertEquals("\\`\\`\\`", BodyMarkdown.paragraph("```"));
    assertEquals("    \\# 号", BodyMarkdown.paragraph("    # 号"));
    assertEquals("见\\[附件](a.doc)", BodyMarkdown.paragraph("见[附件](a.doc)"));
    assertEquals("a\\=\\=b\\=\\=", BodyMarkdown.paragraph("a==b=="));
    assertEquals("\\&nbsp; \\<b>", BodyMarkdown.paragraph("&nbsp; <b>"));
    assertEquals("C:\\\\_x", BodyMarkdown.paragraph("C:\\_x"));
  }

  @Test
  void leavesRedactionMarksAndPlainSignsAlone() {
    for (String text : List.of("**次，*个", "* 名", "-5%", "1. 甲", "a_b_c", "[2023]5号", "A&B", "3<5")) {
      assertEquals(text, BodyMarkdown.paragraph(text));
    }
  }

  @Test
  void readsTheOutlinesOfTheSeeds() {
    assertEquals(
        List.of("111", "1222122221222", "11222221", "11111", "122212221222"),
        IntStream.range(0, 5)
            .mapToObj(
                seed ->
                    Seeds.draft(seed).outline().stream()
                        .map(entry -> Integer.toString(entry.level()))
                        .collect(Collectors.joining()))
            .toList());
    assertEquals("三、加强党风廉政建设，营造良好政治生态", Seeds.draft(1).outline().get(9).text());
    assertEquals("五、廉洁自律强意识 风清气正守底线", Seeds.draft(3).outline().get(4).text());
    assertEquals("（一）强化理论学习，提高政治能力", Seeds.draft(1).outline().get(1).text());
  }

  private static String body(String text) {
    return BodyMarkdown.write(Structure.of(Residue.clean(SourceText.plain(text)).lines()));
  }

  private static List<OutlineEntry> outline(String text) {
    return Structure.outline(Structure.of(Residue.clean(SourceText.plain(text)).lines()));
  }
}
