package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewUnitTest {
  @TempDir private Path folder;
  private String site;

  @BeforeEach
  void site() throws IOException {
    site = SiteFolder.write(folder, SiteFolder.SMALL).toString();
  }

  private Ended make(String id, String... more) {
    String[] line = new String[5 + more.length];
    System.arraycopy(new String[] {"new", "unit", id, "--site", site}, 0, line, 0, 5);
    System.arraycopy(more, 0, line, 5, more.length);
    return Ended.of(Locale.US, line);
  }

  private String file(String id) throws IOException {
    return Files.readString(Path.of(site, "content/units/" + id + ".yml"));
  }

  @Test
  void makesTheFileOfAUnitThatCheckAccepts() throws IOException {
    Ended made =
        make("town-union", "--name", "示例镇: 总工会", "--level", "township", "--parent", "district");
    assertEquals(0, made.code(), made.err());
    assertEquals("content/units/town-union.yml\n", made.out());
    assertEquals(
        "name:\n  zh-CN: \"示例镇: 总工会\"\nlevel: township\nparent: \"district\"\n",
        file("town-union"));
    Ended checked = Ended.of(Locale.US, "check", "--site", site);
    assertFalse(checked.out().contains("town-union"), checked.out());
  }

  @Test
  void readsTheLevelFromTheNameOrLeavesItOpen() throws IOException {
    assertTrue(make("a", "--name", "示例镇总工会").err().contains("township"));
    assertTrue(file("a").contains("\nlevel: township\n"), file("a"));
    assertTrue(make("b", "--name", "示例总工会").err().contains("fill in “level”"));
    assertTrue(file("b").contains("\n# level: city | district | township | bureau\n"), file("b"));
  }

  @Test
  void writesOverNoUnitThatIsThere() throws IOException {
    String before = file("district");
    Ended again = make("district", "--name", "另一个");
    assertEquals(1, again.code());
    assertTrue(again.err().contains("content/units/district.yml:1:1: error [unit-exists]"));
    assertEquals(before, file("district"));
  }

  @Test
  void refusesIdsLevelsAndParentsThatAreNone() {
    assertEquals(2, make("Bad Id", "--name", "甲").code());
    assertEquals(2, make("unassigned-1234", "--name", "甲").code());
    assertEquals(2, make("a", "--name", "甲", "--level", "区级").code());
    Ended parent = make("a", "--name", "甲", "--parent", "distict");
    assertEquals(2, parent.code());
    assertTrue(parent.err().contains("Did you mean “district”?"), parent.err());
    assertFalse(Files.exists(Path.of(site, "content/units/a.yml")));
  }
}
