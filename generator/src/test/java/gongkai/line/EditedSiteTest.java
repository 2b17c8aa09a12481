package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.request.ChangedFiles;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.SiteRequest.Purpose;
import gongkai.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A preview takes from the plan before where files stand. After each edit that moves files, and
 * each that only seems to, it must show what a clean build gives, and nothing that stood before.
 */
class EditedSiteTest {
  private static final String REPORT = "content/reports/district/2023.md";
  private static final String OTHER = "content/reports/district/2022.md";
  private static final String UNIT = "content/units/district.yml";
  private static final String VOCABULARY = "content/vocabulary/indicators.yml";
  private static final String TWIN = "content/reports/district/2023.en.md";

  @TempDir private Path folder;

  private final Set<String> seen = new HashSet<>();
  private int edits;

  /** One file as it becomes; an empty text deletes it. */
  private record Edit(String file, String text) {}

  private static String report(String... changes) {
    String text =
        SiteFolder.SMALL
            .substring(SiteFolder.SMALL.indexOf("-- " + REPORT))
            .replaceFirst(".*\n", "");
    for (int i = 0; i < changes.length; i += 2) {
      assertTrue(text.contains(changes[i]), changes[i]);
      text = text.replace(changes[i], changes[i + 1]);
    }
    return text;
  }

  private static String events(int count) {
    String quotes =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> "第%d次大会于3月%d日召开".formatted(i, 1 + i % 28))
            .collect(Collectors.joining("，"));
    String listed =
        IntStream.rangeClosed(1, count)
            .mapToObj(
                i ->
                    "  - {quote: 第%d次大会于3月%d日召开, date: 3月%d日, from: 2023-03-%02d, to: 2023-03-%02d, precision: day}\n"
                        .formatted(i, 1 + i % 28, 1 + i % 28, 1 + i % 28, 1 + i % 28))
            .collect(Collectors.joining());
    return report("indicators:", "events:\n" + listed + "indicators:", "一年来", quotes + "。一年来");
  }

  private static List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(REPORT, report("一年来", "两年来")));
    edits.add(new Edit(REPORT, report("2023年述职报告", "新的题目")));
    edits.add(new Edit(REPORT, report("35", "36")));
    edits.add(new Edit(REPORT, report("value: 35", "value: withheld", "新建工会35家", "新建工会**家")));
    edits.add(new Edit(REPORT, report("id: unions-formed, ", "")));
    edits.add(new Edit(REPORT, report("id: unions-formed, ", "id: grievances, ")));
    edits.add(new Edit(VOCABULARY, vocabulary("sum", "none")));
    edits.add(new Edit(REPORT, report()));
    edits.add(new Edit(VOCABULARY, vocabulary("none", "none")));
    edits.add(new Edit(REPORT, report("value: 35", "value: withheld", "新建工会35家", "新建工会**家")));
    edits.add(new Edit(VOCABULARY, vocabulary("sum", "mean")));
    edits.add(new Edit(REPORT, report()));
    edits.add(new Edit(REPORT, report("status: published", "status: draft\naliases: [x.html]")));
    edits.add(
        new Edit(REPORT, report("status: published", "status: published\naliases: [x.html]")));
    edits.add(new Edit(REPORT, report()));
    edits.add(
        new Edit(REPORT, report("status: published", "status: published\naliases: [old.html]")));
    edits.add(
        new Edit(REPORT, report("status: published", "status: published\naliases: [new.html]")));
    edits.add(
        new Edit(
            REPORT,
            report(
                "status: published",
                "status: withdrawn\nchanges:\n  - {date: 2024-02-01, kind: withdrawal, by: 某区, note: 撤回}")));
    edits.add(new Edit(REPORT, events(2)));
    edits.add(new Edit(REPORT, events(61)));
    edits.add(new Edit(REPORT, events(61).replace("3月2日", "4月2日").replace("03-02", "04-02")));
    edits.add(new Edit(REPORT, events(1)));
    edits.add(new Edit(OTHER, report("2023", "2022", "2024", "2023")));
    edits.add(new Edit(REPORT, report("type: team", "type: individual")));
    edits.add(
        new Edit(
            REPORT,
            report("type: team", "type: team\nperiod: {from: 2022-12-01, to: 2023-11-30}")));
    edits.add(new Edit(REPORT, report("year: 2023", "year: 2021", "2023年", "2021年")));
    edits.add(new Edit(TWIN, "---\ntitle: Another title\n---\n## 1. Work\n\nWe worked.\n"));
    edits.add(new Edit(TWIN, "---\ntitle: Yet another\n---\n## 1. Work\n\nWe worked.\n"));
    edits.add(new Edit(TWIN, ""));
    edits.add(new Edit(REPORT, report(", en: Report for 2023", "")));
    edits.add(new Edit("content/reports/district/2023.txt", "附表\n"));
    edits.add(new Edit("content/reports/district/2023.txt", "另一张附表\n"));
    edits.add(new Edit("content/reports/district/2023.txt", ""));
    edits.add(new Edit(UNIT, "name: {zh-CN: 某镇}\nlevel: township\n"));
    edits.add(new Edit(UNIT, "name: {zh-CN: 某区}\nlevel: district\naliases: [old-district]\n"));
    edits.add(new Edit("content/units/aaa.yml", "name: {zh-CN: 某市}\nlevel: township\n"));
    edits.add(new Edit("content/units/aaa.yml", "name: {zh-CN: 某市}\nlevel: city\n"));
    edits.add(
        new Edit(
            "content/units/aaa.yml",
            "name: {zh-CN: 某市}\nlevel: city\nsuccessor: {unit: district, from: 2023-01-01, kind: merged}\n"));
    edits.add(new Edit("content/pages/about.md", "---\ntitle: 关于\n---\n正文。\n"));
    edits.add(
        new Edit(
            "content/pages/about.md",
            "---\ntitle: 关于\n---\n见[报告](../reports/district/2023.md#section-1)。\n"));
    edits.add(new Edit(REPORT, report("## 一、工作", "# 一、工作")));
    edits.add(new Edit(OTHER, ""));
    edits.add(
        new Edit(
            "content/site.yml",
            SiteFolder.EMPTY.replaceFirst("-- .* --\n", "").replace(", en]", "]")));
    return edits;
  }

  private static String vocabulary(String one, String other) {
    return """
    - {id: unions-formed, label: {zh-CN: 新建工会, en: Unions formed}, unit: 家, total: %s}
    - {id: grievances, label: {zh-CN: 来访}, unit: 家, total: %s}
    """
        .formatted(one, other);
  }

  @Test
  void showsWhatACleanBuildGivesAndNothingThatStoodBefore() throws IOException {
    Path site = SiteFolder.write(folder.resolve("site"), SiteFolder.SMALL);
    Files.writeString(site.resolve(VOCABULARY), vocabulary("sum", "sum"));
    LiveLoader loader = SiteBuilder.loader(request(site, Purpose.PREVIEW));
    compare(loader, ChangedFiles.ANY, "nothing");
    for (Edit edit : edits()) {
      Path file = site.resolve(edit.file());
      if (edit.text().isEmpty()) {
        Files.delete(file);
      } else {
        Files.createDirectories(file.getParent());
        Files.writeString(file, edit.text());
      }
      compare(loader, ChangedFiles.of(file), edit.toString());
    }
  }

  private static SiteRequest request(Path site, Purpose purpose) {
    return new SiteRequest(site, Optional.empty(), true, purpose, 2);
  }

  private void compare(LiveLoader loader, ChangedFiles changed, String after) throws IOException {
    Path clean = folder.resolve("clean" + edits++);
    BuildReport built =
        SiteBuilder.build(
            request(folder.resolve("site"), Purpose.BUILD).with(Store.inMemory()), clean);
    assertTrue(built.publication().isPresent(), after + built.problems());
    HeldSite held = loader.load(changed).value().orElseThrow(() -> new AssertionError(after));
    Set<String> files = new HashSet<>(new BuiltSite(clean).files());
    files.remove("manifest.json");
    for (String file : files) {
      byte[] shown = held.file(file).orElseThrow(() -> new AssertionError(file + after));
      assertArrayEquals(Files.readAllBytes(clean.resolve(file)), shown, file + " after " + after);
    }
    seen.addAll(files);
    for (String file : seen) {
      assertEquals(files.contains(file), held.file(file).isPresent(), file + " after " + after);
    }
  }
}
