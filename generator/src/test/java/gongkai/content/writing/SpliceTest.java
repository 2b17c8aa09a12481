package gongkai.content.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.content.field.FrontMatterKey;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.model.Language;
import gongkai.model.report.Status;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpliceTest {
  private static final FieldPath STATUS = FieldPath.of(FrontMatterKey.STATUS);
  private static final FieldPath TITLE = FieldPath.of(FrontMatterKey.TITLE);
  private static final String BODY = "\n拨付*万元，***人。\n\n- *不*是强调\n---\nstatus: draft\n";

  @Test
  void replacesAValueAndLeavesItsComment() {
    assertEquals(
        "status:   approved   # 局长还没看\nyear: 2023\n",
        after("status:   draft   # 局长还没看\nyear: 2023\n", put(STATUS, Status.APPROVED)));
  }

  @Test
  void keepsLineEndsByteOrderMarkAndTheStarsOfTheText() {
    String file = "\uFEFF---\r\ntitle: '旧'\r\nstatus: draft\r\n---\r\n拨付*万元\r\n**\n";
    assertEquals(
        "\uFEFF---\r\ntitle: '旧'\r\nstatus: approved\r\n---\r\n拨付*万元\r\n**\n",
        spliced(file, put(STATUS, Status.APPROVED)));
    assertEquals(
        "\uFEFF---\r\ntitle: '旧'\r\nyear: 2023\r\nstatus: draft\r\n---\r\n拨付*万元\r\n**\n",
        spliced(file, new Edit.Put(FieldPath.of(FrontMatterKey.YEAR), FieldValue.number(2023))));
  }

  @Test
  void replacesAnyStyleOfValue() {
    for (String old :
        List.of(" 旧", " '旧''的'", " \"旧\\n的\"", " |\n  旧\n  的", " >-\n  旧\n\n  的", " 旧\n  的", "")) {
      assertEquals(
          "title: 新\n\n# 下\nyear: 2023\n",
          after(
              "title:" + old + "\n\n# 下\nyear: 2023\n", new Edit.Put(TITLE, FieldValue.words("新"))),
          old);
    }
  }

  @Test
  void quotesWhatYamlWouldTakeForSomethingElse() {
    assertEquals(
        "title: \"2023: *万元 # 不是注释\"\n",
        after("title: 旧\n", new Edit.Put(TITLE, FieldValue.words("2023: *万元 # 不是注释"))));
  }

  @Test
  void setsTheTitleOfOneLanguage() {
    FieldPath chinese = TITLE.in(Language.CHINESE);
    assertEquals(
        "title: {zh-CN: 新, en: Old}\n",
        after("title: {zh-CN: 旧, en: Old}\n", new Edit.Put(chinese, FieldValue.words("新"))));
    assertEquals(
        "title:\n    # one\n    en: Old\n    zh-CN: 新\nyear: 2023\n",
        after(
            "title:\n    # one\n    en: Old\nyear: 2023\n",
            new Edit.Put(chinese, FieldValue.words("新"))));
  }

  @Test
  void marksAnEntryAsReviewedInEveryForm() {
    Edit edit = new Edit.Put(figure(1).then(FrontMatterKey.REVIEWED), FieldValue.yes());
    assertEquals(
        "indicators:\n  - {a: 1}\n  # 二\n  - {label: 二, reviewed: true } # 注\n  - c: 3\n",
        after("indicators:\n  - {a: 1}\n  # 二\n  - {label: 二 } # 注\n  - c: 3\n", edit));
    assertEquals(
        "indicators:\n- a: 1\n-   label: 二\n    value: 3 # 注\n    reviewed: true\n\n- c: 3\n",
        after("indicators:\n- a: 1\n-   label: 二\n    value: 3 # 注\n\n- c: 3\n", edit));
    assertEquals(
        "indicators: [{a: 1}, {b: \"}\", reviewed: true\n  }, # ]\n {c: 3}]\n",
        after("indicators: [{a: 1}, {b: \"}\"\n  }, # ]\n {c: 3}]\n", edit));
    assertEquals(
        "indicators:\n  - {a: 1}\n  - {b: 1, reviewed: true, c: 2}\n",
        after("indicators:\n  - {a: 1}\n  - {b: 1, reviewed: false, c: 2}\n", edit));
  }

  @Test
  void strikesAnEntryAndLeavesTheCommentsAroundIt() {
    Edit edit = new Edit.Remove(figure(1));
    assertEquals(
        "indicators:\n  - {a: 1}\n  # 二\n  # 三\n  - {c: 3}\n",
        after("indicators:\n  - {a: 1}\n  # 二\n  - {b: 2} # 注\n  # 三\n  - {c: 3}\n", edit));
    assertEquals(
        "indicators:\n- a: 1\n\n- c: 3\n",
        after("indicators:\n- a: 1\n-\n  b: 2\n  d: |\n   一\n\n- c: 3\n", edit));
    assertEquals(
        "indicators: [{a: 1}, {c: 3}]\n", after("indicators: [{a: 1}, {b: 2}, {c: 3}]\n", edit));
    assertEquals("indicators: [{a: 1}]\n", after("indicators: [{a: 1}, {b: 2}]\n", edit));
    assertEquals(
        "indicators: [\n  {a: 1}, # 一\n  {c: 3},\n]\n",
        after("indicators: [\n  {a: 1}, # 一\n  {b: 2},\n  {c: 3},\n]\n", edit));
  }

  @Test
  void leavesTheKeyWhereTheLastEntryIsStruck() {
    Edit edit = new Edit.Remove(figure(0));
    assertEquals(
        "indicators: # 数\n# 一\nyear: 2023\n",
        after("indicators: # 数\n# 一\n- {a: 1}\nyear: 2023\n", edit));
    assertEquals("indicators: []\n", after("indicators: [{a: 1}]\n", edit));
  }

  @Test
  void appendsAnEntryToEveryFormOfList() {
    FieldPath list = FieldPath.of(FrontMatterKey.CHANGES);
    Edit edit =
        new Edit.Append(
            list,
            FieldValue.entry(
                FieldValue.Field.of(FrontMatterKey.DATE, new FieldValue.Plain("2024-02-01")),
                FieldValue.Field.of(FrontMatterKey.NOTE, FieldValue.words("改：*"))));
    String entry = "{date: 2024-02-01, note: \"改：*\"}";
    assertEquals(
        "year: 2023\nchanges:\n  - " + entry + "\nsource: {}\n",
        after("year: 2023\nsource: {}\n", edit));
    assertEquals(
        "changes:\n-   {a: 1} # 一\n- " + entry + "\n\n# 下\nsource: {}\n",
        after("changes:\n-   {a: 1} # 一\n\n# 下\nsource: {}\n", edit));
    assertEquals("changes: [{a: 1}, " + entry + "]\n", after("changes: [{a: 1}]\n", edit));
    assertEquals("changes: [" + entry + "]\n", after("changes: []\n", edit));
    assertEquals("changes: [" + entry + "] # 无\n", after("changes: # 无\n", edit));
  }

  @Test
  void replacesAListOverLinesByOneOnItsLine() {
    assertEquals(
        "dimensions: [duty] # 两述\nyear: 2023\n",
        after(
            "dimensions: # 两述\n  - duty\n  - integrity\nyear: 2023\n",
            new Edit.Put(
                FieldPath.of(FrontMatterKey.DIMENSIONS),
                new FieldValue.Many(List.of(new FieldValue.Plain("duty"))))));
  }

  @Test
  void takesAKeyAway() {
    Edit edit = new Edit.Remove(figure(0).then(FrontMatterKey.ID));
    assertEquals(
        "indicators:\n  - label: 一\n  - b: 2\n",
        after("indicators:\n  - id: x-y\n    label: 一\n  - b: 2\n", edit));
    assertEquals("indicators: [{label: 一}]\n", after("indicators: [{label: 一, id: x-y}]\n", edit));
    assertEquals("indicators: [{label: 一}]\n", after("indicators: [{label: 一}]\n", edit));
  }

  @Test
  void fillsFrontMatterThatHasNoKeys() {
    assertEquals("# 空\nstatus: draft\n", after("# 空\n", put(STATUS, Status.DRAFT)));
    assertEquals("status: draft\n", after("", put(STATUS, Status.DRAFT)));
    assertEquals("{status: draft}\n", after("{}\n", put(STATUS, Status.DRAFT)));
  }

  @Test
  void putsAKeyBehindTheOneThatTheManualHasBeforeIt() {
    assertEquals(
        "  title: a\n  year: 2023 # y\n  status: draft\n\n  source: {}\n",
        after("  title: a\n  year: 2023 # y\n\n  source: {}\n", put(STATUS, Status.DRAFT)));
  }

  @Test
  void refusesWhatIsNotThere() {
    assertEquals("splice-absent", refusal("year: 2023\n", new Edit.Remove(figure(0))));
    assertEquals(
        "splice-absent",
        refusal(
            "indicators: [{a: 1}]\n",
            new Edit.Put(figure(1).then(FrontMatterKey.REVIEWED), FieldValue.yes())));
    assertEquals(
        "splice-absent",
        refusal("title: a\n", new Edit.Put(TITLE.in(Language.CHINESE), FieldValue.words("新"))));
  }

  @Test
  void refusesFaultyFrontMatterAndFormsThatItDoesNotKnow() {
    assertEquals("yaml-duplicate-key", refusal("year: 1\nyear: 2\n", put(STATUS, Status.DRAFT)));
    assertEquals("slip-colon", refusal("status：draft\n", put(STATUS, Status.DRAFT)));
    assertEquals(
        "splice-form",
        refusal(
            "indicators:\n  - ? label\n    : 一\n",
            new Edit.Remove(figure(0).then(FrontMatterKey.LABEL))));
  }

  private static FieldPath figure(int index) {
    return FieldPath.entry(FrontMatterKey.INDICATORS, index);
  }

  private static Edit put(FieldPath at, Status status) {
    return new Edit.Put(at, FieldValue.code(status));
  }

  private static String after(String yaml, Edit edit) {
    String file = "---\n" + yaml + "---\n" + BODY;
    String made = spliced(file, edit);
    assertEquals(BODY, made.substring(made.length() - BODY.length()));
    return made.substring(4, made.length() - BODY.length() - 4);
  }

  private static String spliced(String file, Edit edit) {
    Outcome<byte[]> made = splice(file, edit);
    assertEquals(List.of(), made.problems(), file);
    return new String(made.value().orElseThrow(), StandardCharsets.UTF_8);
  }

  private static String refusal(String yaml, Edit edit) {
    Outcome<byte[]> made = splice("---\n" + yaml + "---\n" + BODY, edit);
    assertEquals(true, made.value().isEmpty());
    return made.problems().stream().map(Problem::code).findFirst().orElse("");
  }

  private static Outcome<byte[]> splice(String file, Edit edit) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return Splice.of(bytes, "content/reports/a/2023.md", List.of(edit));
  }
}
