package gongkai.text.section;

import static gongkai.text.section.SectionTopic.DUTY;
import static gongkai.text.section.SectionTopic.INTEGRITY;
import static gongkai.text.section.SectionTopic.LEARNING;
import static gongkai.text.section.SectionTopic.PARTY;
import static gongkai.text.section.SectionTopic.PLANS;
import static gongkai.text.section.SectionTopic.SHORTCOMINGS;
import static gongkai.text.section.SectionTopic.VIRTUE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SectionTopicTest {

  @Test
  void tellsThePartsOfTheGenre() {
    Map<String, Set<SectionTopic>> headings = new LinkedHashMap<>();
    headings.put("一、加强政治理论学习，教育引领职工思想", Set.of(LEARNING));
    headings.put("一、旗帜鲜明讲政治，坚持不懈抓学习。", Set.of(LEARNING));
    headings.put("二、积极履行工作职责，扎实推进各项工作", Set.of(DUTY));
    headings.put("二、围绕中心服务大局，积极主动履职尽责", Set.of(DUTY));
    headings.put("二、履职情况", Set.of(DUTY));
    headings.put("三、加强党风廉政建设，切实改进工作作风", Set.of(INTEGRITY));
    headings.put("（二）落实“一岗双责”，加强廉政建设。", Set.of(INTEGRITY));
    headings.put("三、廉洁自律情况", Set.of(INTEGRITY));
    headings.put("四、存在的主要问题和不足", Set.of(SHORTCOMINGS));
    headings.put("四、存在不足", Set.of(SHORTCOMINGS));
    headings.put("五、下一步工作打算", Set.of(PLANS));
    headings.put("五、2024年工作计划", Set.of(PLANS));
    headings.put("四、存在的问题及下一步努力方向", Set.of(SHORTCOMINGS, PLANS));
    headings.put("一、学习和履职情况", Set.of(LEARNING, DUTY));
    assertEquals(headings, read(headings));
  }

  @Test
  void readsSlogansByTheirMostTellingWord() {
    Map<String, Set<SectionTopic>> headings = new LinkedHashMap<>();
    headings.put("三、“严”字加身，廉政保持好基调", Set.of(INTEGRITY));
    headings.put("二、“实”字落脚，党建焕发新活力", Set.of(PARTY));
    headings.put("一、“稳”字当头，主业奋进新征程", Set.of(DUTY));
    headings.put("二、抓基层强基础，夯实基层党建堡垒。", Set.of(PARTY));
    headings.put("三、凝聚共识助发展，关注民生促和谐。", Set.of(DUTY));
    headings.put("五、廉洁自律强意识 风清气正守底线。", Set.of(INTEGRITY));
    headings.put("一、捍卫“两个确立”、做到“两个维护”，铸牢对党绝对忠诚的政治品格", Set.of(LEARNING));
    headings.put("三、履行两个责任、坚持守土尽责，当好清正律己奉公的勤廉表率", Set.of(DUTY, INTEGRITY));
    assertEquals(headings, read(headings));
  }

  /** 德能勤绩廉, the five heads of the yearly assessment of cadres, each often a single sign. */
  @Test
  void tellsTheFiveHeadsOfTheYearlyAssessment() {
    Map<String, Set<SectionTopic>> headings = new LinkedHashMap<>();
    headings.put("一、德：以身作则，待人以诚", Set.of(VIRTUE));
    headings.put("二、能：提升本领，开拓进取", Set.of(DUTY));
    headings.put("三、勤：爱岗敬业，甘于奉献", Set.of(DUTY));
    headings.put("四、绩：真抓实干，成效明显", Set.of(DUTY));
    headings.put("五、廉：克己奉公，一尘不染", Set.of(INTEGRITY));
    headings.put("一、述学：提升素质", Set.of(LEARNING));
    headings.put("二、以德为先，涵养正气", Set.of(VIRTUE));
    headings.put("（三）意识形态责任制落实情况", Set.of(LEARNING));
    headings.put("四、个人重大事项报告情况", Set.of(INTEGRITY));
    headings.put("四、巡察反馈问题整改情况", Set.of(SHORTCOMINGS));
    headings.put("二、信访积案化解", Set.of(DUTY));
    headings.put("（一）解决职工困难问题情况", Set.of(DUTY));
    headings.put("一、学", Set.of(LEARNING));
    headings.put("二、职", Set.of(DUTY));
    headings.put("一、去年打算的完成情况", Set.of(DUTY));
    headings.put("一、2023年工作总结和2024年工作计划", Set.of(DUTY, PLANS));
    headings.put("一、坚持学在前列", Set.of(LEARNING));
    assertEquals(headings, read(headings));
  }

  @Test
  void namesNoSubjectWhereTheWordsNameNone() {
    assertEquals(Set.of(), SectionTopic.of("一、“稳”字当头"));
    assertEquals(Set.of(), SectionTopic.of(""));
  }

  private static Map<String, Set<SectionTopic>> read(Map<String, Set<SectionTopic>> headings) {
    Map<String, Set<SectionTopic>> read = new LinkedHashMap<>();
    headings.keySet().forEach(h -> read.put(h, SectionTopic.of(h)));
    return read;
  }
}
