package gongkai.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Bundles say what {@link java.util.Properties} reads in them, by whichever way they are read. */
class BundleTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  private static Map<String, String> read(String bundle) throws IOException {
    return Bundle.read(new StringReader(bundle));
  }

  @Test
  void aLineIsAKeyAndItsText() throws IOException {
    assertEquals(
        Map.of("a.b", "甲 = 乙", "c", "", "d", "blanks before "),
        read("# a remark\na.b=甲 = 乙\n\nc=\nd=  blanks before "));
    assertTrue(Bundle.plain("a=一\nb=二\n").isPresent());
  }

  @Test
  void whatJavaReadsOtherwiseIsReadByJava() throws IOException {
    for (String other :
        List.of(
            "a\\=b=c",
            "a : b=c",
            " a=b",
            "a b=c",
            "a",
            "!a=b",
            "a=\\u4e00",
            "a=b\\\n c",
            "=a",
            "a=b\r\nc=d",
            "  ",
            "a:b=c")) {
      assertFalse(Bundle.plain(other).isPresent(), other);
      assertEquals(Bundle.byJava(other), read(other), other);
    }
  }

  @Test
  void linesThrownTogetherAreReadAsJavaReadsThem() throws IOException {
    String signs = "ab=:#!\\ \t\f\n\r一.=\n";
    Random random = new Random(17);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder bundle = new StringBuilder();
      for (int i = random.nextInt(14); i > 0; i--) {
        bundle.append(signs.charAt(random.nextInt(signs.length())));
      }
      String text = bundle.toString();
      assertEquals(Bundle.byJava(text), read(text), text);
    }
  }

  @Test
  void ourOwnAreReadAsJavaReadsThem() throws IOException {
    for (String folder : List.of("themes/default/i18n", "generator/src/main/resources/messages")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
        for (Path file : files.toList()) {
          String text = Files.readString(file, StandardCharsets.UTF_8);
          assertEquals(Bundle.byJava(text), read(text), file.toString());
        }
      }
    }
  }
}
