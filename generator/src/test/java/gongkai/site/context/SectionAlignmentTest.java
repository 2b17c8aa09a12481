package gongkai.site.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.Growth;
import gongkai.site.context.SectionAlignment.Part;
import gongkai.text.section.SectionTopic;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Headings in, rows out: {@code older + older | newer}. */
class SectionAlignmentTest {

  private static String rows(String older, String newer) {
    return SectionAlignment.of(parts(older), parts(newer)).stream()
        .map(row -> names(row.older()) + " | " + names(row.newer()))
        .collect(Collectors.joining("\n"));
  }

  private static List<Part> parts(String headings) {
    return Arrays.stream(headings.split("/"))
        .filter(h -> !h.isEmpty())
        .map(h -> new Part("section-" + h, h, SectionTopic.of(h)))
        .toList();
  }

  private static String names(List<Part> parts) {
    return parts.isEmpty()
        ? "–"
        : parts.stream().map(Part::heading).collect(Collectors.joining(" + "));
  }

  @Test
  void bringsSectionsTogetherByTheirSubject() {
    assertEquals(
        """
        一、加强理论学习 | 一、学思践悟，筑牢思想根基
        三、廉洁自律 | 二、守住底线，清廉从政
        二、履职情况 | 三、聚焦主业，履职尽责""",
        rows("一、加强理论学习/二、履职情况/三、廉洁自律", "一、学思践悟，筑牢思想根基/二、守住底线，清廉从政/三、聚焦主业，履职尽责"));
  }

  @Test
  void oneSectionMayStandBesideTwo() {
    assertEquals(
        """
        一、履职情况 | 一、履职情况
        二、存在的问题 + 三、下一步打算 | 二、存在的问题和下一步打算""",
        rows("一、履职情况/二、存在的问题/三、下一步打算", "一、履职情况/二、存在的问题和下一步打算"));
    assertEquals("一、凝聚共识助发展 | 一、履职情况 + 二、抓项目促产业", rows("一、凝聚共识助发展", "一、履职情况/二、抓项目促产业"));
  }

  @Test
  void aSectionThatOnlyOneReportHasStandsAloneWhereItStood() {
    assertEquals(
        """
        一、学习情况 | 一、学习情况
        二、廉洁自律 | –
        三、存在不足 | 二、存在不足
        – | 三、下一步打算""",
        rows("一、学习情况/二、廉洁自律/三、存在不足", "一、学习情况/二、存在不足/三、下一步打算"));
  }

  @Test
  void headingsOfNoKnownSubjectMeetByTheirWords() {
    assertEquals("一、“稳”字当头 | 二、“稳”字当头开新局\n– | 一、“新”字领航", rows("一、“稳”字当头", "二、“稳”字当头开新局/一、“新”字领航"));
  }

  @Test
  void headingsThatNameNoSubjectMeetByTheirPlace() {
    assertEquals(
        """
        一、今年的重点工作 | 一、稳岗 + 二、照常要做的事
        二、廉洁自律 | 三、廉洁自律
        三、交账 | –""",
        rows("一、今年的重点工作/二、廉洁自律/三、交账", "一、稳岗/二、照常要做的事/三、廉洁自律"));
    assertEquals("一、廉洁自律 | –\n– | 一、稳岗", rows("一、廉洁自律", "一、稳岗"));
  }

  @Test
  void everySectionStandsInExactlyOneRow() {
    assertEquals("一、学习 | –", rows("一、学习", ""));
    assertEquals("– | 一、学习", rows("", "一、学习"));
    assertEquals("", rows("", ""));
  }

  @Test
  void equalHeadingsOfBothReportsKeepTheirRows() {
    Part same = new Part("section-2", "一、学习", SectionTopic.of("一、学习"));
    Part other = new Part("section-1", "一、学习", SectionTopic.of("一、学习"));
    List<SectionAlignment.Row> rows =
        SectionAlignment.of(List.of(other, same), List.of(same, new Part("x", "附", Set.of())));
    assertEquals(2, rows.stream().mapToInt(row -> row.older().size()).sum());
    assertEquals(2, rows.stream().mapToInt(row -> row.newer().size()).sum());
  }

  @Test
  void manySectionsTakeTimeAsTheirNumberDoes() {
    Growth.assertLinear(
        "加强学习第#项/",
        9_000,
        headings -> {
          List<Part> parts = parts(headings);
          assertEquals(parts.size(), SectionAlignment.of(parts, parts).size());
        });
  }
}
