package gongkai.search;

import gongkai.model.text.Body;
import gongkai.site.page.SearchFile;
import gongkai.site.page.SearchFile.Index;
import gongkai.site.page.SearchFile.Pieces;
import gongkai.site.page.SearchFile.Searched;
import gongkai.site.page.SearchFile.SearchedText;
import gongkai.site.page.SearchFile.Sounds;
import gongkai.site.page.SearchFile.Table;
import gongkai.site.page.SearchFile.TableKind;
import gongkai.site.page.SearchFile.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes the bytes of the files that are searched in. Which texts have which pieces is worked out
 * once for all files that say it, when the first of them is asked for. Safe to use from several
 * threads.
 */
public final class SearchFiles {
  private final Texts texts;
  private final int threads;
  private Optional<PieceIndex> pieces = Optional.empty();

  /**
   * Prepares the files of one site.
   *
   * @param threads that work on its texts, at least 1
   */
  public SearchFiles(Texts texts, int threads) {
    this.texts = texts;
    this.threads = threads;
  }

  /**
   * The bytes of a file.
   *
   * @throws IOException if a text cannot be read
   */
  public byte[] write(SearchFile file) throws IOException {
    if (file instanceof Index index) {
      return index(index.searched());
    } else if (file instanceof Pieces some) {
      return pieces(some.searched()).file(some.number());
    } else if (file instanceof Text text) {
      return text(text.text());
    } else if (file instanceof Table table) {
      return table(table.kind());
    } else if (file instanceof Sounds sounds) {
      return sounds(sounds.searched());
    }
    throw new IllegalStateException("a file that nobody makes: " + file);
  }

  private byte[] index(Searched searched) throws IOException {
    PieceIndex made = pieces(searched);
    List<byte[]> files = new ArrayList<>();
    for (int i = 0; i < searched.files(); i++) {
      files.add(made.file(i));
    }
    Map<String, byte[]> tables = new TreeMap<>();
    for (TableKind kind : TableKind.values()) {
      tables.put(kind.name().toLowerCase(java.util.Locale.ROOT), table(kind));
    }
    tables.put("sounds", sounds(searched));
    return new IndexFile(searched).write(files, tables);
  }

  /** All files share what they are cut from. */
  private synchronized PieceIndex pieces(Searched searched) throws IOException {
    if (pieces.isEmpty()) {
      pieces = Optional.of(PieceIndex.of(searched, texts, threads));
    }
    return pieces.get();
  }

  private byte[] text(SearchedText text) throws IOException {
    Body body = texts.of(text.report(), text.language());
    String lines = SearchedLines.written(SearchedLines.of(text, body));
    String coded = TextCode.write(lines);
    boolean shorter = length(coded) < length(lines);
    boolean variants = lines.chars().anyMatch(c -> Variants.simplified((char) c) != c);
    return Script.of("texts/" + text.report() + "." + text.language().tag())
        .raw("[")
        .raw(shorter ? "1," : "0,")
        .raw(variants ? "1," : "0,")
        .quoted(shorter ? coded : lines)
        .raw("]")
        .end();
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static byte[] table(TableKind kind) {
    return switch (kind) {
      case CODES -> Script.of("codes").quoted(TextCode.table()).end();
      case VARIANTS -> Script.of("variants").quoted(Variants.pairs()).end();
    };
  }

  private static byte[] sounds(Searched searched) {
    Map<String, List<String>> names = new TreeMap<>();
    searched
        .units()
        .forEach(
            unit ->
                names.put(
                    unit.unit().toString(),
                    unit.names().stream()
                        .flatMap(name -> name.byLanguage().entrySet().stream())
                        .filter(name -> name.getKey().tag().startsWith("zh"))
                        .map(Map.Entry::getValue)
                        .toList()));
    Pinyin pinyin = new Pinyin(names.values().stream().flatMap(List::stream).toList());
    Script script = Script.of("sounds").raw("{");
    String comma = "";
    for (Map.Entry<String, List<String>> unit : names.entrySet()) {
      script.raw(comma).quoted(unit.getKey()).raw(":").quoted(pinyin.of(unit.getValue()));
      comma = ",\n";
    }
    return script.raw("}").end();
  }
}
