package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days of events that contradict the words which date them, as the officer is told of them. */
class EventDatesTest {
  private static final Set<String> TOLD =
      Set.of(
          "event-date-contradicts",
          "event-precision",
          "event-precision-words",
          "event-other-year",
          "date-ahead");

  @TempDir private Path root;

  /** What is reported of an event of a report on 2023, its keys on lines 11 to 15. */
  private String told(String date, String from, String to, String precision, String quote)
      throws IOException {
    SiteFolder.write(
        root,
        SiteFolder.EMPTY
            + """
            -- content/units/u.yml --
            name: {zh-CN: 某市, en: A city}
            level: city
            -- content/reports/u/2023.md --
            ---
            title: 某市2023年报告
            unit: u
            year: 2023
            type: team
            dimensions: [duty]
            status: published
            published: 2024-01-20
            events:
              - reviewed: true
                date: %s
                from: %s
                to: %s
                precision: %s
                quote: %s
            ---
            %s。
            """
                .formatted(date, from, to, precision, quote, quote));
    SiteRequest request =
        new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 1)
            .on(zone -> LocalDate.parse("2024-02-01"));
    return SiteBuilder.check(request).stream()
        .filter(
            p ->
                TOLD.contains(p.code())
                    || p.code().equals("date-not-in-quote")
                    || p.code().matches("event-date-no-date|event-.*-withheld"))
        .map(p -> p.place().line() + " " + p.severity() + " " + p.code())
        .collect(Collectors.joining("\n"));
  }

  private String told(String date, String from, String to, String precision) throws IOException {
    return told(date, from, to, precision, date + "，开展调研");
  }

  @Test
  void refusesDaysThatTheWordsDoNotMean() throws IOException {
    assertEquals(
        "12 ERROR event-date-contradicts", told("3月", "2023-08-01", "2023-08-31", "month"));
    assertEquals(
        "13 ERROR event-date-contradicts", told("3月15日", "2023-03-15", "2023-03-16", "day"));
    assertEquals(
        "12 ERROR event-date-contradicts", told("3月至5月", "2023-04-01", "2023-05-31", "month"));
    assertEquals(
        "13 ERROR event-date-contradicts", told("3—5月", "2023-03-01", "2023-06-30", "month"));
    assertEquals(
        "12 ERROR event-date-contradicts", told("2022年3月", "2023-03-01", "2023-03-31", "month"));
    assertEquals(
        "12 ERROR event-date-contradicts", told("第三季度", "2023-10-01", "2023-12-31", "quarter"));
    assertEquals(
        "12 ERROR event-date-contradicts",
        told("2月下旬", "2023-01-01", "2023-01-10", "part-of-month"));
  }

  @Test
  void takesWhatTheWordsCanMean() throws IOException {
    assertEquals("", told("3月", "2023-03-01", "2023-03-31", "month"));
    assertEquals("", told("3月上旬", "2023-03-01", "2023-03-10", "part-of-month"));
    assertEquals("", told("3月中", "2023-03-11", "2023-03-20", "part-of-month"));
    assertEquals("", told("4月上中旬", "2023-04-01", "2023-04-20", "part-of-month"));
    assertEquals("", told("春季", "2023-03-01", "2023-04-15", "season"));
    assertEquals("", told("3月底", "2023-03-25", "2023-04-02", "part-of-month"));
    assertEquals("", told("2月21日至28日", "2023-02-21", "2023-02-28", "day"));
    assertEquals("", told("3—5月", "2023-03-01", "2023-05-31", "month"));
    assertEquals("", told("2022年3月", "2022-03-01", "2022-03-31", "month"));
    assertEquals("", told("去年12月", "2022-12-01", "2022-12-31", "month"));
    assertEquals("", told("12月至次年1月", "2022-12-01", "2023-01-31", "month"));
    assertEquals("", told("年初", "2023-01-01", "2023-01-31", "part-of-year"));
    assertEquals("", told("第一季度", "2023-01-01", "2023-03-31", "quarter"));
    assertEquals("", told("春节前后", "2023-01-15", "2023-01-30", "part-of-month"));
  }

  @Test
  void refusesASpanThatIsLongerThanItsPrecision() throws IOException {
    assertEquals(
        "13 ERROR event-date-contradicts", told("5月2日", "2023-05-02", "2023-05-31", "day"));
    assertEquals(
        "14 ERROR event-precision", told("年底", "2023-07-01", "2023-12-31", "part-of-year"));
    assertEquals("14 ERROR event-precision", told("入冬时", "2023-10-01", "2023-12-31", "month"));
  }

  @Test
  void refusesAPrecisionThatTheWordsDoNotHave() throws IOException {
    String words = "14 ERROR event-precision-words";
    assertEquals(words, told("3月", "2023-03-08", "2023-03-08", "day"));
    assertEquals(words, told("3月", "2023-03-10", "2023-03-12", "part-of-month"));
    assertEquals(words, told("3月", "2023-03-01", "2023-03-31", "quarter"));
    assertEquals(words, told("3月上旬", "2023-03-05", "2023-03-05", "day"));
    assertEquals(words, told("3月初", "2023-03-05", "2023-03-05", "day"));
    assertEquals(words, told("年底", "2023-12-01", "2023-12-31", "month"));
    assertEquals(words, told("3月至5月", "2023-03-01", "2023-05-31", "day"));
    assertEquals(words, told("3月15日", "2023-03-01", "2023-03-31", "month"));
  }

  @Test
  void refusesDaysThatAreNotTheBoundsOfTheWords() throws IOException {
    String contradicts = " ERROR event-date-contradicts";
    assertEquals("12" + contradicts, told("3月", "2023-03-05", "2023-03-10", "month"));
    assertEquals("13" + contradicts, told("3月", "2023-03-01", "2023-03-30", "month"));
    assertEquals("12" + contradicts, told("3月上旬", "2023-03-02", "2023-03-10", "part-of-month"));
    assertEquals("12" + contradicts, told("3月至5月", "2023-03-05", "2023-05-31", "month"));
    assertEquals("13" + contradicts, told("上半年", "2023-01-01", "2023-05-31", "half-year"));
  }

  @Test
  void refusesAnEventThatLiesAhead() throws IOException {
    assertEquals("12 ERROR date-ahead", told("6月", "2032-06-01", "2032-06-30", "month"));
  }

  @Test
  void tellsOfAYearThatNeitherTheDateNorTheQuoteNames() throws IOException {
    assertEquals("12 ERROR event-other-year", told("6月", "2013-06-01", "2013-06-30", "month"));
    assertEquals("12 WARNING event-other-year", told("6月", "2022-06-01", "2022-06-30", "month"));
    assertEquals("", told("6月", "2013-06-01", "2013-06-30", "month", "2013年建站，6月启用"));
    assertEquals("", told("6月", "2022-06-01", "2022-06-30", "month", "去年建站，6月启用"));
  }

  @Test
  void refusesADateThatStandsOnlyWithinALongerOne() throws IOException {
    assertEquals(
        "11 ERROR date-not-in-quote", told("1月", "2023-01-01", "2023-01-31", "month", "11月部署"));
    assertEquals(
        "11 ERROR date-not-in-quote", told("五日", "2023-01-05", "2023-01-05", "day", "一月十五日部署"));
  }

  @Test
  void refusesWordsThatAreNoDate() throws IOException {
    String quote = "3月15日，召开大会";
    assertEquals(
        "12 ERROR event-date-no-date", told("召开", "2023-04-01", "2023-04-30", "month", quote));
    assertEquals("", told("春节前夕", "2023-01-01", "2023-01-31", "month"));
    assertEquals("", told("国庆期间", "2023-10-01", "2023-10-07", "part-of-month"));
  }

  @Test
  void tellsNoDayThatTheReportWithholds() throws IOException {
    String day = "14 ERROR event-day-withheld";
    assertEquals(day, told("3月*日", "2023-03-07", "2023-03-07", "day"));
    assertEquals(day, told("3月**日", "2023-03-07", "2023-03-07", "month"));
    assertEquals(day, told("3月＊日", "2023-03-01", "2023-03-10", "part-of-month"));
    assertEquals("", told("3月*日", "2023-03-01", "2023-03-31", "month"));
    assertEquals(
        "14 ERROR event-month-withheld", told("2023年*月15日", "2023-03-15", "2023-03-15", "day"));
    assertEquals("", told("2023年*月15日", "2023-01-01", "2023-06-30", "half-year"));
  }
}
