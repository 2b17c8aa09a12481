package gongkai.search;

import gongkai.digest.Sha256;
import gongkai.han.Variants;
import gongkai.parallel.Parallel;
import gongkai.site.file.SearchFile;
import gongkai.site.file.SearchFile.Index;
import gongkai.site.file.SearchFile.Pieces;
import gongkai.site.file.SearchFile.Searched;
import gongkai.site.file.SearchFile.SearchedText;
import gongkai.site.file.SearchFile.Sounds;
import gongkai.site.file.SearchFile.Table;
import gongkai.site.file.SearchFile.TableKind;
import gongkai.site.file.SearchFile.Text;
import gongkai.site.file.SearchFile.UnitNames;
import gongkai.store.Store;
import gongkai.store.ValueForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the bytes of the files that are searched in. Which texts have which pieces is worked out
 * once for all files that say it, when the first of them is asked for. Safe to use from several
 * threads.
 */
public final class SearchFiles {
  private static final String KIND = "pieces";
  private static final String LAST = "last";
  private static final ValueForm<PieceIndex> FORM = ValueForm.of(PieceIndex.class);
  private static final String SOUNDS = "sounds";
  private static final ValueForm<Units> UNITS = ValueForm.of(Units.class);
  private static final ValueForm<String> NAME = ValueForm.of(String.class);

  private final Texts texts;
  private final Store store;
  private final int threads;
  private final GatheredPieces gathered = new GatheredPieces();
  private Optional<PieceIndex> pieces = Optional.empty();

  /** The bytes of files of pieces that were made to know their digests. */
  private final Map<Integer, byte[]> written = new ConcurrentHashMap<>();

  /** All that the file of sounds is made from. */
  private record Units(List<UnitNames> units) {}

  /**
   * Prepares the files of one site.
   *
   * @param store keeps which texts have which pieces, for the next build to go on from
   * @param threads that work on its texts, at least 1
   */
  public SearchFiles(Texts texts, Store store, int threads) {
    this.texts = texts;
    this.store = store;
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
      return pieces(some.searched(), some.number());
    } else if (file instanceof Text text) {
      return text(text.text());
    } else if (file instanceof Table table) {
      return table(table.kind());
    } else if (file instanceof Sounds sounds) {
      return soundsOf(sounds.units());
    }
    throw new IllegalStateException("a file that nobody makes: " + file);
  }

  /** What stands for the bytes of a file, where that is known without them. */
  public Optional<String> digest(SearchFile file) throws IOException {
    return file instanceof Pieces some
        ? Optional.of(pieces(some.searched()).digests().get(some.number()))
        : Optional.empty();
  }

  private byte[] index(Searched searched) throws IOException {
    Map<String, byte[]> tables = new TreeMap<>();
    for (TableKind kind : TableKind.values()) {
      tables.put(kind.name().toLowerCase(java.util.Locale.ROOT), table(kind));
    }
    tables.put("sounds", soundsOf(searched.units()));
    return new IndexFile(searched).write(pieces(searched).digests(), tables);
  }

  private byte[] pieces(Searched searched, int number) throws IOException {
    PieceIndex all = pieces(searched);
    byte[] held = written.remove(number);
    return held == null ? all.files().get(number).write(number) : held;
  }

  /** All files of pieces. They say together what was worked out at once. */
  private synchronized PieceIndex pieces(Searched searched) throws IOException {
    if (pieces.isEmpty()) {
      pieces = Optional.of(made(searched));
    }
    return pieces.get();
  }

  /** The earlier index is told by another name, so that it is wiped out when it is not needed. */
  private PieceIndex made(Searched searched) throws IOException {
    List<String> marks = PieceIndex.marks(searched);
    String name = Sha256.of(String.join("\0", marks));
    store.clearOthers(KIND);
    Optional<PieceIndex> same = store.known(KIND, name, FORM);
    if (same.isPresent()) {
      store.need(KIND, LAST);
      return same.get();
    }
    Optional<PieceIndex> earlier =
        store
            .earlier(KIND, LAST, NAME)
            .flatMap(last -> store.earlier(KIND, last, FORM))
            .filter(index -> ChangedTexts.are(index, searched, marks));
    List<PieceFile> files =
        earlier.isPresent()
            ? ChangedTexts.put(earlier.get(), searched, marks, texts)
            : PieceIndex.files(searched, gathered, texts, threads);
    PieceIndex made = new PieceIndex(marks, files, digests(files, earlier));
    store.keep(KIND, LAST, NAME, name);
    store.keep(KIND, name, FORM, made);
    return made;
  }

  /** By all threads: the index is made last, and nothing else is left to do. */
  private List<String> digests(List<PieceFile> files, Optional<PieceIndex> earlier)
      throws IOException {
    return Parallel.map(
        PieceIndex.numbers(files.size()), i -> digest(files.get(i), i, earlier), threads);
  }

  /** Only a file that is not as it was is written for it, and held until it is asked for. */
  @SuppressWarnings("ReferenceEquality")
  private String digest(PieceFile file, int number, Optional<PieceIndex> earlier) {
    if (earlier.isPresent() && earlier.get().files().get(number) == file) {
      return earlier.get().digests().get(number);
    }
    byte[] bytes = file.write(number);
    written.put(number, bytes);
    return Sha256.of(bytes);
  }

  private byte[] text(SearchedText text) throws IOException {
    List<SearchedLine> read = SearchedLines.of(text, texts);
    gathered.add(text, TextPieces.of(read));
    SignList lines = SearchedLines.written(read);
    char[] signs = lines.toArray();
    SignList coded = TextCode.write(signs);
    boolean shorter = coded.bytes() < lines.bytes();
    boolean variants = Variants.stand(signs);
    String name = "texts/" + text.report() + "." + text.language().tag();
    return Script.of(name, signs.length)
        .raw("[")
        .raw(shorter ? "1," : "0,")
        .raw(variants ? "1," : "0,")
        .quoted(shorter ? coded.toArray() : signs)
        .raw("]")
        .end();
  }

  private static byte[] table(TableKind kind) {
    return switch (kind) {
      case CODES -> Script.of("codes").quoted(TextCode.table()).end();
      case VARIANTS -> Script.of("variants").quoted(Variants.pairs()).end();
    };
  }

  /** Tables of sounds are large, and names seldom change. */
  private byte[] soundsOf(List<UnitNames> units) throws IOException {
    store.clearOthers(SOUNDS);
    String script = store.get(SOUNDS, UNITS.sha256(new Units(units)), NAME, () -> sounds(units));
    return script.getBytes(StandardCharsets.UTF_8);
  }

  private static String sounds(List<UnitNames> units) {
    Map<String, List<String>> names = new TreeMap<>();
    units.forEach(unit -> names.put(unit.unit().toString(), chinese(unit)));
    Pinyin pinyin = new Pinyin(names.values().stream().flatMap(List::stream).toList());
    Script script = Script.of("sounds").raw("{");
    String comma = "";
    for (Map.Entry<String, List<String>> unit : names.entrySet()) {
      script.raw(comma).quoted(unit.getKey()).raw(":").quoted(pinyin.of(unit.getValue()));
      comma = ",\n";
    }
    return new String(script.raw("}").end(), StandardCharsets.UTF_8);
  }

  private static List<String> chinese(UnitNames unit) {
    return unit.names().stream()
        .flatMap(name -> name.byLanguage().entrySet().stream())
        .filter(name -> name.getKey().tag().startsWith("zh"))
        .map(Map.Entry::getValue)
        .toList();
  }
}
