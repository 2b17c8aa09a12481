package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Same input, same bytes. Runs alone: no other test may see the language that it sets. */
@Isolated
class OtherMachineTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root")).normalize();

  @TempDir private Path temp;

  /** Whatever the threads, the language and the zone of the machine. */
  @Test
  void anotherMachineMakesTheSameSite() throws IOException {
    BuiltSite site = SharedSite.SHIPPED.built();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("ar", "EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      BuiltSite other = BuiltSite.of(ROOT, temp.resolve("other"), 1);
      assertEquals(site.text("manifest.json"), other.text("manifest.json"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
