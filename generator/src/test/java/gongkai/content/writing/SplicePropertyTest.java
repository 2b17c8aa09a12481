package gongkai.content.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.content.field.FrontMatter;
import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.WrittenFile.Part;
import gongkai.content.yaml.YamlNode;
import gongkai.diagnostic.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Random decisions on random files, held against the parts that the files were put together of. */
class SplicePropertyTest {
  private static final int FILES = 1_500;
  private static final String PATH = "content/reports/a/2023.md";
  private static final List<String> WORDS =
      List.of(
          "新建工会组织35家",
          "*万元",
          "a: b",
          "# 不",
          "他说“好”",
          "𠮷野家",
          "true",
          "2023",
          "x-y",
          "-",
          "'",
          "\"");

  @Test
  void everyOtherByteStaysAndTheFileSaysWhatWasDecided() {
    int made = 0;
    int refused = 0;
    for (int seed = 0; seed < FILES; seed++) {
      Random random = new Random(seed);
      WrittenFile file = WrittenFile.random(random);
      byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
      if (!FrontMatter.read(bytes, PATH).problems().isEmpty()) {
        continue;
      }
      Decided decided = decided(file, random);
      String about = "seed " + seed + " " + decided.edit + "\n" + file.text();
      Outcome<byte[]> spliced = Splice.of(bytes, PATH, List.of(decided.edit));
      if (spliced.value().isEmpty()) {
        assertEquals("splice-form", spliced.problems().get(0).code(), about);
        refused++;
        continue;
      }
      byte[] now = spliced.value().orElseThrow();
      String text = new String(now, StandardCharsets.UTF_8);
      assertTrue(keepsAllBut(file.parts(), decided.part, text), () -> about + "\n=>\n" + text);
      assertEquals(decided.change(tree(bytes)), tree(now), about);
      made++;
    }
    assertTrue(made > FILES * 3 / 4, "only " + made + " files were without faults");
    // Lines of blanks at the end of a value over lines may belong to it: reported, not guessed.
    assertTrue(refused < made / 50, refused + " decisions of " + made + " were refused");
  }

  /** What was decided, the part of the file that it is about, and what it comes to. */
  private record Decided(Edit edit, Optional<Part> part) {
    Object change(Map<String, Object> before) {
      Map<String, Object> after = new LinkedHashMap<>(before);
      List<FieldPath.Step> way = edit.at().steps();
      String key = ((FieldPath.ToKey) way.get(0)).name();
      if (way.size() == 1) {
        after.put(key, ofKey(after.get(key)));
        return after;
      }
      List<Object> list = new ArrayList<>((List<?>) after.get(key));
      int index = ((FieldPath.ToEntry) way.get(1)).index();
      if (edit instanceof Edit.Remove && way.size() == 2) {
        list.remove(index);
        after.put(key, list.isEmpty() ? "" : list);
        return after;
      } else {
        Map<Object, Object> entry = new LinkedHashMap<>((Map<?, ?>) list.get(index));
        String field = ((FieldPath.ToKey) way.get(2)).name();
        if (edit instanceof Edit.Put put) {
          entry.put(field, value(put.value()));
        } else {
          entry.remove(field);
        }
        list.set(index, entry);
      }
      after.put(key, list);
      return after;
    }

    private Object ofKey(Object before) {
      if (edit instanceof Edit.Put put) {
        return value(put.value());
      }
      List<Object> list = new ArrayList<>();
      if (before instanceof List<?> some) {
        list.addAll(some);
      }
      list.add(value(((Edit.Append) edit).value()));
      return list;
    }

    private static Object value(FieldValue value) {
      if (value instanceof FieldValue.Entry entry) {
        Map<String, Object> map = new LinkedHashMap<>();
        entry.fields().forEach(f -> map.put(f.key(), value(f.value())));
        return map;
      }
      if (value instanceof FieldValue.Many many) {
        return many.values().stream().map(Decided::value).toList();
      }
      return value instanceof FieldValue.Words words ? words.text() : value.written();
    }
  }

  private static Decided decided(WrittenFile file, Random random) {
    FrontMatterKey[] lists = {
      FrontMatterKey.INDICATORS, FrontMatterKey.EVENTS, FrontMatterKey.PLANS
    };
    FrontMatterKey list = lists[random.nextInt(lists.length)];
    List<Part> entries = file.entries(list);
    FieldValue words = FieldValue.words(words(random));
    int choice = random.nextInt(8);
    if (choice < 5 && !entries.isEmpty()) {
      int index = random.nextInt(entries.size());
      FieldPath entry = FieldPath.entry(list, index);
      Edit edit =
          switch (choice) {
            case 0 -> new Edit.Put(entry.then(FrontMatterKey.REVIEWED), FieldValue.yes());
            case 1 -> new Edit.Put(entry.then(FrontMatterKey.LABEL), words);
            case 2 -> new Edit.Put(entry.then(FrontMatterKey.QUOTE), words);
            case 3 -> new Edit.Remove(entry.then(FrontMatterKey.ID));
            default -> new Edit.Remove(entry);
          };
      return new Decided(edit, Optional.of(entries.get(index)));
    }
    if (choice < 6) {
      FieldValue.Entry entry =
          new FieldValue.Entry(List.of(FieldValue.Field.of(FrontMatterKey.NOTE, words)));
      FrontMatterKey to = random.nextBoolean() ? list : FrontMatterKey.CHANGES;
      return new Decided(new Edit.Append(FieldPath.of(to), entry), file.key(to));
    }
    FrontMatterKey[] keys = {
      FrontMatterKey.TITLE,
      FrontMatterKey.STATUS,
      FrontMatterKey.YEAR,
      FrontMatterKey.SUMMARY,
      FrontMatterKey.DIMENSIONS
    };
    FrontMatterKey key = keys[random.nextInt(keys.length)];
    FieldValue value =
        key == FrontMatterKey.DIMENSIONS
            ? new FieldValue.Many(List.of(new FieldValue.Plain("duty")))
            : words;
    return new Decided(new Edit.Put(FieldPath.of(key), value), file.key(key));
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i <= random.nextInt(3); i++) {
      words.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words.toString();
  }

  /**
   * Whether a text is that of the parts, with something else in the place of one of them; or with
   * something put in between two lines or two parts. Commas between entries go with either.
   */
  private static boolean keepsAllBut(List<Part> parts, Optional<Part> changed, String now) {
    return changed.isPresent()
        ? keepsAllBut(parts, parts.indexOf(changed.get()), now)
        : keepsAll(parts, now);
  }

  private static boolean keepsAllBut(List<Part> parts, int changed, String now) {
    int from = changed;
    int to = changed + 1;
    while (from > 0 && parts.get(from - 1).isSeparator()) {
      from--;
    }
    while (to < parts.size() && parts.get(to).isSeparator()) {
      to++;
    }
    return begins(
        WrittenFile.text(parts.subList(0, from)),
        WrittenFile.text(parts.subList(to, parts.size())),
        now);
  }

  private static boolean keepsAll(List<Part> parts, String now) {
    String text = WrittenFile.text(parts);
    Set<Integer> seams = new TreeSet<>();
    int at = 0;
    for (Part part : parts) {
      at += part.text().length();
      seams.add(at);
    }
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r') {
        seams.add(i);
      }
    }
    return seams.stream().anyMatch(i -> begins(text.substring(0, i), text.substring(i), now));
  }

  private static boolean begins(String before, String after, String now) {
    return now.startsWith(before)
        && now.endsWith(after)
        && now.length() >= before.length() + after.length();
  }

  /** As the program's reader of content reads it, which is not the splice's own. */
  private static Map<String, Object> tree(byte[] bytes) {
    Outcome<FrontMatter> read = FrontMatter.read(bytes, PATH);
    assertEquals(List.of(), read.problems(), () -> new String(bytes, StandardCharsets.UTF_8));
    Map<String, Object> map = new LinkedHashMap<>();
    read.value().orElseThrow().mapping().entries().forEach(e -> map.put(e.key(), tree(e.value())));
    return map;
  }

  private static Object tree(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    if (node instanceof YamlNode.Sequence sequence) {
      List<Object> items = sequence.items().stream().map(SplicePropertyTest::tree).toList();
      return items.isEmpty() ? "" : items;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    ((YamlNode.Mapping) node).entries().forEach(e -> map.put(e.key(), tree(e.value())));
    return map;
  }

  @Test
  void theFilesAreOfManyForms() {
    List<String> texts = new ArrayList<>();
    for (int seed = 0; seed < FILES; seed++) {
      texts.add(WrittenFile.random(new Random(seed)).text());
    }
    for (String form :
        Arrays.asList(
            "\r\n", "\uFEFF", "\n-  ", "[{", "['", "|\n", ">-\n", "  #", "**", "\n  \"")) {
      assertTrue(texts.stream().anyMatch(text -> text.contains(form)), form);
    }
  }
}
