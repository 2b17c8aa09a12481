package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.diagnostic.Problem;
import gongkai.importing.outcome.Draft;
import gongkai.importing.proposing.ProposedIndicator;
import gongkai.line.SiteBuilder;
import gongkai.line.SiteFolder;
import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What import proposes as withheld, check takes for withheld: one rule on both sides. */
class MaskedFiguresTest {
  private static final String TEXT =
      "2023年测试区总工会领导班子述职报告\n\n一、履职情况\n"
          + "全年投入资金xxx万元，走访困难职工XX户，培训××人次，新建工会〇〇家，慰问□□人，表彰__人，补助**人。\n";

  private static final String ALL = "全年投入资金xxx万元 | 走访困难职工XX户 | 培训××人次 | 新建工会〇〇家 | 表彰__人 | 补助**人";

  @TempDir private Path root;

  private static Draft draft(List<String> marks) {
    return DistrictImport.draft(TEXT, "a.txt", marks);
  }

  private static String withheld(Draft draft) {
    return draft.indicators().stream()
        .map(ProposedIndicator::entry)
        .filter(figure -> figure.quantity().isWithheld())
        .map(figure -> figure.quote().text())
        .collect(Collectors.joining(" | "));
  }

  private static String unknown(Draft draft) {
    return draft.problems().stream()
        .filter(p -> p.code().equals("import-mask-unknown"))
        .map(p -> p.arguments().get(0))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @Test
  void everyMaskIsProposedAsWithheldAndThoseThatTheSiteDoesNotListAreLeftOpen() {
    for (List<String> marks : List.of(List.<String>of(), List.of("××", "XX"))) {
      assertEquals(ALL, withheld(draft(marks)));
    }
    assertEquals(ALL.replace(" | 表彰", " | 慰问□□人 | 表彰"), withheld(draft(List.of("□□"))));
    assertEquals("XX __ xxx ×× □□ 〇〇", unknown(draft(List.of())));
    assertEquals("__ xxx □□ 〇〇", unknown(draft(List.of("××", "XX"))));
  }

  @Test
  void namesTheMaskAndNotTheDigitsBesideIt() {
    Draft draft = DistrictImport.draft(TEXT.replace("XX户", "3X户"), "a.txt", List.of("xxx"));
    assertEquals("X __ ×× □□ 〇〇", unknown(draft));
  }

  private String errors(List<String> marks, String report) throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    Path site = root.resolve("content/site.yml");
    Files.writeString(
        site, Files.readString(site).stripTrailing() + "\nredaction-marks: " + marks + "\n");
    Files.writeString(root.resolve("content/reports/district/2023.md"), report);
    return SiteBuilder.check(
            new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 1))
        .stream()
        .filter(Problem::isError)
        .map(p -> p.code() + " " + p.arguments())
        .collect(Collectors.joining(" | "));
  }

  @Test
  void whatImportProposesAsWithheldPassesCheck() throws IOException {
    for (List<String> marks : List.of(List.<String>of(), List.of("××", "XX", "□□"))) {
      assertEquals("", errors(marks, draft(marks).markdown()));
    }
  }

  @Test
  void masksThatNobodyLeavesOpenWithholdOnlyIfTheSiteListsThem() throws IOException {
    String settled = draft(List.of()).markdown().replaceAll("masks(, )?", "");
    assertEquals(
        "no-mark-in-quote [全年投入资金xxx万元] | no-mark-in-quote [新建工会〇〇家]"
            + " | no-mark-in-quote [表彰__人]",
        errors(List.of("××", "XX"), settled));
  }

  @Test
  void whereMasksAreLeftOpenTheQuoteOfAWithheldNumberStillNeedsOne() throws IOException {
    String report = draft(List.of()).markdown().replace("补助**人", "补助若干人");
    assertEquals("no-mark-in-quote [补助若干人]", errors(List.of(), report));
  }
}
