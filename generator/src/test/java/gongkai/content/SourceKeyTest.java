package gongkai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.content.field.SiteLanguages;
import gongkai.diagnostic.Outcome;
import gongkai.model.Language;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceKeyTest {
  private static Outcome<ReportFile> read(String more) {
    String file =
        "---\ntitle: 甲\nunit: a\nyear: 2023\ntype: team\nstatus: draft\nsource: {file: a.txt, sha256: \""
            + "0".repeat(64)
            + "\""
            + more
            + "}\n---\n正文。\n";
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return ReportReader.read(
        new ReportId(new UnitId("a"), "2023"),
        "2023.md",
        bytes,
        SiteLanguages.main(Language.CHINESE));
  }

  private static boolean publish(String more) {
    return read(more).value().orElseThrow().report().source().orElseThrow().publish();
  }

  @Test
  void aSourceIsPublishedOnlyWhereTheReportSaysTrue() {
    assertEquals(false, publish(""));
    assertEquals(false, publish(", publish: false"));
    assertEquals(true, publish(", publish: true"));
  }

  @Test
  void anyOtherWordIsAnError() {
    assertEquals(
        List.of("slip-form"),
        read(", publish: yes").problems().stream().map(p -> p.code()).toList());
  }
}
