package gongkai.line.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gongkai.content.ReportSource;
import gongkai.content.ReportSource.FileAt;
import gongkai.model.Language;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportInputsTest {
  @TempDir private Path folder;

  private FileAt file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return new FileAt(folder, name);
  }

  private ReportSource source(FileAt report, FileAt beside) {
    return new ReportSource(
        new ReportId(new UnitId("a"), "2023"),
        report.root(),
        report.path(),
        Map.of(),
        List.of(beside));
  }

  @Test
  void givesNoOtherBytesThanThoseThatItsKeyStandsFor() throws IOException {
    FileAt beside = file("2023.txt", "judged");
    ReportInputs inputs =
        ReportInputs.read(source(file("2023.md", "text"), beside), Language.CHINESE);
    assertEquals(6, inputs.bytes(beside).length);
    Files.writeString(beside.file(), "others");
    assertThrows(ChangedMeanwhileException.class, () -> inputs.bytes(beside));
  }

  @Test
  void hasAnotherKeyWhereAFileBesideTheReportIsAnother() throws IOException {
    FileAt report = file("2023.md", "text");
    String before =
        ReportInputs.read(source(report, file("2023.txt", "one")), Language.CHINESE).key("");
    String after =
        ReportInputs.read(source(report, file("2023.txt", "two")), Language.CHINESE).key("");
    assertNotEquals(before, after);
  }
}
