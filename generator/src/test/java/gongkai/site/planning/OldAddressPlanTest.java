package gongkai.site.planning;

import static gongkai.site.planning.Portal.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.site.file.Feed;
import gongkai.site.file.Redirect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Aliases in; out, what stands at the addresses that something had. */
class OldAddressPlanTest {
  @TempDir private Path root;

  private static String unit(String aliases) {
    return "-- content/units/harbour.yml --\nname: {zh-CN: 海港区, en: Harbour}\nlevel: district\n"
        + "aliases: "
        + aliases
        + "\n";
  }

  private static String old(SitePlan plan) {
    return plan.files().stream()
        .map(file -> file.value().get())
        .filter(Redirect.class::isInstance)
        .map(Redirect.class::cast)
        .map(r -> r.address() + " → " + r.href() + " " + r.title().text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void anAddressThatNamesALanguageLeadsOnInThatLanguageAlone() throws IOException {
    assertEquals(
        """
        a/b.html → ../reports/city/2022.html city/2022报告
        en/a/b.html → ../reports/city/2022.html Report city/2022
        en/only.html → reports/city/2022.html Report city/2022""",
        old(
            Portal.plan(
                root,
                report("city/2022", 2022, "aliases: [a/b.html, en/only.html]\n", "正文。"),
                report("city/2023", 2023))));
  }

  @Test
  void anEarlierIdStandsForThePageTheFeedAndEveryReport() throws IOException {
    SitePlan plan =
        Portal.plan(
            root, unit("[docks]"), report("harbour/2022", 2022), report("harbour/2023", 2023));
    assertEquals(
        """
        units/docks.html → harbour.html 海港区
        en/units/docks.html → harbour.html Harbour
        reports/docks/2022.html → ../harbour/2022.html harbour/2022报告
        en/reports/docks/2022.html → ../harbour/2022.html Report harbour/2022
        reports/docks/2023.html → ../harbour/2023.html harbour/2023报告
        en/reports/docks/2023.html → ../harbour/2023.html Report harbour/2023""",
        old(plan));
    assertEquals(
        """
        units/docks.xml = https://reports.example.net/units/harbour.xml 2
        en/units/docks.xml = https://reports.example.net/en/units/harbour.xml 2""",
        plan.files().stream()
            .filter(f -> f.address().path().endsWith("units/docks.xml"))
            .map(f -> (Feed) f.value().get())
            .map(f -> f.address() + " = " + f.urls().self() + " " + f.entries().size())
            .collect(Collectors.joining("\n")));
  }

  /** A live unit's feed is its own; what leads twice to one page leads there once. */
  @Test
  void anAliasTakesNothingFromALiveUnitAndMayBeSaidTwice() throws IOException {
    SitePlan plan =
        Portal.plan(
            root,
            unit("[units/port-office.html, docks]"),
            report("harbour/2022", 2022, "aliases: [reports/docks/2022.html]\n", "正文。"));
    assertEquals(
        """
        reports/docks/2022.html → ../harbour/2022.html harbour/2022报告
        en/reports/docks/2022.html → ../harbour/2022.html Report harbour/2022
        units/port-office.html → harbour.html 海港区
        en/units/port-office.html → harbour.html Harbour
        units/docks.html → harbour.html 海港区
        en/units/docks.html → harbour.html Harbour""",
        old(plan));
    assertEquals(
        1,
        plan.files().stream()
            .filter(f -> f.address().path().equals("units/port-office.xml"))
            .count());
    assertEquals(
        1, plan.files().stream().filter(f -> f.address().path().equals("units/port.xml")).count());
  }
}
