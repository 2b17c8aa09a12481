package gongkai.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.markdown.Dialect;
import gongkai.markdown.MarkdownReader;
import gongkai.markdown.Sought;
import gongkai.markdown.parsing.MarkdownText;
import gongkai.model.Language;
import gongkai.model.Quote;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.model.report.ReportType;
import gongkai.model.text.ShownBody;
import gongkai.site.Address;
import gongkai.site.file.SearchFile;
import gongkai.site.file.SearchFile.About;
import gongkai.site.file.SearchFile.Searched;
import gongkai.site.file.SearchFile.SearchedText;
import gongkai.store.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What of a report is searched, and in which form it is compared and written. */
class SearchedTextsTest {
  private static ShownBody body(String markdown, String... quotes) {
    List<Quote> sought = Stream.of(quotes).map(Quote::of).toList();
    return new MarkdownReader(List.of("×××"))
        .read(
            new MarkdownText(markdown, "content/reports/a/2023.md", 1, Language.CHINESE),
            Dialect.REPORT,
            new Sought(sought, List.of()))
        .value()
        .orElseThrow()
        .shown();
  }

  private static String lines(String markdown, String... quotes) {
    return ParagraphReader.read(body(markdown, quotes)).stream()
        .map(line -> line.kind().sign() + line.anchor() + "|" + line.text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void everyBlockIsALineOfItsOwn() {
    assertEquals(
        """
        Hsection-1|一、工作
        P|新建工会35家，**重点**投入**万元。
        P|甲
        P|乙 < 丙 & “丁”
        P|项目
        P|数
        P|建会
        P|12\
        """,
        lines(
            """
            ## 一、工作

            　　新建工会35家，**重点**投入**万元。

            - 甲
            - 乙 < 丙 & “丁”

            | 项目 | 数 |
            | --- | --- |
            | 建会 | 12 |
            """));
  }

  @Test
  void aSentenceWithAFigureKeepsItsAnchor() {
    List<SearchedLine> lines =
        ParagraphReader.read(body("## 一、工作\n\n今年起步。新建工会35家。明年再来。\n", "新建工会35家"));
    SearchedLine.Sentence sentence = lines.get(1).sentences().get(0);
    assertEquals("section-1-s3", sentence.anchor());
    assertEquals("新建工会35家。", lines.get(1).text().substring(sentence.start(), sentence.end()));
  }

  @Test
  void comparesWithoutWidthCaseBlanksAndTraditionalForms() {
    assertEquals("2022年总工会app", NormalText.of("２０２２年總工會ＡＰＰ"));
    assertEquals("a b", NormalText.of(" A　 \u00a0b "));
    assertEquals("m2与1ⅳ".replace("ⅳ", "iv"), NormalText.of("㎡與①Ⅳ"));
    assertEquals("デ", NormalText.of("ﾃﾞ"));
    assertEquals("**", NormalText.of("＊*"));
  }

  /** Otherwise 显著 would be found under 显着, and 乾县 under 干县. */
  @Test
  void whatSimplifiedTextsWriteThemselvesStaysAsItIs() {
    assertEquals("显著乾坤", NormalText.of("显著乾坤"));
  }

  @Test
  void comparingTwiceChangesNothing() {
    String all =
        IntStream.range(0x20, 0xD7FF)
            .filter(Character::isDefined)
            .mapToObj(c -> String.valueOf((char) c))
            .collect(Collectors.joining("\n"));
    for (String sign : all.split("\n", -1)) {
      String once = NormalText.of(sign);
      assertEquals(once, NormalText.of(once), () -> "U+" + Integer.toHexString(sign.charAt(0)));
    }
  }

  @Test
  void codesAreReadBackAsTheyWereWritten() {
    String text = "党风廉政建设，新建35家“App”×é\u0600\n𠮷!~[code] “#1” C:\\a";
    assertEquals(text, decoded(TextCode.write(text)));
    String prose = "我们坚持全面从严治党，开展职工之家建设。";
    assertTrue(
        TextCode.write(prose).getBytes(java.nio.charset.StandardCharsets.UTF_8).length * 2
            <= prose.getBytes(java.nio.charset.StandardCharsets.UTF_8).length * 1.2);
  }

  /** As the script reads them. */
  private static String decoded(String code) {
    String[] entries = TextCode.table().split(" ", -1);
    String one = TextCode.ofOneByte();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      int entry = one.indexOf(c) >= 0 ? one.indexOf(c) : c - 0xA1 + one.length();
      if (c == '\u00A0') {
        text.append(code.charAt(++i));
      } else if (one.indexOf(c) >= 0 || (c > 0xA0 && c <= 0x7FF)) {
        text.append(entries[entry]);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  @Test
  void postingsOfAnyTextsAreReadBack() {
    Random random = new Random(1);
    for (int texts : List.of(1, 2, 7, 64, 1000)) {
      for (double share : List.of(0.0, 0.001, 0.1, 0.5, 0.7, 1.0)) {
        int[] some = IntStream.range(0, texts).filter(i -> random.nextDouble() < share).toArray();
        String written = Postings.write(some, texts);
        assertArrayEquals(some, Postings.read(written, texts));
        int[] asked = IntStream.range(0, texts).filter(i -> i % 3 == 0).toArray();
        BitSet hold = Postings.hold(written, asked);
        TreeSet<Integer> in = new TreeSet<>(IntStream.of(some).boxed().toList());
        for (int i = 0; i < asked.length; i++) {
          assertEquals(in.contains(asked[i]), hold.get(i));
        }
        assertTrue(written.length() <= texts / 6 + 4, "never longer than a bit a text");
      }
    }
  }

  @Test
  void namesSoundAsTheirWordsDo() {
    Pinyin pinyin = new Pinyin(List.of("重庆市总工会", "长安街道", "绿春县"));
    assertEquals("chong qing shi zong gong hui", String.join(" ", pinyin.of("重庆市总工会")));
    assertEquals("chang an jie dao", String.join(" ", pinyin.of("长安街道")));
    assertEquals("lv chun xian", String.join(" ", pinyin.of("绿春县")));
  }

  @Test
  @SuppressWarnings("ReferenceEquality") // What is the same object was not made anew.
  void goingOnFromAnEarlierIndexMakesWhatAllTextsMake() throws IOException {
    Random random = new Random(3);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      texts.add(text(random));
    }
    PieceIndex before = index(texts);
    for (int i : List.of(0, 5, 44, 89)) {
      texts.set(i, text(random) + (char) ('丁' + i));
    }
    Searched now = searched(texts);
    List<String> marks = PieceIndex.marks(now);
    assertTrue(ChangedTexts.are(before, now, marks));
    List<PieceFile> changed =
        ChangedTexts.put(before, now, marks, (id, l) -> body(texts.get(number(id))));
    assertEquals(index(texts).files(), changed);
    long same =
        IntStream.range(0, now.files())
            .filter(i -> before.files().get(i) == changed.get(i))
            .count();
    assertTrue(same < now.files());
  }

  @Test
  void anIndexOfOtherReportsIsNotGoneOnFrom() throws IOException {
    List<String> texts = new ArrayList<>(List.of("甲", "乙"));
    PieceIndex before = index(texts);
    texts.add("丙");
    Searched now = searched(texts);
    assertTrue(!ChangedTexts.are(before, now, PieceIndex.marks(now)));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("## 一、工作\n\n");
    for (int i = 0; i < 60; i++) {
      text.append((char) ('一' + random.nextInt(40))).append(i % 20 == 19 ? "。\n\n" : "");
    }
    return text + "App 2023\n";
  }

  private static int number(ReportId id) {
    return Integer.parseInt(id.stem()) - 1000;
  }

  private static Searched searched(List<String> texts) {
    List<SearchedText> all = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      ReportId id = new ReportId(new UnitId("unit"), String.valueOf(1000 + i));
      About about = new About(2023, ReportType.TEAM, List.of());
      all.add(
          new SearchedText(
              id, Language.CHINESE, texts.get(i), "报告", Optional.empty(), true, about));
    }
    return new Searched(all, all.size(), List.of());
  }

  private static PieceIndex index(List<String> texts) throws IOException {
    Searched searched = searched(texts);
    List<PieceFile> files =
        PieceIndex.files(
            searched, new GatheredPieces(), (id, language) -> body(texts.get(number(id))), 2);
    return new PieceIndex(PieceIndex.marks(searched), files, List.of());
  }

  @Test
  void aTextIsReadOnceForItsFileAndForTheIndexInWhateverOrder() throws IOException {
    Random random = new Random(4);
    List<String> texts = Stream.generate(() -> text(random)).limit(30).toList();
    Searched searched = searched(texts);
    List<Integer> read = new ArrayList<>();
    SearchFiles files =
        new SearchFiles(
            (id, l) -> {
              read.add(number(id));
              return body(texts.get(number(id)));
            },
            Store.inMemory(),
            1);
    Address somewhere = new Address("search/some.js");
    for (int i = 29; i >= 0; i -= 2) {
      files.write(new SearchFile.Text(somewhere, searched.texts().get(i)));
    }
    byte[] some = files.write(new SearchFile.Pieces(somewhere, 0, searched));
    assertArrayEquals(index(texts).files().get(0).write(0), some);
    assertEquals(IntStream.range(0, 30).boxed().toList(), read.stream().sorted().toList());
  }

  @Test
  void everyFileIsOneCallOfTheScript() throws IOException {
    Searched searched = searched(List.of("甲乙丙"));
    SearchFiles files = new SearchFiles((id, l) -> body("甲乙丙"), Store.inMemory(), 1);
    String text =
        new String(
            files.write(
                new SearchFile.Text(
                    new Address("search/texts/unit/1000.zh-CN.js"), searched.texts().get(0))),
            java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(
        text.startsWith("gongkaiSearch(\"texts/unit/1000.zh-CN\",[") && text.endsWith("]);\n"));
  }
}
