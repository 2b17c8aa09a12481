package gongkai.search;

import gongkai.digest.Sha256;
import gongkai.model.Language;
import gongkai.site.file.SearchFile.About;
import gongkai.site.file.SearchFile.Searched;
import gongkai.site.file.SearchFile.SearchedText;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file that is loaded first: which reports there are, what they are chosen by, and the versions
 * of the other files, with which browsers are asked for them, so that none is taken from another
 * generation.
 */
final class IndexFile {
  /** Texts of one version: a version for each would be as long as all else. */
  static final int TEXTS_TO_A_VERSION = 64;

  private static final int DIGITS = 4;
  private static final HexFormat HEX = HexFormat.of();

  private final Searched searched;
  private final List<SearchedText> originals;

  IndexFile(Searched searched) {
    this.searched = searched;
    this.originals = searched.texts().subList(0, searched.originals());
  }

  /**
   * The file's bytes.
   *
   * @param pieces the digests of the files of pieces, in order
   * @param tables all else, by name
   */
  byte[] write(List<String> pieces, Map<String, byte[]> tables) {
    Script script = Script.of("index").raw("{\"files\":").raw(String.valueOf(pieces.size()));
    StringBuilder versions = new StringBuilder();
    pieces.forEach(digest -> versions.append(digest, 0, DIGITS));
    script.raw(",\"pieces\":").quoted(versions.toString());
    script.raw(",\"texts\":").quoted(textVersions(tables));
    tables.forEach((name, bytes) -> field(script, name).quoted(version(bytes)));
    units(script);
    field(script, "years").list(originals.stream().map(t -> t.about().year()).toList());
    field(script, "types").quoted(types());
    field(script, "sections").quoted(sections());
    stems(script);
    twins(script);
    return script.raw("}").end();
  }

  private static Script field(Script script, String name) {
    return script.raw(",\n").quoted(name).raw(":");
  }

  private static String version(byte[] bytes) {
    return Sha256.of(bytes).substring(0, DIGITS);
  }

  /** Of every so many texts; the codes that they are written in belong to what they are. */
  private String textVersions(Map<String, byte[]> tables) {
    StringBuilder versions = new StringBuilder();
    List<SearchedText> texts = searched.texts();
    for (int from = 0; from < texts.size(); from += TEXTS_TO_A_VERSION) {
      StringBuilder all = new StringBuilder(version(tables.get("codes")));
      for (SearchedText text :
          texts.subList(from, Math.min(from + TEXTS_TO_A_VERSION, texts.size()))) {
        all.append(text.report()).append(text.digest()).append(text.title());
        text.summary().ifPresent(all::append);
      }
      versions.append(Sha256.of(all.toString()), 0, DIGITS);
    }
    return versions.toString();
  }

  /** Reports stand by unit: each unit's id, and how many reports of it follow. */
  private void units(Script script) {
    List<String> ids = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (SearchedText text : originals) {
      String id = text.report().unit().toString();
      int last = ids.size() - 1;
      if (last >= 0 && ids.get(last).equals(id)) {
        counts.set(last, counts.get(last) + 1);
      } else {
        ids.add(id);
        counts.add(1);
      }
    }
    field(script, "units").list(ids);
    field(script, "counts").list(counts);
  }

  private String types() {
    StringBuilder types = new StringBuilder();
    originals.forEach(text -> types.append(text.about().type().code(), 0, 1));
    return types.toString();
  }

  /** Two hexadecimal digits a report: a bit for each dimension that it accounts for. */
  private String sections() {
    StringBuilder sections = new StringBuilder();
    originals.forEach(text -> HEX.toHexDigits(sections, (byte) bits(text.about())));
    return sections.toString();
  }

  @SuppressWarnings("EnumOrdinal")
  private static int bits(About about) {
    return about.dimensions().stream().mapToInt(d -> 1 << d.ordinal()).reduce(0, (a, b) -> a | b);
  }

  /** Only those that are not their report's year. */
  private void stems(Script script) {
    field(script, "stems").raw("{");
    String comma = "";
    for (int i = 0; i < originals.size(); i++) {
      String stem = originals.get(i).report().stem();
      if (!stem.equals(String.valueOf(originals.get(i).about().year()))) {
        script.raw(comma).quoted(String.valueOf(i)).raw(":").quoted(stem);
        comma = ",";
      }
    }
    script.raw("}");
  }

  /**
   * By language: the reports that have a twin in it, or, as the complement of their number, only a
   * title or summary. Texts have numbers in this order.
   */
  private void twins(Script script) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (int i = 0; i < originals.size(); i++) {
      numbers.put(originals.get(i).report().toString(), i);
    }
    Map<Language, List<Integer>> twins = new LinkedHashMap<>();
    for (SearchedText text :
        searched.texts().subList(searched.originals(), searched.texts().size())) {
      int number = numbers.get(text.report().toString());
      twins
          .computeIfAbsent(text.language(), l -> new ArrayList<>())
          .add(text.whole() ? number : ~number);
    }
    field(script, "twins").raw("{");
    String comma = "";
    for (Map.Entry<Language, List<Integer>> twin : twins.entrySet()) {
      script.raw(comma).quoted(twin.getKey().tag()).raw(":").list(twin.getValue());
      comma = ",";
    }
    script.raw("}");
  }
}
