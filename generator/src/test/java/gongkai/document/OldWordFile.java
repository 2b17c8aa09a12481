package gongkai.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A Word file of 1997 to 2003, written byte by byte: what the library cannot read is what the tests
 * are about. Source: [MS-DOC] 2.5 to 2.9.
 */
// Its buffers are its own, and its records are never compared.
@SuppressWarnings({"ByteBufferBackingArray", "ArrayRecordComponent"})
public final class OldWordFile {
  /** A switch of a run, on. */
  public static final int STRIKE = 0x0837;

  public static final int STRIKE_TWICE = 0x2A53;
  public static final int DELETED = 0x0800;
  public static final int STYLE = 0x4A30;
  public static final int SCRIPT = 0x2A48;
  public static final int POSITION = 0x4845;
  public static final int SIZE = 0x4A43;
  public static final int COLOUR = 0x6870;
  public static final int HIDDEN = 0x083C;
  public static final int IN_TABLE = 0x2416;
  public static final int ROW_END = 0x2417;
  public static final int ROW_CELLS = 0xD608;
  public static final int DROP_CAP = 0x442C;
  public static final int LEVEL = 0x260A;
  public static final int LIST = 0x460B;

  private static final int TEXT_AT = 0x800;
  private static final int PAGE = 512;
  private static final int PAIRS = 93;

  /** Characters with the properties that they have of their own. */
  public record Run(String text, byte[] properties) {}

  private record Paragraph(int style, byte[] properties, List<Run> runs) {}

  private final List<List<Paragraph>> stories = new ArrayList<>();
  private final byte[][] parts = new byte[PAIRS][];
  private final int[] fixed = new int[PAIRS];
  private byte[] begin = new byte[0];
  private int styleBase = 0x0FFF;
  private final List<byte[]> characterStyles = new ArrayList<>();

  private OldWordFile() {
    for (int i = 0; i < 8; i++) {
      stories.add(new ArrayList<>());
    }
  }

  public static OldWordFile of(String... paragraphs) {
    OldWordFile file = new OldWordFile();
    for (String text : paragraphs) {
      file.p(r(text));
    }
    return file;
  }

  public static Run r(String text, byte[]... properties) {
    return new Run(text, join(properties));
  }

  public OldWordFile p(Run... runs) {
    return p(0, new byte[0], runs);
  }

  /** A paragraph of a style, which brings its own end unless the last run has one. */
  public OldWordFile p(int style, byte[] properties, Run... runs) {
    return story(0, style, properties, runs);
  }

  /**
   * A paragraph of one of the texts: 0 main, 1 footnotes, 2 heads and feet, 4 comments, 6 boxes.
   */
  public OldWordFile story(int story, int style, byte[] properties, Run... runs) {
    List<Run> all = new ArrayList<>(List.of(runs));
    String last = runs.length == 0 ? "" : runs[runs.length - 1].text();
    if (!last.endsWith("\r") && !last.endsWith("\u0007")) {
      all.add(r("\r"));
    }
    stories.get(story).add(new Paragraph(style, properties, all));
    return this;
  }

  /** The number of a list and the level from 0, as properties of a paragraph. */
  public static byte[] counted(int list, int level) {
    return join(sprm(LEVEL, level), sprm(LIST, list, list >> 8));
  }

  public static byte[] sprm(int code, int... operand) {
    ByteBuffer bytes = buffer(2 + operand.length).putShort((short) code);
    for (int value : operand) {
      bytes.put((byte) value);
    }
    return bytes.array();
  }

  /** A part of the table stream by the number of its pair; {@code more} follows uncounted. */
  public OldWordFile part(int pair, byte[] bytes, byte[]... more) {
    parts[pair] = join(bytes, join(more));
    fixed[pair] = bytes.length;
    return this;
  }

  /** As WPS writes them: at the very beginning of the table stream. */
  public OldWordFile listsAtZero() {
    begin = parts[73];
    return this;
  }

  /** The style that the only styles, 0 and 1, are based on; {@code 0x0FFF} for none. */
  public OldWordFile styleBase(int base) {
    styleBase = base;
    return this;
  }

  /** One list of up to nine levels. */
  public OldWordFile list(byte[]... levels) {
    ByteBuffer lists = buffer(2 + 28).putShort((short) 1).putInt(7).putInt(0);
    for (int i = 0; i < 9; i++) {
      lists.putShort((short) 0x0FFF);
    }
    lists.put((byte) (levels.length == 1 ? 1 : 0)).put((byte) 0);
    byte[][] nine = new byte[levels.length == 1 ? 1 : 9][];
    for (int i = 0; i < nine.length; i++) {
      nine[i] = i < levels.length ? levels[i] : level(0, "");
    }
    return part(73, lists.array(), nine);
  }

  /** Lists that the one list is shown by, each with the levels that it overrides. */
  public OldWordFile overrides(byte[]... overrides) {
    ByteBuffer heads = buffer(4 + 16 * overrides.length).putInt(overrides.length);
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (byte[] override : overrides) {
      heads.putInt(7).putLong(0).put((byte) (override.length == 0 ? 0 : 1)).put(new byte[3]);
      data.writeBytes(buffer(4).putInt(-1).array());
      data.writeBytes(override);
    }
    return part(74, join(heads.array(), data.toByteArray()));
  }

  /** An override of the format of the first level. */
  public static byte[] override(byte[] level) {
    return join(buffer(8).putInt(0).putInt(0x20).array(), level);
  }

  /** A level: the code of its format, and its text with {@code %1} for numbers. */
  public static byte[] level(int format, String text) {
    byte[] places = new byte[9];
    StringBuilder shown = new StringBuilder();
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '%') {
        shown.append((char) (text.charAt(++i) - '1'));
        places[found++] = (byte) shown.length();
      } else {
        shown.append(text.charAt(i));
      }
    }
    return join(
        buffer(28).putInt(1).put((byte) format).put((byte) 0).put(places).put((byte) 2).array(),
        buffer(2).putShort((short) shown.length()).array(),
        shown.toString().getBytes(StandardCharsets.UTF_16LE));
  }

  public byte[] bytes() {
    StringBuilder text = new StringBuilder();
    List<Integer> runEnds = new ArrayList<>();
    List<byte[]> looks = new ArrayList<>();
    List<Integer> paragraphEnds = new ArrayList<>();
    List<byte[]> shapes = new ArrayList<>();
    int[] lengths = new int[8];
    for (int story = 0; story < 8; story++) {
      int from = text.length();
      for (Paragraph paragraph : stories.get(story)) {
        for (Run run : paragraph.runs()) {
          text.append(run.text());
          runEnds.add(text.length());
          looks.add(join(new byte[] {(byte) run.properties().length}, run.properties()));
        }
        paragraphEnds.add(text.length());
        shapes.add(shape(paragraph));
      }
      lengths[story] = text.length() - from;
    }
    ByteArrayOutputStream main = new ByteArrayOutputStream();
    main.writeBytes(new byte[TEXT_AT]);
    main.writeBytes(text.toString().getBytes(StandardCharsets.UTF_16LE));
    part(12, pages(main, runEnds, looks, 1));
    part(13, pages(main, paragraphEnds, shapes, 13));
    part(1, styles());
    part(15, new byte[4]);
    part(31, new byte[600]);
    ByteBuffer pieces = buffer(1 + 4 + 8 + 8).put((byte) 2).putInt(16).putInt(0);
    part(33, pieces.putInt(text.length()).putShort((short) 0).putInt(TEXT_AT).array());
    ByteBuffer sections = buffer(8 + 12).putInt(0).putInt(text.length()).putShort((short) 0);
    part(6, sections.putInt(-1).array());
    return file(main.toByteArray(), lengths, text.length());
  }

  private byte[] file(byte[] main, int[] lengths, int characters) {
    ByteBuffer head = ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN);
    head.putShort(0, (short) 0xA5EC).putShort(2, (short) 0xC1).putShort(0x0A, (short) 0x1200);
    head.putShort(0x0C, (short) 0xBF).putInt(0x18, TEXT_AT).putInt(0x1C, TEXT_AT + characters * 2);
    head.putShort(0x20, (short) 14).putShort(0x3E, (short) 22).putInt(0x40, main.length);
    for (int i = 0; i < 8; i++) {
      head.putInt(0x4C + 4 * i, lengths[i]);
    }
    head.putShort(0x98, (short) PAIRS);
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    table.writeBytes(begin);
    for (int i = 0; i < PAIRS; i++) {
      if (parts[i] != null) {
        boolean atZero = i == 73 && begin.length > 0;
        head.putInt(0x9A + 8 * i, atZero ? 0 : table.size()).putInt(0x9E + 8 * i, fixed[i]);
        table.writeBytes(atZero ? new byte[0] : parts[i]);
      }
    }
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(main), "WordDocument");
      file.createDocument(new ByteArrayInputStream(table.toByteArray()), "1Table");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] shape(Paragraph paragraph) {
    byte[] raw =
        join(buffer(2).putShort((short) paragraph.style()).array(), paragraph.properties());
    byte[] even = raw.length % 2 == 0 ? raw : join(raw, new byte[1]);
    return join(new byte[] {0, (byte) (even.length / 2)}, even);
  }

  /** Writes properties as pages of their own, and gives the table of those. */
  private static byte[] pages(
      ByteArrayOutputStream main, List<Integer> ends, List<byte[]> properties, int entry) {
    main.writeBytes(new byte[(PAGE - main.size() % PAGE) % PAGE]);
    List<Integer> starts = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int at = 0; at < ends.size(); ) {
      int count = 0;
      int used = 5;
      while (at + count < ends.size() && count < 100) {
        int more = 4 + entry + properties.get(at + count).length + 1;
        if (used + more > PAGE - 2) {
          break;
        }
        used += more;
        count++;
      }
      starts.add(place(at == 0 ? 0 : ends.get(at - 1)));
      numbers.add(main.size() / PAGE);
      main.writeBytes(page(ends, properties, entry, at, count));
      at += count;
    }
    ByteBuffer table = buffer(4 * (starts.size() + 1) + 4 * starts.size());
    starts.forEach(table::putInt);
    table.putInt(place(ends.get(ends.size() - 1)));
    numbers.forEach(table::putInt);
    return table.array();
  }

  private static byte[] page(
      List<Integer> ends, List<byte[]> properties, int entry, int at, int count) {
    ByteBuffer page = buffer(PAGE);
    page.putInt(place(at == 0 ? 0 : ends.get(at - 1)));
    for (int i = 0; i < count; i++) {
      page.putInt(place(ends.get(at + i)));
    }
    int low = PAGE - 1;
    for (int i = 0; i < count; i++) {
      byte[] one = properties.get(at + i);
      low = (low - one.length) / 2 * 2;
      page.put(4 * (count + 1) + entry * i, (byte) (low / 2));
      for (int j = 0; j < one.length; j++) {
        page.put(low + j, one[j]);
      }
    }
    return page.put(PAGE - 1, (byte) count).array();
  }

  private static int place(int character) {
    return TEXT_AT + 2 * character;
  }

  private byte[] styles() {
    int count = 2 + characterStyles.size();
    ByteBuffer head = buffer(20).putShort((short) 18).putShort((short) count).putShort((short) 10);
    head.putShort((short) 1).putShort((short) 0x5B).putShort((short) 15);
    byte[] styles = join(head.array(), style(0, "Normal"), style(1, "heading 1"));
    for (byte[] style : characterStyles) {
      styles = join(styles, style);
    }
    return styles;
  }

  /** A style of characters, the first of which has the number 2; {@code 0x0FFF} is no base. */
  public OldWordFile characterStyle(int base, byte[] properties) {
    int number = 2 + characterStyles.size();
    ByteBuffer fixedPart = buffer(10).putShort((short) 0x0FFE);
    fixedPart.putShort((short) (base << 4 | 2)).putShort((short) (number << 4 | 1));
    byte[] style =
        join(
            fixedPart.array(),
            buffer(2).putShort((short) 1).array(),
            "C\0".getBytes(StandardCharsets.UTF_16LE),
            buffer(2).putShort((short) properties.length).array(),
            properties,
            new byte[properties.length % 2]);
    characterStyles.add(join(buffer(2).putShort((short) style.length).array(), style));
    return this;
  }

  private byte[] style(int number, String name) {
    ByteBuffer fixedPart = buffer(10).putShort((short) number);
    fixedPart.putShort((short) (styleBase << 4 | 1)).putShort((short) (number << 4 | 2));
    byte[] style =
        join(
            fixedPart.array(),
            buffer(2).putShort((short) name.length()).array(),
            (name + "\0").getBytes(StandardCharsets.UTF_16LE),
            buffer(4).putShort((short) 2).putShort((short) number).array(),
            buffer(2).array());
    return join(buffer(2).putShort((short) style.length).array(), style);
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
