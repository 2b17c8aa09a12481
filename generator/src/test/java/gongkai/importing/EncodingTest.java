package gongkai.importing;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.document.SourceReader;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceText;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodingTest {
  private static final String TEXT = "某村村民委员会2023年度工作报告\n一、村务公开\n全年公开*次，㐂𠮷两户。\n";

  @Test
  void readsOneTextInAllEncodingsAlike() {
    for (byte[] bytes : inAllEncodings(TEXT)) {
      assertEquals(TEXT, decode(bytes).value().orElseThrow());
    }
  }

  @Test
  void givesTheSameMarkdownForOneTextInAllEncodings() {
    List<String> markdown = new ArrayList<>();
    for (byte[] bytes : inAllEncodings(Seeds.text(1))) {
      Draft draft = Importer.read(bytes, "in.txt", ImportOptions.NONE).value().orElseThrow();
      // The hash is of the bytes, so it must differ.
      markdown.add(draft.markdown().replace(draft.sha256(), ""));
    }
    assertEquals(6, markdown.size());
    assertEquals(1, markdown.stream().distinct().count());
  }

  @Test
  void makesAllLineEndsAlike() {
    assertEquals("a\nb\nc\n", decode("a\r\nb\rc\n".getBytes(StandardCharsets.UTF_8)).value().get());
  }

  @Test
  void endsLinesAtEveryMarkThatUnicodeHasForIt() {
    for (String end : List.of("\u2028", "\u2029", "\u0085", "\u000B", "\f")) {
      byte[] bytes = ("甲" + end + "乙").getBytes(StandardCharsets.UTF_8);
      assertEquals("甲\n乙", decode(bytes).value().orElseThrow());
    }
  }

  @Test
  void readsUtf16WithoutAMark() {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertEquals(TEXT, decode(TEXT.getBytes(charset)).value().orElseThrow());
    }
    byte[] latin = "the quick brown fox jumps".getBytes(StandardCharsets.UTF_8);
    assertEquals("the quick brown fox jumps", decode(latin).value().orElseThrow());
  }

  @Test
  void readsBig5WhereTheTextProvesIt() {
    String text = "2023年某某區總工會領導班子述職報告\n一、履職情況\n新建工會35家，走訪困難職工120戶。\n";
    assertEquals(text, decode(text.getBytes(Charset.forName("Big5"))).value().orElseThrow());
    assertEquals(text, decode(text.getBytes(Charset.forName("GB18030"))).value().orElseThrow());
  }

  @Test
  void refusesTextOfAnotherEncodingThanThoseItTakes() {
    byte[] korean = "대한민국 서울특별시 노동조합 연례 보고서".repeat(4).getBytes(Charset.forName("EUC-KR"));
    assertEquals("import-encoding-doubtful", fault(korean).code());
  }

  @Test
  void refusesUtf8ThatWasReadTwice() {
    byte[] utf8 = Seeds.text(0).getBytes(StandardCharsets.UTF_8);
    for (String charset : List.of("GB18030", "GBK", "windows-1252", "ISO-8859-1")) {
      String garbage = new String(utf8, Charset.forName(charset));
      for (String lossy : List.of(garbage, garbage.replace('\uFFFD', '?'))) {
        Problem problem = fault(lossy.getBytes(StandardCharsets.UTF_8));
        assertEquals("import-encoding-twice", problem.code(), charset);
      }
    }
    assertEquals("import-text-damaged", fault("述职锟斤拷报告".getBytes(StandardCharsets.UTF_8)).code());
  }

  @Test
  void refusesGb18030ThatWasReadAsLatinAndSavedSo() {
    byte[] gb = Seeds.text(0).getBytes(Charset.forName("GB18030"));
    for (String charset : List.of("windows-1252", "ISO-8859-1")) {
      String garbage = new String(gb, Charset.forName(charset)).replace('\uFFFD', '?');
      Problem problem = fault(garbage.getBytes(StandardCharsets.UTF_8));
      assertEquals("import-encoding-twice", problem.code(), charset);
    }
    String french = "L’été dernier, à Orléans, l’assemblée générale a été très animée. ".repeat(9);
    assertEquals(french, decode(french.getBytes(StandardCharsets.UTF_8)).value().orElseThrow());
  }

  @Test
  void refusesEncodingsThatShiftWithinAscii() {
    String japanese = "測試区総工会２０２３年述職報告";
    byte[] shifted = japanese.getBytes(Charset.forName("ISO-2022-JP"));
    assertEquals("import-encoding-shifted", fault(shifted).code());
    byte[] hz = "~{2bJTGxW\\9$;a~}2023~{Dj~}".getBytes(StandardCharsets.US_ASCII);
    assertEquals(List.of("HZ"), fault(hz).arguments());
    byte[] utf7 =
        "+bUuL1VM6YDtd5U8a-2023+XnSP8IBMYqVUSg\n\n+ZbBe+l3lTxo-35+W7b/DA-"
            .getBytes(StandardCharsets.US_ASCII);
    assertEquals(List.of("UTF-7"), fault(utf7).arguments());
  }

  @Test
  void replacesRadicalsByTheCharactersThatTheyAreAndTellsWhich() {
    byte[] bytes = "总⼯会⾛访120⼾，⼯作②m²⻔ﬁ。".getBytes(StandardCharsets.UTF_8);
    Outcome<String> read = decode(bytes);
    assertEquals("总工会走访120户，工作②m²门fi。", read.value().orElseThrow());
    assertEquals(
        List.of("6", "⻔→门 × 1, ⼯→工 × 2, ⼾→户 × 1, ⾛→走 × 1, ﬁ→fi × 1"),
        read.problems().get(0).arguments());
  }

  @Test
  void replacesMarksOfLinesThatRunDownwards() {
    Outcome<String> read = decode("︵一︶走访︽条例︾宣传户35家︐满意︒".getBytes(StandardCharsets.UTF_8));
    assertEquals("（一）走访《条例》宣传户35家，满意。", read.value().orElseThrow());
  }

  @Test
  void replacesCharactersThatUnicodeHasTwice() {
    Outcome<String> read = decode("帮扶\uF9DD人、\uF967良。".getBytes(StandardCharsets.UTF_8));
    assertEquals("帮扶利人、不良。", read.value().orElseThrow());
    assertEquals("2", read.problems().get(0).arguments().get(0));
  }

  @Test
  void refusesAByteThatIsNeitherUtf8NorGb18030() {
    Problem problem = fault(HexFormat.of().parseHex("d6d0b9faff0a"));
    assertEquals("import-encoding-unknown", problem.code());
    assertEquals(List.of("0", "4"), problem.arguments());
  }

  @Test
  void doesNotTakeDamagedUtf8ForGb18030() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] damaged = bytes.clone();
    damaged[4] = (byte) 0xE6;
    Problem problem = fault(damaged);
    assertEquals("import-encoding-broken", problem.code());
    assertEquals("UTF-8", problem.arguments().get(0));
    assertEquals("3", problem.arguments().get(1));
  }

  @Test
  void refusesHalfACharacterAfterAByteOrderMark() {
    Problem problem = fault(HexFormat.of().parseHex("fffe2d4e56"));
    assertEquals("import-encoding-broken", problem.code());
    assertEquals(List.of("UTF-16LE", "4"), problem.arguments());
  }

  @Test
  void refusesTextInWhichACharacterWasLostBefore() {
    Problem problem = fault("中\uFFFD国".getBytes(StandardCharsets.UTF_8));
    assertEquals("import-text-damaged", problem.code());
    assertEquals(List.of("3"), problem.arguments());
  }

  @Test
  void refusesBytesThatAreNoText() {
    Problem problem = fault(new byte[] {'a', 'b', 'c', 'd', 0, 0});
    assertEquals("import-not-text", problem.code());
    assertEquals(List.of("4"), problem.arguments());
  }

  @Test
  void refusesAFileWithoutText() {
    Outcome<Draft> read =
        Importer.read(" \n\u3000\n".getBytes(StandardCharsets.UTF_8), "in.txt", ImportOptions.NONE);
    assertTrue(read.value().isEmpty());
    assertEquals("import-empty", read.problems().get(0).code());
  }

  private static List<byte[]> inAllEncodings(String text) {
    return List.of(
        text.getBytes(StandardCharsets.UTF_8),
        text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
        marked("efbbbf", text, StandardCharsets.UTF_8),
        marked("fffe", text, StandardCharsets.UTF_16LE),
        marked("feff", text, StandardCharsets.UTF_16BE),
        text.getBytes(Charset.forName("GB18030")));
  }

  private static byte[] marked(String mark, String text, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(HexFormat.of().parseHex(mark));
    bytes.writeBytes(text.getBytes(charset));
    return bytes.toByteArray();
  }

  private static Outcome<String> decode(byte[] bytes) {
    Outcome<SourceText> read = SourceReader.read(bytes, "in.txt");
    return read.value().isEmpty()
        ? Outcome.failed(read.problems())
        : Outcome.of(
            read.value().get().lines().stream().map(SourceLine::text).collect(joining("\n")),
            read.problems());
  }

  private static Problem fault(byte[] bytes) {
    Outcome<String> outcome = decode(bytes);
    assertTrue(outcome.value().isEmpty());
    return outcome.problems().get(0);
  }

  /** 工会 by a program of Japan or Russia. */
  @Test
  void refusesChineseThatWasTakenForJapaneseOrRussian() {
    String text = "全年新建工会三十五家，走访困难职工，调解劳动争议，培训工会干部。\n";
    byte[] chinese = text.getBytes(Charset.forName("GB18030"));
    for (String charset : List.of("windows-1251", "KOI8-R", "ISO-8859-7")) {
      byte[] saved = new String(chinese, Charset.forName(charset)).getBytes(StandardCharsets.UTF_8);
      assertEquals("import-encoding-twice", fault(saved).code(), charset);
    }
    String katakana = "ﾈｫﾄﾐﾂｽｨｹ､ｻ35ｼﾒ｣ｬﾗﾟｷﾃﾀｧﾄﾑﾖｰｹ､120ｻｧ｣ｬｷ｢ｷﾅﾎｿﾎﾊｽ";
    assertEquals("import-encoding-twice", fault(katakana.getBytes(StandardCharsets.UTF_8)).code());
    byte[] letters = "α、β两类，Ω值达标，Ленин著作学习班，ｱ级".getBytes(StandardCharsets.UTF_8);
    assertTrue(decode(letters).value().isPresent());
  }

  @Test
  void endsLinesAtTheSeparatorsOfAscii() {
    assertEquals(
        "甲\n乙\n丙", decode("甲\u001C乙\u001E丙".getBytes(StandardCharsets.UTF_8)).value().get());
  }

  @Test
  void writesASignForAnObjectBesideADigit() {
    assertEquals(
        "修路□5处，种树3□棵。",
        decode("修路\uFFFC5处，种树3\uFFFC棵。".getBytes(StandardCharsets.UTF_8)).value().get());
    assertEquals("见图\uFFFC。", decode("见图\uFFFC。".getBytes(StandardCharsets.UTF_8)).value().get());
  }
}
