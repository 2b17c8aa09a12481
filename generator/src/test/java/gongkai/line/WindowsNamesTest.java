package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.diagnostic.Problem;
import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that a site may have elsewhere, and that cannot be stored where Windows is. */
class WindowsNamesTest {
  @TempDir private Path root;

  @Test
  void everyNameThatBecomesAFileIsWarnedOf() throws IOException {
    SiteFolder.write(
        root,
        SiteFolder.SMALL.replace("level: district", "level: district\naliases: [nul, console]")
            + """
            -- content/units/con.yml --
            name: {zh-CN: 某局, en: A bureau}
            level: bureau
            -- content/vocabulary/indicators.yml --
            - {id: unions-formed, label: {zh-CN: 新建工会, en: Unions formed}, unit: 家, total: sum}
            - {id: prn, label: {zh-CN: 走访, en: Visits}, unit: 家, total: sum}
            -- content/reports/con/aux.md --
            ---
            title: {zh-CN: 2023年述职报告, en: Report for 2023}
            unit: con
            year: 2023
            type: team
            status: published
            published: 2024-01-20
            aliases: [old/COM1.html, old/com10.html]
            ---
            正文。
            -- content/pages/lpt1.md --
            ---
            title: 说明
            ---
            正文。
            """);
    List<String> told =
        SiteBuilder.check(
                new SiteRequest(root, Optional.empty(), false, SiteRequest.Purpose.CHECK, 1))
            .stream()
            .filter(p -> p.isError() || p.code().equals("windows-name"))
            .map(p -> p.place().path() + ":" + p.place().line() + " " + told(p))
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "content/pages/lpt1.md:1 WARNING lpt1",
            "content/reports/con/aux.md:1 WARNING aux",
            "content/reports/con/aux.md:8 WARNING COM1.html",
            "content/units/con.yml:1 WARNING con",
            "content/units/district.yml:3 WARNING nul",
            "content/vocabulary/indicators.yml:2 WARNING prn"),
        told);
  }

  private static String told(Problem problem) {
    return problem.severity() + " " + String.join(" ", problem.arguments());
  }
}
