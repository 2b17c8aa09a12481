package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the jar says of the libraries that it holds. */
class LicencesTest {
  private static final String BILL = "/META-INF/sbom/gongkai.cdx.json";
  private static final Pattern ROW = Pattern.compile("(?m)^(\\S+:\\S+)  +(.+?)  +(\\S.*)$");

  @Test
  void everyLibraryInTheJarIsListedWithItsLicence() throws IOException {
    TreeSet<String> libraries = new TreeSet<>();
    for (JsonNode library : bill().get("components")) {
      libraries.add(library.get("group").asString() + ":" + library.get("name").asString());
    }
    assertTrue(libraries.size() > 20, () -> "too few in the bill of materials: " + libraries);
    assertEquals(libraries, new TreeSet<>(licences().keySet()));
  }

  @Test
  void theTextOfEveryLicenceIsInTheJar() throws IOException {
    assertTrue(text("LICENSE").contains("Apache License"));
    for (List<String> texts : licences().values()) {
      assertFalse(texts.isEmpty());
      for (String text : texts) {
        assertTrue(text("licenses/" + text).length() > 500, text);
      }
    }
  }

  @Test
  void theBillOfMaterialsIsTheSameOnEveryMachine() throws IOException {
    JsonNode bill = bill();
    assertFalse(bill.has("serialNumber"));
    assertFalse(bill.get("metadata").has("timestamp"));
  }

  /** The files of its licence, by library. */
  private static Map<String, List<String>> licences() throws IOException {
    Map<String, List<String>> licences = new TreeMap<>();
    Matcher row = ROW.matcher(text("THIRD-PARTY.txt"));
    while (row.find()) {
      licences.put(row.group(1), List.of(row.group(3).split(", ", -1)));
    }
    return licences;
  }

  private static JsonNode bill() throws IOException {
    assertNotNull(
        LicencesTest.class.getResource(BILL),
        "Maven has made no bill of materials (META-INF/sbom): it makes none while it is offline"
            + " (-o). Run it without -o.");
    return JsonMapper.shared().readTree(text("sbom/gongkai.cdx.json"));
  }

  private static String text(String name) throws IOException {
    try (InputStream in = LicencesTest.class.getResourceAsStream("/META-INF/" + name)) {
      assertNotNull(in, () -> "not in the jar: META-INF/" + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
