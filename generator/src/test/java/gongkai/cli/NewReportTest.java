package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gongkai new report} from its command line to the file that it leaves. */
class NewReportTest {
  @TempDir private Path folder;
  private String site;

  @BeforeEach
  void aSiteWithOneUnitAndItsReportOn2023() throws IOException {
    site = SiteFolder.write(folder.resolve("门户 1"), SiteFolder.SMALL).toString();
  }

  private Ended make(String... options) {
    String[] args = new String[options.length + 4];
    System.arraycopy(new String[] {"new", "report", "--site", site}, 0, args, 0, 4);
    System.arraycopy(options, 0, args, 4, options.length);
    return Ended.of(Locale.US, args);
  }

  private Path file(String path) {
    return Path.of(site).resolve(path);
  }

  private Ended check() {
    return Ended.of(Locale.US, "check", "--site", site);
  }

  /** The outcome of a check without its notes, which name no fault. */
  private String faults() {
    Ended checked = check();
    return checked.code() + " " + checked.err();
  }

  @Test
  void printsThePathOfADraftThatPassesCheck() throws IOException {
    Ended made = make("--unit", "district", "--year", "2024");
    assertEquals(0, made.code(), made.err());
    assertEquals("content/reports/district/2024.md\n", made.out());
    assertTrue(made.err().contains("gongkai check"), made.err());
    String text = Files.readString(file("content/reports/district/2024.md"));
    assertTrue(
        text.startsWith(
            """
            ---
            title: 某区领导班子2024年度述职报告
            unit: "district"
            year: 2024
            type: team
            status: draft
            #\
            """),
        text);
    assertTrue(text.contains("\n## 二、履职情况\n"), text);
    assertEquals("0 No errors and no warnings. Notes: 2.\n", faults());
  }

  @Test
  void cannotBePublishedWhileAHintStands() throws IOException {
    make("--unit", "district", "--year", "2024");
    Path file = file("content/reports/district/2024.md");
    String published =
        Files.readString(file).replace("status: draft", "status: published\npublished: 2025-01-20");
    Files.writeString(file, published);
    Ended refused = check();
    assertEquals(1, refused.code());
    int hints = published.split("\n【待填写", -1).length - 1;
    assertEquals(hints, refused.out().split("\\[hint-left\\]", -1).length - 1);
    assertEquals(1, Ended.of(Locale.US, "build", "--site", site).code());
    String written = published.replaceAll("(?m)^【待填写.*", "已写好。");
    for (String left :
        List.of(
            written.replace("status: published", "summary: 【待填写摘要】\nstatus: published"),
            written.replaceFirst("(?m)^title: .*", "title: 2024年述职报告【待填写】"),
            written + "\n本年【 待填写 】。\n")) {
      Files.writeString(file, left);
      assertEquals(1, check().out().split("\\[hint-left\\]", -1).length - 1, check().out());
    }
    Files.writeString(file, written);
    assertEquals(0, check().code(), check().out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyKeyThatItExplainsCanBePutToUse(String language) throws IOException {
    make("--unit", "district", "--year", "2024", "--lang", language);
    Path file = file("content/reports/district/2024.md");
    String used =
        Files.readString(file)
            .replaceAll("(?m)^# (?=[a-z]+:($| [\\[{\\d])|summary: | {2}- )", "")
            .replaceFirst("(?m)^【待填写.*", "新建工会35家，拨付*万元专项资金。");
    for (String key :
        List.of("period", "dimensions", "written", "published", "summary", "indicators")) {
      assertTrue(used.contains("\n" + key + ":"), key + " in " + used);
    }
    Files.writeString(file, used);
    assertEquals("0 No errors and no warnings. Notes: 2.\n", faults(), used);
  }

  @Test
  void neverWritesOverAReport() throws IOException {
    Path file = file("content/reports/district/2023.md");
    String before = Files.readString(file);
    Ended refused = make("--unit", "district", "--year", "2023");
    assertEquals(1, refused.code());
    assertTrue(
        refused.err().startsWith("content/reports/district/2023.md:1:1: error [report-exists]"),
        refused.err());
    assertEquals(before, Files.readString(file));
    Ended other = make("--unit", "district", "--year", "2023", "--type", "individual");
    assertEquals("content/reports/district/2023-individual.md\n", other.out());
    assertEquals(0, check().code(), check().out());
  }

  @Test
  void findsTheReportOfTheYearUnderAnyName() throws IOException {
    Path file = file("content/reports/district/2023.md");
    Files.move(file, file.resolveSibling("annual.md"));
    Ended refused = make("--unit", "district", "--year", "2023");
    assertEquals(1, refused.code());
    assertTrue(refused.err().contains("district/annual.md"), refused.err());
    assertFalse(Files.exists(file));
  }

  @Test
  void namesTheUnitThatWasMeantAndAllOthers() {
    Ended mistyped = make("--unit", "distrikt", "--year", "2024");
    assertEquals(2, mistyped.code());
    assertTrue(mistyped.err().contains("Did you mean “district”?"), mistyped.err());
    assertTrue(mistyped.err().contains("\n  district  A district\n"), mistyped.err());
    assertTrue(make("--unit", "某区", "--year", "2024").err().contains("“district”?"));
    Ended strange = make("--unit", "harbour", "--year", "2024");
    assertFalse(strange.err().contains("Did you mean"), strange.err());
    assertTrue(strange.err().contains("district"), strange.err());
    assertFalse(Files.exists(file("content/reports/harbour")));
  }

  @Test
  void tellsAFaultInTheUnitsFileRatherThanThatThereIsNone() throws IOException {
    Files.writeString(file("content/units/city.yml"), "name: 某市\nlevel: town\n");
    Ended ended = make("--unit", "city", "--year", "2024");
    assertEquals(1, ended.code());
    assertTrue(ended.err().startsWith("content/units/city.yml:2:8: error"), ended.err());
  }

  @Test
  void takesTheTitleThatIsGivenAndTheNameThatTheUnitHadThen() throws IOException {
    make("--unit", "district", "--year", "2024", "--title", "2024年述廉：报告 #1");
    assertTrue(
        Files.readString(file("content/reports/district/2024.md"))
            .contains("title: \"2024年述廉：报告 #1\"\n"));
    Files.writeString(
        file("content/units/district.yml"),
        "name: 某区\nlevel: district\nformer: [{name: 某县, until: 2019-12-31}]\n");
    make("--unit", "district", "--year", "2019", "--type", "individual");
    assertTrue(
        Files.readString(file("content/reports/district/2019-individual.md"))
            .contains("title: 某县2019年度个人述职报告\n"));
  }

  @Test
  void aSiteInEnglishGetsEnglishSections() throws IOException {
    Files.writeString(
        file("content/site.yml"),
        Files.readString(file("content/site.yml")).replace("[zh-CN, en]", "[en, zh-CN]"));
    assertEquals(0, make("--unit", "district", "--year", "2024").code());
    String text = Files.readString(file("content/reports/district/2024.md"));
    assertTrue(text.contains("title: \"Report of the leading group of A district, 2024\""), text);
    assertTrue(text.contains("\n## III. Integrity\n"), text);
  }

  @Test
  void wrongUsageEndsWithTwo() {
    assertEquals(2, make("--unit", "district").code());
    assertEquals(2, make("--unit", "district", "--year", "24").code());
    assertEquals(2, make("--unit", "district", "--year", "2024", "--type", "both").code());
    assertEquals(2, Ended.of(Locale.US, "new").code());
  }
}
