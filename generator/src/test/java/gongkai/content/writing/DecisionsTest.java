package gongkai.content.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.content.field.FrontMatterKey;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Language;
import gongkai.model.LocalizedText;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.Quote;
import gongkai.model.report.Change;
import gongkai.model.report.Indicator;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.privacy.Waiver;
import gongkai.privacy.detail.Rule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

  @Test
  void correctsOnlyTheKeysThatDiffer() {
    Indicator before = figure("新建", "35", "家", Optional.empty());
    Indicator after = figure("新建工会", "36", "", Optional.of("unions-formed"));
    assertEquals(
        "indicators:\n  - {label: 新建工会,  value: 36, quote: 新建35家, id: unions-formed}\n",
        after(
            "indicators:\n  - {label: 新建,  value: 35, unit: 家, quote: 新建35家}\n",
            Decisions.correct(0, before, after)));
    assertEquals(List.of(), Decisions.correct(0, before, before));
  }

  @Test
  void joinsTwoFiguresThatAreOne() {
    Indicator stays = figure("新建", "35", "家", Optional.empty());
    Indicator goes =
        new Indicator(
            Optional.empty(),
            "新建",
            stays.quantity(),
            Quote.of("共建35家"),
            List.of("新建35家", "建起35家"),
            false,
            false);
    assertEquals(
        "indicators:\n  - {quote: 新建35家, also: [共建35家, 建起35家]}\n",
        after(
            "indicators:\n  - {quote: 新建35家}\n  - {quote: 共建35家, also: [建起35家]}\n",
            Decisions.join(0, stays, 1, goes)));
  }

  @Test
  void tellsAChangeAndAWaiver() {
    Change change =
        new Change(
            DAY,
            Change.ChangeKind.WITHDRAWAL,
            Optional.of(LocalizedText.of(Language.CHINESE, "区总工会")),
            LocalizedText.of(Language.CHINESE, "内容有误").with(Language.ENGLISH, "It was wrong"));
    assertEquals(
        "changes:\n"
            + "  - {date: 2024-02-01, kind: withdrawal, by: 区总工会,"
            + " note: {zh-CN: 内容有误, en: \"It was wrong\"}}\n",
        after("", List.of(Decisions.change(change))));
    Waiver waiver = new Waiver(Rule.MOBILE, "12345678", "值班电话", "某处", DAY, SourceLocation.of("a"));
    assertEquals(
        "waivers:\n"
            + "  - {rule: mobile, mark: \"12345678\", reason: 值班电话, who: 某处, date: 2024-02-01}\n",
        after("", List.of(Decisions.waiver(waiver))));
  }

  @Test
  void marksAndStrikesEntries() {
    assertEquals(
        "plans:\n  - {quote: 一, reviewed: true}\n",
        after(
            "plans:\n  - {quote: 一}\n  - {quote: 二}\n",
            List.of(
                Decisions.reviewed(FrontMatterKey.PLANS, 0),
                Decisions.strike(FrontMatterKey.PLANS, 1))));
  }

  private static Indicator figure(String label, String value, String unit, Optional<String> id) {
    return new Indicator(
        id.map(IndicatorId::new),
        label,
        Quantity.of(new BigDecimal(value), unit, Qualifier.EXACT),
        Quote.of("新建35家"),
        List.of(),
        false,
        false);
  }

  private static String after(String yaml, List<Edit> edits) {
    byte[] file = ("---\n" + yaml + "---\n").getBytes(StandardCharsets.UTF_8);
    Outcome<byte[]> made = Splice.of(file, "a.md", edits);
    assertEquals(List.of(), made.problems());
    String text = new String(made.value().orElseThrow(), StandardCharsets.UTF_8);
    return text.substring(4, text.length() - 4);
  }
}
