package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates that cannot be, as the officer is told of them; and that the day reaches no page. */
class DatesTest {
  private static final String REPORT = "content/reports/district/2023.md";

  @TempDir private Path root;

  private static SiteRequest request(Path root, LocalDate today) {
    return new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 1)
        .on(zone -> today);
  }

  /** The errors of the small report with further keys in the place of its {@code published}. */
  private String errors(String today, String dates) throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    Path report = root.resolve(REPORT);
    String text = Files.readString(report).replace("published: 2024-01-20", dates);
    Files.writeString(report, text);
    return SiteBuilder.check(request(root, LocalDate.parse(today))).stream()
        .filter(Problem::isError)
        .sorted()
        .map(
            p ->
                p.place().line()
                    + ":"
                    + p.place().column()
                    + " "
                    + p.code()
                    + " "
                    + String.join(" ", p.arguments()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void refusesAPublicationAfterToday() throws IOException {
    String today = "2024-01-20";
    assertEquals("", errors(today, "published: 2024-01-20"));
    assertEquals(
        "7:12 date-ahead published 2024-01-21 2024-01-20", errors(today, "published: 2024-01-21"));
    assertEquals(
        "7:12 date-ahead published 2204-01-20 2024-01-20", errors(today, "published: 2204-01-20"));
  }

  /**
   * What is reported of keys beside a text that says when somebody came, and when it was written.
   */
  private String beside(String keys, String text) throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    Path report = root.resolve(REPORT);
    String small = Files.readString(report);
    Files.writeString(
        report, small.replace("published: 2024-01-20\n", "published: 2024-01-20\n" + keys) + text);
    return SiteBuilder.check(request(root, LocalDate.parse("2024-01-20"))).stream()
        .filter(problem -> problem.code().endsWith("-withheld"))
        .map(p -> p.severity() + " " + p.code() + " " + String.join(" ", p.arguments()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void refusesAPeriodAndADayOfWritingThatTellAMaskedDay() throws IOException {
    String from = "period: {from: 2023-03-05, to: 2023-12-31}\n";
    String told = "ERROR period-withheld %s 2023-03-05";
    for (String masked :
        List.of(
            "2023年3月**日", "２０２３年３月＊日", "二〇二三年三月**日", "3月*日", "2023年3月*5日", "2023年*月", "2023年**月")) {
      assertEquals(told.formatted(masked), beside(from, "本人" + masked + "到任。"), masked);
    }
    assertEquals(told.formatted("2023.3.**"), beside(from, "本人2023.3.**到任。").strip());
    assertEquals("", beside(from, "本人2023年4月**日到任，2022年3月**日报名，**月报到。"));
    assertEquals("", beside(from, "本人2023年3月5日到任，3月**日报到。"));
    assertEquals("", beside(from, "本人2023年3月**日报到，任期自三月一日至五日起。"));
    assertEquals("", beside(from.replace("03-05", "03-01"), "本人2023年3月**日到任，12月**日离任。"));
    assertEquals(
        told.formatted("2023年*月").replace("03-05", "03-01"),
        beside(from.replace("03-05", "03-01"), "本人2023年*月到任。"));
    String written = "written: 2024-01-12\n";
    for (String masked : List.of("2024年1月**日", "二〇二四年一月**日", "2024年1月1*日", "2024年*月")) {
      assertEquals(
          "ERROR written-withheld " + masked + " 2024-01-12",
          beside(written, "报告日期：" + masked),
          masked);
    }
    assertEquals("", beside(written, "1月**日召开会议。"));
    assertEquals("", beside(written.replace("2024-01-12", "2024-01-02"), "1月**日，二〇二四年一月二日"));
    assertEquals("ERROR written-withheld 2024年1月**日 2024-01-12", beside(written, "2024年1月**日，**日"));
  }

  @Test
  void refusesAPublicationBeforeThePeriodEnds() throws IOException {
    assertEquals(
        "7:12 published-before-end 2023-12-30 2023-12-31 2023-01-01",
        errors("2024-05-01", "published: 2023-12-30"));
    assertEquals("", errors("2024-05-01", "published: 2023-12-31"));
    assertEquals(
        "",
        errors("2024-05-01", "published: 2023-07-10\nperiod: {from: 2023-01-01, to: 2023-06-30}"));
  }

  @Test
  void refusesAPublicationBeforeTheTextWasWritten() throws IOException {
    assertEquals(
        "7:12 published-before-written 2024-01-20 2024-01-21",
        errors("2024-05-01", "published: 2024-01-20\nwritten: 2024-01-21"));
    assertEquals("", errors("2024-05-01", "published: 2024-01-20\nwritten: 2024-01-20"));
  }

  @Test
  void refusesATextWrittenBeforeItsPeriodOrAfterToday() throws IOException {
    assertEquals(
        "8:10 written-before-period 2014-01-12 2023-01-01",
        errors("2024-05-01", "published: 2024-01-20\nwritten: 2014-01-12"));
    assertEquals(
        "7:12 published-before-written 2024-01-20 2034-01-12\n"
            + "8:10 date-ahead written 2034-01-12 2024-05-01",
        errors("2024-05-01", "published: 2024-01-20\nwritten: 2034-01-12"));
  }

  @Test
  void refusesChangesAheadOrBeforeThePublication() throws IOException {
    String changes = "published: 2024-01-20\nchanges:\n  - {date: %s, kind: correction, note: 改}";
    assertEquals(
        "9:12 change-before-published 2024-01-19 2024-01-20",
        errors("2024-05-01", changes.formatted("2024-01-19")));
    assertEquals(
        "9:12 date-ahead date 2024-05-02 2024-05-01",
        errors("2024-05-01", changes.formatted("2024-05-02")));
    assertEquals("", errors("2024-05-01", changes.formatted("2024-05-01")));
  }

  @Test
  void refusesAYearThatHasNotBegun() throws IOException {
    assertEquals(
        "4:7 date-ahead year 2023 2022-05-01\n7:12 date-ahead published 2024-01-20 2022-05-01",
        errors("2022-05-01", "published: 2024-01-20"));
  }

  /** A draft is begun before its year is over, or even begins, and must not stop the site. */
  @Test
  void warnsOfATimeToComeInAReportThatIsNotPublic() throws IOException {
    for (String status : List.of("draft", "in-review", "approved")) {
      SiteFolder.write(root, SiteFolder.SMALL);
      Path report = root.resolve(REPORT);
      String event =
          "events:\n  - {date: 一年来, from: 2023-06-01, to: 2023-06-30, precision: month,"
              + " quote: 一年来, reviewed: true}\n";
      Files.writeString(
          report,
          Files.readString(report)
              .replace("status: published\npublished: 2024-01-20\n", "status: " + status + "\n")
              .replace("type: team\n", "type: team\nwritten: 2023-12-31\n" + event));
      List<String> told =
          SiteBuilder.check(request(root, LocalDate.parse("2022-05-01"))).stream()
              .filter(p -> p.isError() || p.code().equals("date-not-yet"))
              .map(p -> p.severity() + " " + p.code() + " " + p.arguments().get(0))
              .toList();
      assertEquals(
          List.of(
              "WARNING date-not-yet year",
              "WARNING date-not-yet written",
              "WARNING date-not-yet from"),
          told);
    }
  }

  @Test
  void namesBothDatesInBothLanguages() throws IOException {
    errors("2024-05-01", "published: 2023-12-30");
    Problem problem =
        SiteBuilder.check(request(root, LocalDate.parse("2024-05-01"))).stream()
            .filter(Problem::isError)
            .findFirst()
            .orElseThrow();
    assertEquals(
        REPORT
            + ":7:12: error [published-before-end]: The report is published on 2023-12-30, before"
            + " its period ends on 2023-12-31. Correct the date; or, if it reports on a part of the"
            + " year, say which: “period: {from: 2023-01-01, to: …}”.",
        Messages.ofCommands(Language.ENGLISH).line(problem));
    assertEquals(
        REPORT
            + ":7:12: 错误 [published-before-end]: 公开日期2023年12月30日早于报告期结束的日期2023年12月31日。请改正日期；"
            + "如果只报告了一年中的一段时间，请写明：“period: {from: 2023-01-01, to: …}”。",
        Messages.ofCommands(Language.CHINESE).line(problem));
  }

  @Test
  void theDayReachesNoPage() throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    assertEquals(built("2024-02-01"), built("2031-12-31"));
  }

  private Map<String, String> built(String today) throws IOException {
    Path out = root.resolve("out-" + today);
    SiteRequest request =
        new SiteRequest(root, Optional.empty(), false, SiteRequest.Purpose.BUILD, 1)
            .on(zone -> LocalDate.parse(today));
    assertEquals(true, SiteBuilder.build(request, out).publication().isPresent());
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            out.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  @Test
  void refusesAWaiverGivenAfterToday() throws IOException {
    String waiver =
        "published: 2024-01-20\n"
            + "waivers: [{rule: mobile, mark: 0123abcd, reason: 值班, who: 某甲, date: %s}]";
    String ahead = "date-ahead date 2024-02-02 2024-02-01";
    assertTrue(errors("2024-02-01", waiver.formatted("2024-02-02")).contains(ahead));
    assertEquals("", errors("2024-02-01", waiver.formatted("2024-02-01")));
  }

  @Test
  void refusesAPagesWaiverGivenAfterToday() throws IOException {
    String today = "2024-02-01";
    Path page = root.resolve("content/pages/about.md");
    Files.createDirectories(page.getParent());
    String waiver = "waivers: [{rule: mobile, mark: 0123abcd, reason: 值班, who: 某甲, date: %s}]";
    String text = "---\ntitle: 关于\n" + waiver + "\n---\n\n本站说明。\n";
    Files.writeString(page, text.formatted("2024-02-02"));
    String published = "published: 2024-01-20";
    assertEquals("3:11 date-ahead date 2024-02-02 2024-02-01", errors(today, published));
    Files.writeString(page, text.formatted("2024-02-01"));
    assertEquals("", errors(today, published));
  }

  @Test
  void refusesAPeriodWithoutADayInTheYear() throws IOException {
    String day = "2025-02-01";
    String dates = "published: 2025-01-20\nperiod: {from: %s, to: %s}";
    assertEquals(
        "4:7 period-outside-year 2022-03-01 2022-12-31 2023",
        errors(day, dates.formatted("2022-03-01", "2022-12-31")));
    assertEquals(
        "4:7 period-outside-year 2024-01-01 2024-06-30 2023",
        errors(day, dates.formatted("2024-01-01", "2024-06-30")));
    assertEquals("", errors(day, dates.formatted("2022-09-01", "2023-08-31")));
    assertEquals("", errors(day, dates.formatted("2023-12-31", "2024-06-30")));
  }

  @Test
  void warnsOfATitleThatNamesAnotherYear() throws IOException {
    assertEquals("title-other-year [2021, 2023]", titled("某区2021年述职报告"));
    assertEquals("title-other-year [二〇二一, 2023]", titled("某区二〇二一年述职报告"));
    assertEquals("", titled("某区2023年述职报告"));
    assertEquals("", titled("某区二〇二三年述职报告"));
    assertEquals("", titled("某区2021-2023年述职报告"));
    assertEquals("", titled("某区述职报告"));
  }

  private String titled(String title) throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    Path report = root.resolve(REPORT);
    String text = Files.readString(report).replaceFirst("title: .*", "title: " + title);
    Files.writeString(report, text);
    return SiteBuilder.check(request(root, LocalDate.parse("2024-02-01"))).stream()
        .filter(p -> p.code().equals("title-other-year"))
        .map(p -> p.code() + " " + p.arguments())
        .collect(Collectors.joining());
  }
}
