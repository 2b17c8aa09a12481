package gongkai.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.Growth;
import gongkai.content.writing.ReportParts;
import gongkai.diagnostic.Problem;
import gongkai.merging.ReportMerge.Merged;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three texts in; one text, or problems with lines of the edited file, out. */
class ReportMergeTest {
  static final String BASE =
      """
      ---
      title: 区总工会2023年述职报告
      year: 2023
      type: team
      status: draft
      open: [dimensions]
      indicators:
        - {label: 新建工会, value: 35, unit: 家, quote: 新建工会35家}
        - {label: 走访, value: 12, unit: 次, quote: 走访12次}
      source: {file: a.txt, sha256: "aa"}
      ---

      ## 一、工作

      新建工会35家。

      走访12次。

      ## 二、打算

      再接再厉。
      """;

  private static Merged merge(String ours, String theirs, boolean keepEdits) {
    return ReportMerge.merge(
        parts(BASE),
        parts(ours),
        parts(theirs),
        "r.md",
        keepEdits ? Choosing.EDITS : Choosing.NOTHING);
  }

  private static Merged merge(String ours, String theirs) {
    return merge(ours, theirs, false);
  }

  static ReportParts parts(String text) {
    return ReportParts.read(text.getBytes(StandardCharsets.UTF_8), "r.md").value().orElseThrow();
  }

  @Test
  void aSourceThatIsPublishedStaysPublishedInItsNewVersion() {
    String ours = with("sha256: \"aa\"", "sha256: \"aa\", publish: true");
    String theirs = with("sha256: \"aa\"", "sha256: \"bb\"");
    assertTrue(merge(ours, theirs).text().contains("sha256: \"bb\", publish: true}"));
    assertTrue(merge(BASE, theirs).text().contains("sha256: \"bb\"}"));
  }

  /** The base with pieces replaced, each of which must be there. */
  static String with(String... replacements) {
    String text = BASE;
    for (int i = 0; i < replacements.length; i += 2) {
      assertTrue(text.contains(replacements[i]), replacements[i]);
      text = text.replace(replacements[i], replacements[i + 1]);
    }
    return text;
  }

  private static List<String> told(Merged merged) {
    return merged.changes().stream()
        .map(c -> c.kind().code() + " " + c.line() + " " + c.name() + c.before() + ">" + c.after())
        .toList();
  }

  private static String conflicts(Merged merged) {
    return merged.problems().stream()
        .map(p -> p.place().line() + " " + p.code() + " " + String.join("|", p.arguments()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void changesNothingIfTheSourceDidNot() {
    String ours = with("unit: 家, quote", "unit: 家,  quote", "再接再厉。", "继续努力。");
    assertEquals(ours, merge(ours, BASE).text());
    assertEquals(List.of(), merge(ours, BASE).changes());
  }

  @Test
  void takesTheSourcesChangesIfNobodyEdited() {
    String theirs =
        with(
            "title: 区",
            "title: 某区",
            "走访12次。",
            "走访13次。",
            "value: 12",
            "value: 13",
            "quote: 走访12次",
            "quote: 走访13次",
            "\"aa\"",
            "\"bb\"",
            "再接再厉。",
            "再接再厉。\n\n特此报告。");
    Merged merged = merge(BASE, theirs);
    assertEquals(theirs, merged.text());
    assertEquals(
        List.of(
            "key 2 title区总工会2023年述职报告>某区总工会2023年述职报告",
            "figure-changed 9 走访走访12次>走访13次",
            "paragraph-changed 17 走访12次。>走访13次。",
            "paragraph-added 23 >特此报告。"),
        told(merged));
  }

  @Test
  void putsEditsAndChangesOfDifferentPlacesTogether() {
    String ours = with("新建工会35家。\n", "新建基层工会35家。\n", "year: 2023", "year: 2023\nunit: a");
    String theirs = with("走访12次。\n", "走访12次，慰问3次。\n", "type: team", "type: individual");
    Merged merged = merge(ours, theirs);
    assertEquals("", conflicts(merged));
    assertEquals(
        with(
            "新建工会35家。\n",
            "新建基层工会35家。\n",
            "year: 2023",
            "year: 2023\nunit: a",
            "走访12次。\n",
            "走访12次，慰问3次。\n",
            "type: team",
            "type: individual"),
        merged.text());
  }

  @Test
  void refusesTwoWordingsOfOneParagraphAndNamesTheLineOfTheEditedFile() {
    String ours = with("year: 2023", "year: 2023\nunit: a", "再接再厉。", "继续努力，再接再厉。");
    Merged merged = merge(ours, with("再接再厉。", "乘势而上，再接再厉。"));
    assertEquals("22 import-conflict-text 继续努力，再接再厉。|乘势而上，再接再厉。", conflicts(merged));
    assertTrue(merge(ours, with("再接再厉。", "乘势而上，再接再厉。"), true).text().contains("继续努力"));
  }

  @Test
  void putsChangesOfDifferentSentencesOfAParagraphTogether() {
    String was = "走访12次。\n";
    String base = BASE.replace(was, "走访12次。慰问3次。座谈5次。\n");
    String ours = BASE.replace(was, "走访12次。慰问职工3次。座谈5次。\n");
    String theirs = BASE.replace(was, "走访12次。慰问3次。座谈会6次。\n");
    Merged merged =
        ReportMerge.merge(parts(base), parts(ours), parts(theirs), "r.md", Choosing.NOTHING);
    assertEquals(BASE.replace(was, "走访12次。慰问职工3次。座谈会6次。\n"), merged.text());
  }

  @Test
  void namesTheRowOfATableThatBothSidesChanged() {
    String was = "走访12次。\n";
    String rows = "| 甲 | 1 |\n| --- | --- |\n| 乙 | 2 |\n| 丙 | 3 |\n";
    Merged merged =
        ReportMerge.merge(
            parts(BASE.replace(was, rows)),
            parts(BASE.replace(was, rows.replace("3", "4"))),
            parts(BASE.replace(was, rows.replace("3", "5"))),
            "r.md",
            Choosing.NOTHING);
    assertEquals("20 import-conflict-text | 丙 | 4 ||| 丙 | 5 |", conflicts(merged));
  }

  @Test
  void refusesAParagraphThatOneSideTookOutAndTheOtherChanged() {
    assertEquals(
        "17 import-conflict-struck 走访13次。",
        conflicts(merge(with("走访12次。\n\n", ""), with("走访12次。\n", "走访13次。\n"))));
    assertEquals(
        "17 import-conflict-dropped 走访14次。",
        conflicts(merge(with("走访12次。\n", "走访14次。\n"), with("走访12次。\n\n", ""))));
  }

  @Test
  void agreesWhereBothSidesMadeTheSameChange() {
    String both = with("走访12次。\n", "走访13次。\n");
    Merged merged = merge(both, both);
    assertEquals(both, merged.text());
    assertEquals(List.of(), merged.changes());
  }

  @Test
  void refusesTwoValuesOfOneKey() {
    assertEquals(
        "3 import-conflict-key year|2022|2024",
        conflicts(merge(with("year: 2023", "year: 2022"), with("year: 2023", "year: 2024"))));
    assertEquals(
        "1 import-conflict-key-struck year|2024",
        conflicts(merge(with("year: 2023\n", ""), with("year: 2023", "year: 2024"))));
  }

  @Test
  void keepsAValueThatTheNewVersionLeavesOpen() {
    assertEquals(BASE, merge(BASE, with("year: 2023\n", "")).text());
  }

  @Test
  void leavesStatusAndKeysOfPeopleAlone() {
    String ours =
        with("status: draft", "status: approved # Li\nsummary: 摘要\nwaivers:\n  - {rule: mobile}");
    Merged merged = merge(ours, with("走访12次。\n", "走访13次。\n"));
    assertTrue(
        merged.text().contains("approved # Li\nsummary: 摘要\nwaivers:\n  - {rule: mobile}\nopen:"),
        merged.text());
  }

  @Test
  void keepsAnOfficersIdWhereTheSourceCorrectsTheNumber() {
    String ours = with("{label: 新建工会, value: 35", "{id: unions-formed, label: 新建基层工会, value: 35");
    String theirs = with("value: 35", "value: 36", "新建工会35家", "新建工会36家");
    assertTrue(
        merge(ours, theirs)
            .text()
            .contains(
                "  - {id: unions-formed, label: 新建基层工会, value: 36, unit: 家, quote: 新建工会36家}\n"),
        merge(ours, theirs).text());
  }

  @Test
  void asksForANewReviewOfAFigureThatTheSourceChanged() {
    String ours = with("quote: 走访12次}", "quote: 走访12次, reviewed: true}");
    Merged merged = merge(ours, with("value: 12", "value: 13", "走访12次", "走访13次"));
    assertTrue(merged.text().contains("quote: 走访13次}\n"), merged.text());
    assertEquals(
        List.of("9 import-review-again 走访"),
        merged.warnings().stream()
            .map(p -> p.place().line() + " " + p.code() + " " + p.arguments().get(0))
            .toList());
  }

  @Test
  void keepsAReviewWhereTheSourceIsTheSame() {
    String ours = with("quote: 走访12次}", "quote: 走访12次, reviewed: true}");
    Merged merged = merge(ours, with("新建工会35家", "新建工会36家", "value: 35", "value: 36"));
    assertTrue(merged.text().contains("quote: 走访12次, reviewed: true}"), merged.text());
    assertEquals(List.of(), merged.warnings());
  }

  @Test
  void refusesTwoCorrectionsOfOneFigure() {
    assertEquals(
        "8 import-conflict-entry 新建工会|…value: 34, unit:…|…value: 36, unit:…",
        conflicts(merge(with("value: 35", "value: 34"), with("value: 35", "value: 36"))));
  }

  @Test
  void leavesAFigureOutThatAPersonStruckAndSaysSo() {
    String entry = "  - {label: 走访, value: 12, unit: 次, quote: 走访12次}\n";
    Merged merged = merge(with(entry, ""), with("value: 12", "value: 13", "走访12次", "走访13次"));
    assertTrue(!merged.text().contains("label: 走访"), merged.text());
    assertEquals(
        List.of("figure-left-out 9 走访走访12次>走访13次", "paragraph-changed 16 走访12次。>走访13次。"),
        told(merged));
  }

  @Test
  void addsFiguresInTheOrderOfTheTextAndRemovesThoseThatAreGone() {
    String theirs =
        with(
            "  - {label: 走访, value: 12, unit: 次, quote: 走访12次}\n",
            "  - {label: 慰问, value: 3, unit: 次, quote: 慰问3次}\n",
            "走访12次。",
            "慰问3次。");
    String ours = with("  - {label: 新建", "  # checked\n  - {label: 新建");
    Merged merged = merge(ours, theirs);
    assertTrue(
        merged
            .text()
            .contains(
                "indicators:\n  # checked\n  - {label: 新建工会, value: 35, unit: 家, quote: 新建工会35家}\n"
                    + "  - {label: 慰问, value: 3, unit: 次, quote: 慰问3次}\nsource"),
        merged.text());
    assertEquals("figure-added 10 慰问>慰问3次", told(merged).get(0));
    assertEquals("figure-removed 11 走访走访12次>", told(merged).get(1));
  }

  @Test
  void keepsFiguresThatAPersonAdded() {
    String own = "  - {label: 其他, value: 1, unit: 家, quote: 工会1家}\n";
    String ours = with("source:", own + "source:");
    Merged merged = merge(ours, with("value: 35", "value: 36", "新建工会35家", "新建工会36家"));
    assertTrue(merged.text().contains("quote: 走访12次}\n" + own + "source"), merged.text());
  }

  @Test
  void writesEntriesAsFarIndentedAsTheOfficersOwn() {
    String ours = with("  - {label", "- {label");
    Merged merged = merge(ours, with("value: 35", "value: 36", "新建工会35家", "新建工会36家"));
    assertEquals("", conflicts(merged));
    assertTrue(merged.text().contains("\n- {label: 新建工会, value: 36,"), merged.text());
  }

  @Test
  void writesAListOnOneLineAnew() {
    String ours =
        with(
            "indicators:\n  - {label: 新建工会, value: 35, unit: 家, quote: 新建工会35家}\n"
                + "  - {label: 走访, value: 12, unit: 次, quote: 走访12次}\n",
            "indicators: [{label: 新建工会, value: 35, unit: 家, quote: 新建工会35家}]\n");
    Merged merged = merge(ours, with("value: 35", "value: 36", "新建工会35家", "新建工会36家"));
    assertTrue(
        merged
            .text()
            .contains("indicators:\n  - {label: 新建工会, value: 36, unit: 家, quote: 新建工会36家}\nsource"),
        merged.text());
  }

  @Test
  void settledPointsStaySettledAndNewOnesComeIn() {
    String ours = with("open: [dimensions]\n", "");
    assertTrue(!merge(ours, BASE).text().contains("open:"));
    assertTrue(
        merge(ours, with("[dimensions]", "[dimensions, signs]")).text().contains("open: [signs]"));
    assertTrue(!merge(BASE, with("open: [dimensions]\n", "")).text().contains("open:"));
  }

  @Test
  void aPublicReportNeedsAnEntryOfChanges() {
    String ours =
        with("status: draft\nopen: [dimensions]\n", "status: published\npublished: 2024-01-20\n");
    Merged merged = merge(ours, with("走访12次。\n", "走访13次。\n"));
    assertTrue(merged.text().contains("status: published\nopen: [changes]\n"), merged.text());
    Problem warning = merged.warnings().get(0);
    assertEquals("import-public-changed", warning.code());
    assertEquals(5, warning.place().line());
  }

  @Test
  void refusesAFrontMatterThatItCannotPutTogether() {
    String ours =
        with("---\ntitle", "---\n title")
            .replaceAll("(?m)^(year|type|status|open|indicators|source):", " $1:");
    assertEquals(
        "1 import-merge-failed ", conflicts(merge(ours, with("year: 2023", "year: 2024"))));
  }

  @Test
  void alignsLongTextsInAnyOrder() {
    Growth.assertLinear(
        "lines that stand in the other order",
        10_000,
        lines -> List.of(numbered(lines, false), numbered(lines, true)),
        text -> {
          String turned = text.get(1);
          assertEquals(1, contradictions(text.get(0), turned + "甲\n", turned + "乙\n"));
        });
    Growth.assertLinear(
        "lines that are all the same",
        10_000,
        "同\n\n"::repeat,
        same -> assertEquals(0, contradictions(same, same + "甲\n", "乙\n\n" + same)));
  }

  private static String numbered(int lines, boolean turned) {
    return IntStream.range(0, lines)
        .map(i -> turned ? lines - 1 - i : i)
        .mapToObj(i -> i + "\n\n")
        .collect(Collectors.joining());
  }

  private static final String LISTED =
      BASE.replace(
              "source: {",
              """
              events:
                - {date: 年初, from: 2023-01-01, to: 2023-03-31, precision: part-of-year, quote: 年初，启动建会行动}
              plans:
                - {quote: 明年将新建工会40家。}
              source: {\
              """)
          .replace("走访12次。\n", "走访12次。\n\n年初，启动建会行动。\n")
          .replace("再接再厉。", "明年将新建工会40家。");

  private static Merged listed(String ours, String theirs) {
    return ReportMerge.merge(parts(LISTED), parts(ours), parts(theirs), "r.md", Choosing.NOTHING);
  }

  private static List<String> warned(Merged merged) {
    return merged.warnings().stream()
        .map(p -> p.code() + " " + String.join("|", p.arguments()))
        .toList();
  }

  @Test
  void anEditedEventWhoseSentenceChangedKeepsItsDaysAndIsReviewedAgain() {
    String ours = LISTED.replace("2023-03-31", "2023-01-31").replace("行动}", "行动, reviewed: true}");
    Merged merged = listed(ours, LISTED.replace("启动建会行动", "启动建会入会行动"));
    assertEquals("", conflicts(merged));
    assertTrue(
        merged.text().contains("to: 2023-01-31, precision: part-of-year, quote: 年初，启动建会入会行动}"),
        merged.text());
    assertEquals(List.of("import-review-again 年初"), warned(merged));
    assertTrue(told(merged).get(0).startsWith("event-changed "), told(merged).toString());
  }

  @Test
  void anEditedEventStaysOneThoughItsQuoteEndsSoonerNow() {
    String base = LISTED.replace("启动建会行动", "启动建会行动，新建工会组织35家");
    String ours =
        base.replace("2023-03-31", "2023-01-31")
            .replace("35家}\nplans", "35家, reviewed: true}\nplans");
    String theirs = LISTED.replace("启动建会行动", "启动建会入会行动");
    Merged merged =
        ReportMerge.merge(parts(base), parts(ours), parts(theirs), "r.md", Choosing.NOTHING);
    assertTrue(merged.text().contains("2023-01-31, precision: part-of-year, quote: 年初，启动建会入会行动}"));
  }

  @Test
  void anEventWhoseDaysBothSidesChangedIsAConflict() {
    String ours = LISTED.replace("2023-03-31", "2023-01-31");
    String theirs =
        LISTED
            .replace("年初", "2月")
            .replace("2023-01-01, to: 2023-03-31", "2023-02-01, to: 2023-02-28");
    assertTrue(conflicts(listed(ours, theirs)).contains("import-conflict-entry"));
    assertEquals("", conflicts(listed(LISTED, theirs)));
  }

  @Test
  void aReviewedPlanWhoseWordsChangedIsReviewedAgain() {
    String ours = LISTED.replace("40家。}", "40家。, reviewed: true}");
    Merged merged = listed(ours, LISTED.replace("新建工会40家", "新建工会50家"));
    assertTrue(merged.text().contains("- {quote: 明年将新建工会50家。}"), merged.text());
    assertEquals(1, warned(merged).size(), merged.text());
    assertTrue(told(merged).get(0).startsWith("plan-changed "), told(merged).toString());
  }

  @Test
  void aReviewedFigureWhoseLabelTheSourceRewordedKeepsItsId() {
    String ours = LISTED.replace("{label: 新建工会,", "{id: unions-formed, label: 新建工会,");
    String reviewed = ours.replace("quote: 新建工会35家}", "quote: 新建工会35家, reviewed: true}");
    Merged merged =
        listed(reviewed, LISTED.replace("新建工会, ", "新建工会组织, ").replace("新建工会35", "新建工会组织35"));
    assertTrue(
        merged
            .text()
            .contains("{id: unions-formed, label: 新建工会组织, value: 35, unit: 家, quote: 新建工会组织35家}"),
        merged.text());
    assertEquals(1, warned(merged).size());
  }

  @Test
  void entriesThatOnlyLookAlikeAreTwo() {
    String theirs =
        LISTED
            .replace("- {quote: 明年将新建工会40家。}", "- {quote: 加强机关队伍建设。}")
            .replace("明年将新建工会40家。", "加强机关队伍建设。");
    Merged merged = listed(LISTED, theirs);
    assertTrue(
        told(merged).stream().anyMatch(change -> change.startsWith("plan-removed")),
        told(merged).toString());
  }

  @Test
  void rewordedEntriesOfAnyNumberAreMerged() {
    Growth.assertLinear(
        "  - {quote: 第#项，明年将新建工会组织并走访困难职工。}\n",
        18_000,
        many -> {
          String base = LISTED.replace("plans:\n", "plans:\n" + many);
          ReportMerge.merge(
              parts(base),
              parts(base.replace("职工。", "员工。")),
              parts(base.replace("新建", "组建")),
              "r.md",
              Choosing.NOTHING);
        });
  }

  private static int contradictions(String base, String ours, String theirs) {
    List<String> told = new ArrayList<>();
    BodyMerge.merge(
        base,
        ours,
        theirs,
        contradiction -> {
          told.add(contradiction.ours());
          return Optional.empty();
        });
    return told.size();
  }
}
