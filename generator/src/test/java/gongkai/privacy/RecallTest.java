package gongkai.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecallTest {
  private static final int DETAILS_AT_LEAST = 150;
  private static final int HARMLESS_AT_LEAST = 100;
  private static final double RECALL = 0.98;

  @Test
  void findsTheDetailsOfTheLabelledTexts() {
    Map<Rule, Integer> all = new EnumMap<>(Rule.class);
    List<String> missed = new ArrayList<>();
    for (Labelled labelled : Labelled.all()) {
      List<Finding> findings = PersonalDetails.in(labelled.text());
      for (Span detail : labelled.details()) {
        all.merge(detail.rule(), 1, Integer::sum);
        if (!labelled.isFound(detail, findings)) {
          missed.add(detail.rule() + " " + labelled.text());
        }
      }
    }
    int count = all.values().stream().mapToInt(Integer::intValue).sum();
    assertEquals(Rule.values().length, all.size());
    assertTrue(count >= DETAILS_AT_LEAST, count + " details");
    assertTrue(missed.size() <= count * (1 - RECALL), String.join("\n", missed));
  }

  @Test
  void raisesNoAlarmOverWhatOnlyLooksPersonal() {
    List<String> alarms = new ArrayList<>();
    int harmless = 0;
    for (Labelled labelled : Labelled.all()) {
      harmless += labelled.details().isEmpty() ? 1 : 0;
      for (Finding finding : PersonalDetails.in(labelled.text())) {
        if (labelled.isFalseAlarm(finding)) {
          alarms.add(finding + " " + labelled.text());
        }
      }
    }
    assertTrue(harmless >= HARMLESS_AT_LEAST, harmless + " harmless texts");
    assertEquals(List.of(), alarms);
  }
}
