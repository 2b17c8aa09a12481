package gongkai.desk;

import static gongkai.desk.DeskTest.FILE;
import static gongkai.desk.DeskTest.REPORT;
import static gongkai.desk.DeskTest.TEXT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.desk.visit.DeskAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that no page of the desk made, and files that are none of its own. */
class DeskBoundsTest {
  @TempDir private Path root;
  private DeskVisitor visitor;

  @BeforeEach
  void sit() throws IOException {
    visitor = DeskVisitor.seated(root, FILE, TEXT);
  }

  @Test
  void takesNothingFromAnotherPage() throws IOException {
    visitor.get(REPORT);
    List<String> good =
        List.of(
            "act=accept",
            "ref=indicators-0",
            "token=" + visitor.token(),
            "version=" + visitor.version());
    String decide = REPORT + "/decide";
    assertEquals(403, send(decide, Map.of("origin", "http://elsewhere.invented"), good));
    assertEquals(403, send(decide, Map.of("origin", "null"), good));
    assertEquals(403, send(decide, Map.of("sec-fetch-site", "cross-site"), good));
    assertEquals(403, send(decide, Map.of("sec-fetch-site", "same-site"), good));
    assertEquals(403, send(decide, Map.of("content-type", "text/plain"), good));
    assertEquals(403, send(decide, Map.of(), good.subList(0, 2)));
    assertEquals(403, send(decide, Map.of(), List.of("act=accept", "token=" + "0".repeat(48))));
    assertEquals(TEXT, visitor.read(FILE));
    assertEquals(303, send(decide, Map.of("sec-fetch-site", "same-origin"), good));
  }

  private int send(String address, Map<String, String> headers, List<String> fields)
      throws IOException {
    return visitor.send(address, headers, fields).status();
  }

  @Test
  void readsNoFileOutsideTheReports() throws IOException {
    visitor.write("secret.md", TEXT);
    Files.createSymbolicLink(
        root.resolve("content/reports/city-union/2022.md"), root.resolve("secret.md"));
    Files.createSymbolicLink(root.resolve("content/reports/linked"), root);
    for (String address :
        List.of("city-union/2022", "linked/secret", "../secret", "city-union/..", "city-union")) {
      assertEquals(404, visitor.get("/_desk/en/report/" + address).status(), address);
    }
  }

  @Test
  void handsOutTheSourceThatTheReportNamesAndNothingElse() throws IOException {
    byte[] text = "示例市总工会2022年述职报告\n一、工作\n新建工会12家。\n".getBytes(StandardCharsets.UTF_8);
    visitor.drop("述职.txt", text);
    String address = "/_desk/en/report/city-union/2022/source";
    DeskAnswer file = visitor.get(address + "/file");
    assertArrayEquals(text, file.body());
    assertTrue(file.headers().get("Content-Disposition").startsWith("attachment"));
    assertEquals("application/octet-stream", file.contentType());
    assertTrue(DeskVisitor.text(visitor.get(address)).contains("新建工会12家。"));

    Path copy = root.resolve("content/reports/city-union/2022.txt");
    Files.move(copy, root.resolve("elsewhere.txt"));
    Files.createSymbolicLink(copy, root.resolve("elsewhere.txt"));
    assertEquals(404, visitor.get(address + "/file").status(), "a link is not followed");
    Files.delete(copy);
    Files.writeString(copy, "another text");
    assertEquals(404, visitor.get(address + "/file").status(), "not what the report names");
    assertTrue(DeskVisitor.text(visitor.get(address)).contains("is not here"));
    assertEquals(404, visitor.get(address + "/other").status());
  }
}
