package gongkai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.model.report.DatePrecision;
import gongkai.model.text.TextBlock;
import gongkai.text.date.DatedEvent;
import gongkai.text.date.DatedEvents;
import gongkai.text.figure.Fixtures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatedEventsTest {
  /** Lines that begin with # are headings. */
  private static List<DatedEvent> in(String text) {
    List<TextBlock> blocks = new ArrayList<>();
    text.lines()
        .forEach(
            line ->
                blocks.add(
                    line.startsWith("# ")
                        ? new TextBlock.Heading(1, line.substring(2))
                        : new TextBlock.Paragraph(line)));
    return new DatedEvents(2023).in(blocks);
  }

  private static List<String> dates(String text) {
    return in(text).stream().map(DatedEvent::date).toList();
  }

  @Test
  void theYearOfABasisIsNotThatOfWhatIsDoneOnIt() {
    List<DatedEvent> events = in("按照市总工会2021年6月印发的方案，4月12日召开动员会。");
    assertEquals(List.of("2023-04-12"), events.stream().map(e -> e.from().toString()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7月1日，党总支进行入党宣誓。|DAY|2023-07-01|2023-07-01",
        "7 月 1 日，党总支进行入党宣誓。|DAY|2023-07-01|2023-07-01",
        "２０２２年１２月５日召开表彰大会。|DAY|2022-12-05|2022-12-05",
        "七月二十八日，举行开工仪式。|DAY|2023-07-28|2023-07-28",
        "二〇二三年三月五日，新馆开放。|DAY|2023-03-05|2023-03-05",
        "2023.03.15，公司通过评审。|DAY|2023-03-15|2023-03-15",
        "3月15日（星期三）上午，召开职代会。|DAY|2023-03-15|2023-03-15",
        "2月21日至28日，开展慰问。|DAY|2023-02-21|2023-02-28",
        "2月21—28日，开展慰问。|DAY|2023-02-21|2023-02-28",
        "3月5日至4月10日，开展普查。|DAY|2023-03-05|2023-04-10",
        "2月底3月初，开展普查。|PART_OF_MONTH|2023-02-21|2023-03-10",
        "2月下旬，上级部门实地走访调研。|PART_OF_MONTH|2023-02-21|2023-02-28",
        "三月上旬，新教学楼启用。|PART_OF_MONTH|2023-03-01|2023-03-10",
        "6月中旬，开展安全检查。|PART_OF_MONTH|2023-06-11|2023-06-20",
        "5月初，组织体检。|PART_OF_MONTH|2023-05-01|2023-05-10",
        "11月底，工程竣工。|PART_OF_MONTH|2023-11-21|2023-11-30",
        "3月中旬至4月上旬，完成摸排。|PART_OF_MONTH|2023-03-11|2023-04-10",
        "十一月，辣椒分红到户。|MONTH|2023-11-01|2023-11-30",
        "12月份，获评全省创新项目。|MONTH|2023-12-01|2023-12-31",
        "3月至5月，开展集中整治。|MONTH|2023-03-01|2023-05-31",
        "3—5月，开展集中整治。|MONTH|2023-03-01|2023-05-31",
        "去年11月，获评先进单位。|MONTH|2022-11-01|2022-11-30",
        "第三季度，集中开展整治行动。|QUARTER|2023-07-01|2023-09-30",
        "上半年，派出志愿服务队员。|HALF_YEAR|2023-01-01|2023-06-30",
        "年初，召开动员大会。|PART_OF_YEAR|2023-01-01|2023-03-31",
        "年中，组织应急预案评估。|PART_OF_YEAR|2023-05-01|2023-08-31",
        "年底，完成全部验收工作。|PART_OF_YEAR|2023-10-01|2023-12-31",
        "2022年底，支队正式组建。|PART_OF_YEAR|2022-10-01|2022-12-31",
        "春季，组织义务植树。|SEASON|2023-03-01|2023-05-31",
        "暑期，开办公益托管班。|SEASON|2023-07-01|2023-08-31"
      })
  void readsADateAsExactlyAsItIsWritten(
      String sentence, DatePrecision precision, String from, String to) {
    List<DatedEvent> events = in(sentence);
    assertEquals(1, events.size(), events::toString);
    assertEquals(precision, events.get(0).precision());
    assertEquals(from, events.get(0).from().toString());
    assertEquals(to, events.get(0).to().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13月1日，这不是一个日期。",
        "2月30日，这不是一个日期。",
        "3.15活动期间，开展执法检查。",
        "5、6月，组织抗旱保苗。",
        "二、三季度，开展抽查。",
        "农历三月，举办庙会。",
        "冬季，推出冰雪线路。",
        "春节前，走访慰问困难职工。",
        "3月15日前后，开展执法检查。",
        "3月上、中旬，开展执法检查。",
        "同年10月，首笔贷款到账。",
        "2021年分会成立。当年10月，首笔贷款到账。"
      })
  void leavesOutADateThatIsNotCertain(String sentence) {
    assertEquals(List.of(), dates(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"老旧楼宇改造比年初计划晚了一个月完工。", "会员人数较年初增长8%。", "高于2022年12月的97.9%。", "覆盖率由年初的76%提高到100%。"})
  void findsNoEventInAComparison(String sentence) {
    assertEquals(List.of(), dates(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "年初入会的快递员走了三成。",
        "三人取得高级职称，其中一人是2月调入的博士。",
        "6月入职的职工参加了培训。",
        "6月入职员工全部参加培训。",
        "3月成立的工作组负责日常巡查。",
        "市局6月通报的8项问题已整改7项。",
        "年初制定并备案的方案得到执行。",
        "对7月排查出的隐患逐一销号。",
        "3月完成改造的小区达12个。"
      })
  void findsNoEventInARelativeClauseOrTheNameOfAGroup(String sentence) {
    assertEquals(List.of(), dates(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "截至12月底，共建成站点16个。",
        "到年底前，全部村集体收入超过20万元。",
        "自3月以来，站点日均服务200人次。",
        "6月以来，投诉明显减少。",
        "1至10月，完成投资3亿元。",
        "1月—11月，完成投资3亿元。",
        "3月底前完成全部签约。",
        "前三季度，投资增长11%。",
        "前三季度完成一般公共预算收入1.62亿元。",
        "寒假、暑假期间，共招募志愿者210人次。",
        "一季度，工业增加值同比增长8%。"
      })
  void findsNoEventInALimitOrAPeriodThatFiguresAreGivenFor(String sentence) {
    assertEquals(List.of(), dates(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "每年3月，开展植树活动。",
        "每逢7月集中公布财务。",
        "评估定于11月进行。",
        "制度规定，6月和12月各报告一次。",
        "保洁员工资从7月起涨到1000元。",
        "10月至次年4月为森林防火期。"
      })
  void findsNoEventInARuleOrAHabit(String sentence) {
    assertEquals(List.of(), dates(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "学习贯彻“7月1日重要讲话”精神。",
        "修订《2023年3月工作要点》。",
        "依据县里2月印发的文件精神，完善了台账。",
        "按党委3月部署，支部完成了换届。",
        "落实12月份的部署要求和任务。",
        "总结一季度工作，查找差距。"
      })
  void findsNoEventInTheNameOrTheDateOfADocument(String sentence) {
    assertEquals(List.of(), dates(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "大桥计划于10月完工。",
        "大桥将于12月通车。",
        "预计年底投入使用。",
        "2024年3月，将举行换届大会。",
        "2024年1月，新规施行。",
        "如6月底仍未安置到位，则由区里统筹解决。",
        "路灯原定7月安装。",
        "新华里原打算6月开工，现已完工。",
        "5月未发生一起事故。"
      })
  void findsNoEventInWhatLiesAheadOrIsDenied(String sentence) {
    assertEquals(List.of(), dates(sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023年12月31日", "（2023年12月25日）", "二〇二三年十二月三十一日", "2023年，本人认真履行职责。"})
  void findsNoEventInASignatureOrABareYear(String line) {
    assertEquals(List.of(), dates(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 三、下一步打算\n6月，组织全体职工体检。",
        "# 三、存在的不足\n9月，检查发现台账缺失。",
        "# 三、检视剖析\n4月以后放松了学习，5月缺席两次会议。",
        "# 三、存在问题和努力方向\n一是下沉不够，8月只走访两次。"
      })
  void findsNoEventAmongShortcomingsOrPlans(String text) {
    assertEquals(List.of(), dates(text));
  }

  @Test
  void findsNoEventInAParagraphThatTurnsToShortcomings() {
    String text = "4月，新馆开放。在肯定成绩的同时，工作中还存在不少差距，9月投诉集中。";
    assertEquals(List.of("4月"), dates(text));
  }

  @Test
  void findsEventsInASectionOnWhatBecameOfLastYearsPlans() {
    assertEquals(List.of("4月"), dates("# 一、上年度工作计划落实情况\n4月，敬老院改造完工。"));
  }

  @Test
  void takesEachDateOfASentenceForItself() {
    List<DatedEvent> events = in("3月，学校获评书香校园；6月1日，举行艺术节；9月上旬，新教学楼启用。");
    assertEquals(List.of("3月", "6月1日", "9月上旬"), events.stream().map(DatedEvent::date).toList());
    assertEquals("3月，学校获评书香校园", events.get(0).quote());
    assertEquals("9月上旬，新教学楼启用", events.get(2).quote());
  }

  @Test
  void takesEachMonthOfAListForItself() {
    List<DatedEvent> events = in("3月、4月和8月，分别举办三期电商培训班。");
    assertEquals(
        List.of("2023-03-31", "2023-04-30", "2023-08-31"),
        events.stream().map(e -> e.to().toString()).toList());
  }

  @Test
  void takesADateInTheMiddleOfItsClause() {
    String text = "智慧平台于2022年9月立项，2023年3月上线。县第三小学9月建成招生。法院10月改判。";
    assertEquals(List.of("2022年9月", "2023年3月", "9月", "10月"), dates(text));
  }

  @Test
  void takesADateThatASentenceNamesFirst() {
    assertEquals(List.of("5月中旬"), dates("印象最深的是5月中旬，我和村干部连着跑了七趟。"));
  }

  @Test
  void takesTheDateOfANamedDay() {
    assertEquals(
        List.of("9月10日", "6月", "5月12日"),
        dates("9月10日教师节，表彰教师30名。6月“安全生产月”期间，组织演练14场。5月12日防灾减灾日当天，开展演练。"));
  }

  @Test
  void doesNotGuessTheYearOfADateBehindAnotherYear() {
    assertEquals(List.of("2022年5月"), dates("2022年5月，项目立项，8月开工。"));
    assertEquals(List.of("2022年5月", "今年8月"), dates("2022年5月，项目立项，今年8月开工。"));
    assertEquals(List.of("2022年5月"), dates("2022年5月，项目立项。8月，全面开工。"));
    List<DatedEvent> events = in("2022年5月，项目立项，同年8月开工。");
    assertEquals("2022-08-01", events.get(1).from().toString());
  }

  @Test
  void quotesFromTheDateToTheEndOfItsClauseAndTellsTheWholeSentence() {
    String sentence = "受区政府委托，3月15日，召开全区工会组建推进会，与12个镇街签订责任书。";
    DatedEvent event = in(sentence).get(0);
    assertEquals("3月15日", event.date());
    assertEquals("3月15日，召开全区工会组建推进会", event.quote());
    assertEquals(sentence, event.sentence());
  }

  @Test
  void cutsALongClauseToAQuoteThatCanBeFound() {
    String sentence = "3月15日，" + "与各镇街签订责任书并".repeat(20) + "召开会议。";
    DatedEvent event = in(sentence).get(0);
    assertTrue(event.quote().length() <= 60 && sentence.contains(event.quote()), event::quote);
  }

  @Test
  void tellsWhatHappenedFromComparisonsGroupsAndConfessions() {
    String text =
        """
        # 一、主要工作
        新站点启用晚于年初设想一个季度。年初进站的骑手到年底走了一半。4月12日，召开骑手恳谈会，收集意见31条。8月上旬，组织骑手体检，参加200人。
        # 二、存在的不足
        10月，回访发现两个站点长期关门。
        """;
    List<DatedEvent> events = in(text);
    assertEquals(List.of("4月12日", "8月上旬"), events.stream().map(DatedEvent::date).toList());
    assertEquals("4月12日，召开骑手恳谈会，收集意见31条。", events.get(0).sentence());
  }

  @Test
  void findsTheEventsOfARealReport() throws IOException {
    String text = Fixtures.seeds().get(4).text();
    List<TextBlock> blocks = new ArrayList<>();
    text.lines().forEach(line -> blocks.add(new TextBlock.Paragraph(line)));
    List<String> dates = new DatedEvents(2022).in(blocks).stream().map(DatedEvent::date).toList();
    assertEquals(List.of("年初", "7 月 1 日", "上半年", "下半年", "2月下旬", "12月"), dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "元月15日，召开党员大会。|DAY|2023-01-15|2023-01-15",
        "元月份走访慰问困难职工。|MONTH|2023-01-01|2023-01-31",
        "3月中下旬组织企业座谈。|PART_OF_MONTH|2023-03-11|2023-03-31",
        "在3、4月份开展集中宣传。|MONTH|2023-03-01|2023-04-30",
        "10月26日至11月底，宣讲21场。|PART_OF_MONTH|2023-10-26|2023-11-30",
        "5月至6月15日，开展整治。|MONTH|2023-05-01|2023-06-15",
        "前三季度，受理报装438户。|QUARTER|2023-01-01|2023-09-30",
        "1-6月培训干部120人。|MONTH|2023-01-01|2023-06-30",
        "当年5月完成换届。|MONTH|2023-05-01|2023-05-31",
        "6月1日这天，慰问儿童60名。|DAY|2023-06-01|2023-06-01",
        "7月里，组织疗休养。|MONTH|2023-07-01|2023-07-31"
      })
  void readsDatesAsReportsWriteThem(
      String sentence, DatePrecision precision, String from, String to) {
    readsADateAsExactlyAsItIsWritten(sentence, precision, from, to);
  }

  @Test
  void readsDaysThatShareAMonth() {
    List<DatedEvent> events = in("2月3日、10日和24日，分三轮开展排查。");
    assertEquals(
        List.of("2023-02-03", "2023-02-10", "2023-02-24"),
        events.stream().map(e -> e.from().toString()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8月，因疫情未能举办运动会。",
        "8月，因疫情，运动会未能举办。",
        "8月，运动会没有办成。",
        "3月余完成改造。",
        "工程用时3月完成。",
        "1—10月，完成财政收入2100万元。",
        "前三季度，完成产值3亿元。",
        "全年在3、5月组织抽查。",
        "全年均价3元月均下降。"
      })
  void findsNoEventInWhatWasNotDoneALengthOfTimeOrATotal(String sentence) {
    assertEquals(List.of(), dates(sentence));
  }

  @Test
  void tellsFindingsFromTheirMending() {
    String heading = "# 二、存在的问题及整改情况\n";
    assertEquals(List.of(), dates(heading + "2月检查发现台账缺失3份。"));
    assertEquals(List.of("3月"), dates(heading + "2月检查发现台账缺失。整改情况：3月补齐台账。"));
    assertEquals(List.of("3月"), dates("# 二、问题整改情况\n3月补齐台账。"));
  }
}
