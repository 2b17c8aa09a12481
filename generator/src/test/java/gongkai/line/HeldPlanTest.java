package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.site.ReportEntry;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan holds of each report: a large site has a hundred thousand. */
class HeldPlanTest {
  @TempDir private Path folder;

  /** Each figure with a label, words and a number of its own. */
  private List<ReportEntry> planned(int figures) throws IOException {
    StringBuilder matter = new StringBuilder(SiteFolder.REPORT);
    StringBuilder text = new StringBuilder("---\n## 一、工作\n\n");
    for (int i = 1; i <= figures; i++) {
      String words = "第" + i + "类工作办理了" + (i + 1000) + "件";
      matter.append("  - {id: unions-formed, label: 第").append(i).append("类, value: ");
      matter.append(i + 1000).append(", unit: 件, quote: ").append(words);
      matter.append(", part: true, reviewed: true}\n");
      text.append("会同各部门，").append(words).append("，基层负担有所减轻。\n");
    }
    Path site = folder.resolve("of-" + figures);
    SiteFolder.write(site, SiteFolder.SMALL);
    return SiteOfText.planned(site, matter.toString() + text).content().reports();
  }

  private static Set<Object> held(Object root) {
    Set<Object> held = Collections.newSetFromMap(new IdentityHashMap<>());
    walk(root, held);
    return held;
  }

  private static void walk(Object value, Set<Object> held) {
    boolean primitive = value instanceof Integer || value instanceof Boolean;
    if (value instanceof Enum<?> || primitive || !held.add(value)) {
      return;
    }
    if (value instanceof Record made) {
      components(made).forEach(part -> walk(part, held));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, own) -> {
            walk(key, held);
            walk(own, held);
          });
    } else if (value instanceof Collection<?> all) {
      all.forEach(one -> walk(one, held));
    } else if (value instanceof Optional<?> some) {
      some.ifPresent(one -> walk(one, held));
    }
  }

  private static List<Object> components(Record made) {
    return List.of(made.getClass().getRecordComponents()).stream()
        .map(RecordComponent::getAccessor)
        .map(accessor -> component(made, accessor))
        .toList();
  }

  private static Object component(Record made, Method accessor) {
    try {
      accessor.setAccessible(true);
      return accessor.invoke(made);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The figure, its quantity and its quote, their two texts, the number, that it is there, and the
   * anchor of its sentence.
   */
  @Test
  void aFigureTakesEightObjects() throws IOException {
    int few = held(planned(20)).size();
    int many = held(planned(60)).size();
    assertEquals(8 * 40, many - few, few + " and " + many);
  }

  @Test
  void holdsNoSentencesOfFigures() throws IOException {
    List<ReportEntry> reports = planned(20);
    assertTrue(
        held(reports).stream()
            .noneMatch(one -> one instanceof String text && text.contains("基层负担")));
  }
}
