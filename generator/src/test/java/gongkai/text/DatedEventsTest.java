package gongkai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.model.DatePrecision;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatedEventsTest {
  private static List<DatedEvent> in(String text) {
    return new DatedEvents(2022).in(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7月1日，党总支进行入党宣誓。|DAY|2022-07-01|2022-07-01",
        "7 月 1 日，党总支进行入党宣誓。|DAY|2022-07-01|2022-07-01",
        "２０２１年１２月５日召开表彰大会。|DAY|2021-12-05|2021-12-05",
        "七月二十八日，举行开工仪式。|DAY|2022-07-28|2022-07-28",
        "2月下旬，上级部门实地走访调研。|PART_OF_MONTH|2022-02-21|2022-02-28",
        "9月上旬，新教学楼启用。|PART_OF_MONTH|2022-09-01|2022-09-10",
        "6月中旬，开展安全检查。|PART_OF_MONTH|2022-06-11|2022-06-20",
        "12月，获评全省创新项目。|MONTH|2022-12-01|2022-12-31",
        "去年11月，获评先进单位。|MONTH|2021-11-01|2021-11-30",
        "第三季度，集中开展整治行动。|QUARTER|2022-07-01|2022-09-30",
        "上半年，派出志愿服务队员。|HALF_YEAR|2022-01-01|2022-06-30",
        "年底，完成全部验收工作。|MONTH|2022-12-01|2022-12-31"
      })
  void readsADateAsExactlyAsItIsWritten(
      String sentence, DatePrecision precision, String from, String to) {
    List<DatedEvent> events = in(sentence);
    assertEquals(1, events.size());
    assertEquals(precision, events.get(0).precision());
    assertEquals(from, events.get(0).from().toString());
    assertEquals(to, events.get(0).to().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "截至12月底，共建成站点16个。",
        "1至10月，完成投资3亿元。",
        "1月—11月，完成投资3亿元。",
        "每年3月，开展植树活动。",
        "到2024年6月，建成全部站点。",
        "2023年3月，将举行换届大会。",
        "13月1日，这不是一个日期。",
        "2月30日，这不是一个日期。",
        "2022年，本人认真履行职责。",
        "2022年12月31日",
        "学习贯彻“7月1日重要讲话”精神。",
        "落实12月份的部署要求和任务。"
      })
  void findsNoEventInALimitASpanARuleOrAPlan(String sentence) {
    assertEquals(List.of(), in(sentence));
  }

  @Test
  void findsNoEventInASectionOnPlans() {
    assertEquals(List.of(), in("三、下一步打算\n6月，组织全体职工体检。"));
  }

  @Test
  void findsTheEventsOfOneSentenceInOrder() {
    List<DatedEvent> events = in("3月，学校获评书香校园；6月1日，举行艺术节；9月上旬，新教学楼启用。");
    assertEquals(List.of("3月", "6月1日", "9月上旬"), events.stream().map(DatedEvent::written).toList());
    assertEquals("学校获评书香校园；", events.get(0).text());
    assertEquals("新教学楼启用。", events.get(2).text());
  }

  @Test
  void findsTheEventsOfARealReport() throws IOException {
    String text = Fixtures.seeds().get(4).text();
    List<String> dates = in(text).stream().map(DatedEvent::written).toList();
    assertTrue(dates.containsAll(List.of("7 月 1 日", "上半年", "下半年", "2月下旬", "12月")), dates::toString);
    for (DatedEvent event : in(text)) {
      assertEquals(event.written(), text.substring(event.start(), event.end()));
    }
  }
}
