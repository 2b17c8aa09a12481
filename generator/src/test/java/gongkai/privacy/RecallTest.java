package gongkai.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.privacy.detail.Rule;
import gongkai.privacy.detail.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Nine sets of invented texts. The finders were made with the first. Of the others, each was
 * written and measured before anything was tuned to it; what was found at first is in decision
 * 0014.
 */
class RecallTest {
  private static final double RECALL = 0.98;

  @Test
  void findsTheDetailsOfTheLabelledTexts() {
    assertRecall("labelled.tsv", 280);
  }

  @Test
  void findsTheDetailsOfTextsThatWereWrittenBlind() {
    assertRecall("blind-1.tsv", 250);
    assertRecall("blind-2.tsv", 50);
    assertRecall("blind-3.tsv", 35);
  }

  @Test
  void findsTheNamesOfListsAsMarkdownHasThem() {
    assertRecall("lists.tsv", 50);
  }

  @Test
  void findsThoseToWhomSomethingWasGiven() {
    assertRecall("reported.tsv", 50);
    assertRecall("blind-4.tsv", 30);
    assertRecall("blind-5.tsv", 34);
    assertRecall("blind-6.tsv", 35);
  }

  @Test
  void raisesNoAlarmOverWhatOnlyLooksPersonal() {
    assertNoAlarms("labelled.tsv", 200);
    assertNoAlarms("blind-1.tsv", 170);
    assertNoAlarms("blind-2.tsv", 40);
    assertNoAlarms("blind-3.tsv", 40);
    assertNoAlarms("lists.tsv", 12);
    assertNoAlarms("reported.tsv", 140);
    assertNoAlarms("blind-4.tsv", 27);
    assertNoAlarms("blind-5.tsv", 27);
    assertNoAlarms("blind-6.tsv", 30);
  }

  @Test
  void knowsATextForEachKindOfDetail() {
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    Labelled.all("blind-1.tsv").forEach(text -> text.details().forEach(d -> rules.add(d.rule())));
    assertEquals(Rule.ofText(), rules);
  }

  private static void assertRecall(String file, int detailsAtLeast) {
    int count = 0;
    List<String> missed = new ArrayList<>();
    for (Labelled labelled : Labelled.all(file)) {
      List<Finding> findings = PersonalDetails.in(labelled.text());
      for (Span detail : labelled.details()) {
        count++;
        if (!labelled.isFound(detail, findings)) {
          missed.add(detail.rule() + " " + labelled.text());
        }
      }
    }
    assertTrue(count >= detailsAtLeast, count + " details");
    assertTrue(missed.size() <= count * (1 - RECALL), String.join("\n", missed));
  }

  private static void assertNoAlarms(String file, int harmlessAtLeast) {
    List<String> alarms = new ArrayList<>();
    int harmless = 0;
    for (Labelled labelled : Labelled.all(file)) {
      harmless += labelled.details().isEmpty() ? 1 : 0;
      for (Finding finding : PersonalDetails.in(labelled.text())) {
        if (labelled.isFalseAlarm(finding)) {
          alarms.add(finding + " " + labelled.text());
        }
      }
    }
    assertTrue(harmless >= harmlessAtLeast, harmless + " harmless texts");
    assertEquals(List.of(), alarms);
  }
}
