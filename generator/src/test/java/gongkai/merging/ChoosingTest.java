package gongkai.merging;

import static gongkai.merging.ReportMergeTest.BASE;
import static gongkai.merging.ReportMergeTest.parts;
import static gongkai.merging.ReportMergeTest.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.merging.Conflict.Choice;
import gongkai.merging.Conflict.Side;
import gongkai.merging.ReportMerge.Merged;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A version that contradicts what people wrote, and what was chosen in each place. */
class ChoosingTest {
  private static final String EDITED =
      with(
          "title: 区总", "title: 本区总",
          "value: 35", "value: 36",
          "工会35家}", "工会36家}",
          "新建工会35家。", "新建工会36家。",
          "再接再厉。", "继续努力。");

  private static final String CHANGED =
      with(
          "title: 区总", "title: 某区总",
          "value: 35", "value: 37",
          "工会35家}", "工会37家}",
          "新建工会35家。", "新建工会37家。",
          "再接再厉。", "乘势而上。");

  private static Merged choose(Side... sides) {
    Iterator<Side> chosen = List.of(sides).iterator();
    return ReportMerge.merge(
        parts(BASE),
        parts(EDITED),
        parts(CHANGED),
        "r.md",
        conflict ->
            chosen.hasNext()
                ? Optional.of(new Choice(chosen.next(), "我们共同努力。"))
                : Optional.empty());
  }

  @Test
  void namesEveryConflictOnceWithAllThatIsSaidThere() {
    List<Conflict> open = choose().open();
    assertEquals(
        List.of("key-title", "indicators-0", "text-1", "text-2"),
        open.stream().map(Conflict::id).toList());
    assertEquals(
        new Conflict.Sides("新建工会35家。", "新建工会36家。", "新建工会37家。", "新建工会36家。新建工会37家。"),
        open.get(2).sides());
    assertEquals(
        List.of(Side.BEFORE, Side.REPORT, Side.SOURCE),
        open.get(1).offered(),
        "an entry is corrected in its own form");
    assertEquals(open.size(), choose().problems().size());
  }

  @Test
  void takesWhatWasChosenAndTouchesNothingElse() {
    // In the order of being asked: texts, entries, then keys.
    assertEquals(EDITED, choose(Side.REPORT, Side.REPORT, Side.REPORT, Side.REPORT).text());
    assertEquals(CHANGED, choose(Side.SOURCE, Side.SOURCE, Side.SOURCE, Side.SOURCE).text());
    assertEquals(BASE, choose(Side.BEFORE, Side.BEFORE, Side.BEFORE, Side.BEFORE).text());
    Merged mixed = choose(Side.BOTH, Side.WORDS, Side.SOURCE, Side.WORDS);
    assertEquals(
        with(
            "title: 区总工会2023年述职报告", "title: 我们共同努力。",
            "value: 35", "value: 37",
            "工会35家}", "工会37家}",
            "新建工会35家。", "新建工会36家。新建工会37家。",
            "再接再厉。", "我们共同努力。"),
        mixed.text());
    assertEquals(List.of(), mixed.problems());
  }

  @Test
  void leavesAConflictOpenInWhichNothingThatIsOfferedWasChosen() {
    Merged merged = choose(Side.REPORT, Side.REPORT, Side.BOTH);
    assertEquals(
        List.of("key-title", "indicators-0"), merged.open().stream().map(Conflict::id).toList());
  }

  @Test
  void putsBothLinesOfAListBelowEachOther() {
    String list = "- 甲。\n- 乙。\n";
    BodyMerge.Result both =
        BodyMerge.merge(
            list, list.replace("乙", "乙一"), list.replace("乙", "乙二"), c -> Optional.of(c.both()));
    assertEquals("- 甲。\n- 乙一。\n- 乙二。\n", both.body());
  }

  @Test
  void dropsAParagraphOfWhichNothingIsLeft() {
    String text = "甲。\n\n乙。\n\n丙。\n";
    BodyMerge.Result dropped =
        BodyMerge.merge(
            text, text.replace("乙。\n\n", ""), text.replace("乙", "乙二"), c -> Optional.of(c.ours()));
    assertEquals("甲。\n\n丙。\n", dropped.body());
    BodyMerge.Result taken =
        BodyMerge.merge(
            text,
            text.replace("乙", "乙一"),
            text.replace("乙。\n\n", ""),
            c -> Optional.of(c.theirs()));
    assertEquals("甲。\n\n丙。\n", taken.body());
  }
}
