package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.line.reading.ReadReport;
import gongkai.line.request.ChangedFiles;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.SiteRequest.Purpose;
import gongkai.line.request.Timings;
import gongkai.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build takes from the one before must never show. */
class RebuildTest {
  private static final List<String> UNITS = List.of("city", "town");
  private static final List<Integer> YEARS = List.of(2021, 2022, 2023);

  @TempDir private Path folder;

  private final Map<String, Report> reports = new TreeMap<>();
  private final Map<String, String> files = new TreeMap<>();
  private ChangedFiles changed = ChangedFiles.ANY;

  /** A report as a test changes it. */
  private record Report(String unit, int year, int unions, boolean reviewed, String more) {
    String text() {
      String quote = "新建工会" + unions + "家";
      return """
      ---
      title: {zh-CN: %2$d年述职报告, en: Report for %2$d}
      unit: %1$s
      year: %2$d
      type: team
      status: published
      published: %3$d-01-20
      indicators:
        - {id: unions-formed, label: 新建, value: %4$d, unit: 家, quote: %5$s, reviewed: %6$s}
        - {label: 资金, value: withheld, unit: 万元, quote: "投入**万元", reviewed: true}
      ---
      ## 一、工作

      一年来，%5$s，投入**万元。%7$s

      ## 二、打算

      明年再建一批。
      """
          .formatted(unit, year, year + 1, unions, quote, reviewed, more);
    }
  }

  private void begin() throws IOException {
    for (String unit : UNITS) {
      files.put(
          "content/units/" + unit + ".yml", "name: {zh-CN: 某" + unit + "}\nlevel: district\n");
      YEARS.forEach(year -> reports.put(unit + year, new Report(unit, year, 10, true, "")));
    }
    SiteFolder.write(site(), SiteFolder.EMPTY);
    files.put("content/site.yml", Files.readString(site().resolve("content/site.yml")));
    files.put(
        "content/vocabulary/indicators.yml",
        "- {id: unions-formed, label: {zh-CN: 新建工会}, unit: 家, total: sum}\n");
    write();
  }

  private Path site() {
    return folder.resolve("site");
  }

  /** Files of the content are written only where they change. */
  private void write() throws IOException {
    Map<String, String> all = new TreeMap<>(files);
    reports.values().forEach(r -> all.put(path(r), r.text()));
    for (String unit : UNITS) {
      for (int year : YEARS) {
        delete(gone(all, path(new Report(unit, year, 0, true, ""))));
      }
    }
    for (String optional : List.of(TWIN, ATTACHMENT, TEMPLATE)) {
      delete(gone(all, optional));
    }
    for (Map.Entry<String, String> file : all.entrySet()) {
      Path path = site().resolve(file.getKey());
      if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
        changed = changed.and(ChangedFiles.of(path));
      }
    }
  }

  private void delete(Path file) throws IOException {
    if (Files.deleteIfExists(file)) {
      changed = changed.and(ChangedFiles.of(file));
    }
  }

  private Path gone(Map<String, String> all, String path) {
    return site().resolve(all.containsKey(path) ? "nothing" : path);
  }

  private static String path(Report report) {
    return "content/reports/" + report.unit() + "/" + report.year() + ".md";
  }

  private static final String TWIN = "content/reports/city/2022.en.md";
  private static final String ATTACHMENT = "content/reports/town/2022.txt";
  private static final String TEMPLATE = "themes/default/templates/robots-note.peb";
  private static final String WORDING = "themes/default/i18n/zh-CN.properties";

  private BuildReport build(Path out, Store store) throws IOException {
    try (store) {
      return SiteBuilder.build(request().with(store), out);
    }
  }

  private SiteRequest request() {
    return new SiteRequest(site(), Optional.empty(), false, Purpose.BUILD, 2);
  }

  private BuildReport rebuild() throws IOException {
    return build(folder.resolve("out"), Store.in(site().resolve(".gongkai"), "1"));
  }

  /** One of the things that people do to a site between two builds. */
  private void edit(Random random, int number) throws IOException {
    String unit = UNITS.get(random.nextInt(UNITS.size()));
    int year = YEARS.get(random.nextInt(YEARS.size()));
    Report before = reports.getOrDefault(unit + year, new Report(unit, year, 10, true, ""));
    Path out = folder.resolve("out");
    switch (random.nextInt(12)) {
      case 0 -> put(new Report(unit, year, number, before.reviewed(), before.more()));
      case 1 -> put(new Report(unit, year, before.unions(), !before.reviewed(), before.more()));
      case 2 -> put(new Report(unit, year, before.unions(), before.reviewed(), "又" + number + "。"));
      case 3 -> {
        if (reports.size() > 1) {
          reports.remove(unit + year);
        }
      }
      case 4 ->
          files.put(
              "content/units/" + unit + ".yml",
              "name: {zh-CN: 新名" + number + "}\nlevel: township\n" + kin(unit, number));
      case 5 ->
          files.put(
              "content/vocabulary/indicators.yml",
              "- {id: unions-formed, label: {zh-CN: 建会" + number + "}, unit: 家, total: sum}\n");
      case 6 ->
          files.put(
              "content/site.yml",
              SiteFolder.EMPTY.replaceFirst("-- .* --\n", "").replace("测试门户", "门户" + number));
      case 7 -> toggle(ATTACHMENT, "附表" + number + "\n");
      case 8 -> toggle(TWIN, twin(number));
      case 9 -> toggle(TEMPLATE, "{# " + number + " #}\n");
      case 10 -> Files.writeString(out.resolve("index.html"), "by hand " + number);
      default -> Files.deleteIfExists(site().resolve(".gongkai/pages.store"));
    }
    write();
  }

  /** How a unit is tied to the other one. */
  private static String kin(String unit, int number) {
    String other = unit.equals(UNITS.get(0)) ? UNITS.get(1) : UNITS.get(0);
    return switch (number % 4) {
      case 0 -> "parent: " + other + "\n";
      case 1 -> "successor: {unit: " + other + ", from: 2022-07-01, kind: merged}\n";
      case 2 -> "successor: {unit: " + other + ", from: 2023-01-01, kind: renamed}\n";
      default -> "";
    };
  }

  private void put(Report report) {
    reports.put(report.unit() + report.year(), report);
  }

  private void toggle(String path, String text) {
    if (files.remove(path) == null
        && reports.containsKey("city2022")
        && reports.containsKey("town2022")) {
      files.put(path, text);
    }
  }

  private static String twin(int number) {
    return "---\ntitle: Report " + number + "\n---\n## 1. Work\n\nWe worked " + number + ".\n";
  }

  @Test
  void givesByteForByteWhatACleanBuildGivesWhateverWasEdited() throws IOException {
    begin();
    Random random = new Random(20_231_128);
    LiveLoader loader = SiteBuilder.loader(request());
    for (int number = 1; number <= Integer.getInteger("gongkai.edits", 100); number++) {
      edit(random, number);
      if (!reports.containsKey("city2022") || !reports.containsKey("town2022")) {
        files.remove(TWIN);
        files.remove(ATTACHMENT);
        write();
      }
      BuildReport rebuilt = rebuild();
      Path clean = folder.resolve("clean" + number);
      BuildReport built = build(clean, Store.inMemory());
      assertEquals(
          built.problems(),
          rebuilt.problems().stream().filter(p -> !p.code().equals("lost-addresses")).toList());
      Outcome<HeldSite> held = loader.load(changed);
      changed = ChangedFiles.NONE;
      assertEquals(
          Set.copyOf(built.problems()), Set.copyOf(held.problems()), "after edit " + number);
      assertEquals(checked(), told(loader), "after edit " + number);
      if (built.publication().isPresent()) {
        assertSame(new BuiltSite(clean), new BuiltSite(folder.resolve("out")), number);
        assertHolds(new BuiltSite(clean), held.value().orElseThrow(), number);
      }
    }
  }

  private Set<Problem> checked() throws IOException {
    return Set.copyOf(
        SiteBuilder.check(new SiteRequest(site(), Optional.empty(), false, Purpose.CHECK, 2)));
  }

  /** What the desk is told of the site that a preview holds. */
  private static Set<Problem> told(LiveLoader loader) throws IOException {
    LiveCheck check = loader.check(ChangedFiles.NONE);
    Set<Problem> told = new HashSet<>(check.problems());
    if (check.wording().isPresent()) {
      told.addAll(check.wording().get().slips(1));
    }
    return told;
  }

  private static void assertHolds(BuiltSite clean, HeldSite held, int number) throws IOException {
    for (String file : clean.files()) {
      if (!file.equals("manifest.json")) {
        byte[] shown = held.file(file).orElseThrow(() -> new AssertionError(file));
        assertArrayEquals(
            Files.readAllBytes(clean.folder().resolve(file)), shown, file + " after " + number);
      }
    }
  }

  @Test
  void aPreviewReadsOnlyTheReportThatChanged() throws IOException {
    begin();
    Store store = Store.inMemory();
    SiteLoader loader = SiteBuilder.loader(request().with(store));
    loader.load(ChangedFiles.ANY);
    assertEquals(6, store.made(ReadReport.KIND));
    changed = ChangedFiles.NONE;
    put(new Report("town", 2022, 10, true, "又一句。"));
    write();
    String page = "reports/town/2022.html";
    byte[] shown = loader.load(changed).value().orElseThrow().file(page).orElseThrow();
    assertTrue(new String(shown, StandardCharsets.UTF_8).contains("又一句。"));
    assertEquals(7, store.made(ReadReport.KIND));

    put(new Report("town", 2021, 10, true, "编号"));
    write();
    loader.load(ChangedFiles.NONE);
    assertEquals(7, store.made(ReadReport.KIND));
  }

  /** What changed while a fault kept the site from being read is read when the fault is mended. */
  @Test
  void aPreviewForgetsNoChangeOverAFault() throws IOException {
    begin();
    SiteLoader loader = SiteBuilder.loader(request());
    loader.load(changed);
    String settings = files.get("content/site.yml");
    changed = ChangedFiles.NONE;
    files.put("content/site.yml", "title: [");
    put(new Report("town", 2022, 10, true, "又一句。"));
    write();
    assertTrue(loader.load(changed).hasErrors());
    changed = ChangedFiles.NONE;
    files.put("content/site.yml", settings);
    write();
    HeldSite mended = loader.load(changed).value().orElseThrow();
    String page =
        new String(mended.file("reports/town/2022.html").orElseThrow(), StandardCharsets.UTF_8);
    assertTrue(page.contains("又一句。"));
  }

  private static void assertSame(BuiltSite clean, BuiltSite rebuilt, int number)
      throws IOException {
    assertEquals(clean.files(), rebuilt.files(), "after edit " + number);
    for (String file : clean.files()) {
      assertArrayEquals(
          Files.readAllBytes(clean.folder().resolve(file)),
          Files.readAllBytes(rebuilt.folder().resolve(file)),
          file + " after edit " + number);
    }
  }

  @Test
  void doesNothingWhereNothingChanged() throws IOException {
    begin();
    BuildReport first = rebuild();
    assertEquals(6, first.work().textsParsed());
    assertEquals(6, first.work().reportsRead());
    assertTrue(first.work().filesMade() > 6 * 2, first.work().toString());
    assertEquals(Work.NONE, rebuild().work());
  }

  @Test
  void readsOneTextWhereOneReportChanged() throws IOException {
    begin();
    BuildReport first = rebuild();
    put(new Report("town", 2022, 10, true, "又一句。"));
    write();
    Work work = rebuild().work();
    assertEquals(1, work.textsParsed());
    assertEquals(1, work.reportsRead());
    // In two languages the pages of its unit's reports, the unit's and the year's feed and that of
    // all, and one that has nothing of it; what is searched in. Of these alone values are made.
    assertEquals(29, work.valuesMade(), work + " of " + first.work());
    assertEquals(25, work.filesMade(), work + " of " + first.work());
  }

  @Test
  void writesNoTableWhereOnlyWordsChanged() throws IOException {
    begin();
    rebuild();
    put(new Report("town", 2022, 10, true, "又一句。"));
    write();
    int ofWords = rebuild().work().filesMade();
    put(new Report("town", 2022, 11, true, "又一句。"));
    write();
    int ofNumbers = rebuild().work().filesMade();
    // The year's, the unit's and the indicator's figures, and all reports and figures twice.
    assertTrue(ofWords + 7 <= ofNumbers, ofWords + " and " + ofNumbers);
  }

  @Test
  void parsesATextOnceForAllPagesAndLanguagesEvenWithoutAStore() throws IOException {
    begin();
    Work work = build(folder.resolve("out"), Store.inMemory()).work();
    assertEquals(6, work.textsParsed());
  }

  @Test
  void showsAnEditOfTheThemeThatWasMadeDuringTheBuildBefore() throws IOException {
    begin();
    String wording = WORDING;
    files.put(wording, "redaction.label=旧词\n");
    write();
    AtomicInteger asked = new AtomicInteger();
    // The clock is asked at the beginning, and at the end of each stage: the third is planning.
    Timings edits =
        new Timings(
            () -> {
              if (asked.incrementAndGet() == 4) {
                save(wording, "redaction.label=新词\n");
              }
              return 0;
            });
    try (Store store = Store.in(site().resolve(".gongkai"), "1")) {
      SiteBuilder.build(request().with(store), folder.resolve("out"), edits);
    }
    String page = "reports/city/2021.html";
    assertTrue(new BuiltSite(folder.resolve("out")).text(page).contains("旧词"));
    rebuild();
    assertTrue(new BuiltSite(folder.resolve("out")).text(page).contains("新词"));
    Path clean = folder.resolve("clean");
    build(clean, Store.inMemory());
    assertSame(new BuiltSite(clean), new BuiltSite(folder.resolve("out")), 0);
  }

  private void save(String path, String text) {
    try {
      Files.writeString(site().resolve(path), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void mendsAnEditByHandThatKeptSizeAndTime() throws IOException {
    begin();
    rebuild();
    Path page = folder.resolve("out/reports/city/2021.html");
    byte[] made = Files.readAllBytes(page);
    FileTime time = Files.getLastModifiedTime(page);
    byte[] edited = made.clone();
    edited[made.length / 2] ^= 1;
    Files.write(page, edited);
    Files.setLastModifiedTime(page, time);
    rebuild();
    assertArrayEquals(made, Files.readAllBytes(page));
  }

  @Test
  void keepsNoWordOfATextThatHoldsItNoMore() throws IOException {
    begin();
    put(new Report("town", 2022, 10, true, "编号甲乙丙丁戊己。"));
    write();
    rebuild();
    put(new Report("town", 2022, 10, true, "编号******。"));
    write();
    rebuild();
    try (Stream<Path> kept = Files.list(site().resolve(".gongkai"))) {
      for (Path file : (Iterable<Path>) kept::iterator) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        String words =
            new String("甲乙丙丁戊己".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertFalse(text.contains(words), file.toString());
      }
    }
  }

  @Test
  void leavesFilesThatDidNotChangeWithTheirTimes() throws IOException {
    begin();
    rebuild();
    Path page = folder.resolve("out/reports/city/2021.html");
    Object key = Files.readAttributes(page, "unix:ino,lastModifiedTime");
    put(new Report("town", 2023, 99, true, ""));
    write();
    rebuild();
    assertEquals(key, Files.readAttributes(page, "unix:ino,lastModifiedTime"));
  }
}
