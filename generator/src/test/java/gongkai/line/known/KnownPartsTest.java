package gongkai.line.known;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.BuildReport;
import gongkai.line.SiteBuilder;
import gongkai.line.SiteFolder;
import gongkai.line.known.KnownParts.Part;
import gongkai.line.known.KnownParts.Written;
import gongkai.line.reading.KeptBodies;
import gongkai.line.request.SiteRequest;
import gongkai.publishing.FileContent.Remembered;
import gongkai.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a table that are taken from the last build's are those that would be made. */
class KnownPartsTest {
  private static final String TABLE = "data/indicators.csv";
  private static final String JSON = "data/indicators.json";
  private static final String REPORT = "content/reports/district/2023.md";

  @TempDir private Path folder;

  @BeforeEach
  void build() throws IOException {
    SiteFolder.write(folder.resolve("site"), SiteFolder.SMALL);
    for (String unit : List.of("a-first", "z-last")) {
      SiteFolder.write(folder.resolve("site"), other(unit));
    }
    built("out", store());
  }

  private static String other(String unit) {
    return SiteFolder.SMALL
        .substring(SiteFolder.SMALL.indexOf("-- " + REPORT))
        .replace("district", unit)
        .concat("-- content/units/" + unit + ".yml --\nname: {zh-CN: 另一区}\nlevel: district\n");
  }

  private Store store() {
    return Store.in(folder.resolve("site/.gongkai"), "1");
  }

  private SiteRequest request() {
    return new SiteRequest(
        folder.resolve("site"), Optional.empty(), false, SiteRequest.Purpose.BUILD, 1);
  }

  private void built(String out, Store store) throws IOException {
    try (store) {
      BuildReport report = SiteBuilder.build(request().with(store), folder.resolve(out));
      assertTrue(report.publication().isPresent(), () -> report.problems().toString());
    }
  }

  private String table(String out, String path) throws IOException {
    return Files.readString(folder.resolve(out).resolve(path));
  }

  private void edit(String path, String before, String after) throws IOException {
    Path file = folder.resolve("site").resolve(path);
    Files.writeString(file, Files.readString(file).replace(before, after));
  }

  /** That of a build that knows of no other. */
  private void assertTablesAreThoseOfACleanBuild() throws IOException {
    built("clean", Store.inMemory());
    assertEquals(table("clean", TABLE), table("out", TABLE));
    assertEquals(table("clean", JSON), table("out", JSON));
  }

  @Test
  void afterAFigureTheTableHasTheNewRow() throws IOException {
    edit(REPORT, "35", "36");
    built("out", store());
    assertTablesAreThoseOfACleanBuild();
  }

  @Test
  void theTableMayBeginWithAnotherUnit() throws IOException {
    Files.delete(folder.resolve("site/content/reports/a-first/2023.md"));
    built("out", store());
    assertTablesAreThoseOfACleanBuild();
    SiteFolder.write(folder.resolve("site"), other("a-first"));
    built("out", store());
    assertTablesAreThoseOfACleanBuild();
  }

  @Test
  void nothingIsTakenFromATableThatWasEditedByHand() throws IOException {
    Path table = folder.resolve("out").resolve(TABLE);
    Files.write(table, table("out", TABLE).replace("35", "53").getBytes(UTF_8));
    edit(REPORT, "35", "36");
    built("out", store());
    assertTablesAreThoseOfACleanBuild();
  }

  /** As a forged store might have them. */
  @Test
  void partsThatDoNotLieWithinTheirTableAreNone() {
    Remembered bytes = new Remembered("", 10, 0);
    new Written(bytes, List.of(new Part("a", 4, 6)));
    for (Part part : List.of(new Part("a", 4, 7), new Part("a", -1, 1), new Part("a", 1, -1))) {
      assertThrows(
          IllegalArgumentException.class, () -> new Written(bytes, List.of(part)), part.toString());
    }
  }

  /** So nobody asks for the sentences of others. */
  @Test
  void rowsOfUnitsInWhichNothingChangedAreTaken() throws IOException {
    edit(REPORT, "35", "36");
    Files.delete(folder.resolve("site/.gongkai/sentences.store"));
    try (Store store = store()) {
      SiteBuilder.build(request().with(store), folder.resolve("out"));
      assertEquals(1, store.made(KeptBodies.SENTENCES));
    }
    assertTablesAreThoseOfACleanBuild();
  }
}
