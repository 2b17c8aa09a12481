package gongkai.site.context;

import gongkai.model.text.Body.Heading;
import gongkai.site.ReportEntry;
import gongkai.text.section.SectionTopic;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the sections of reports are about, by heading: many reports have the same ones. */
public final class Topics {
  private final Map<String, Set<SectionTopic>> byHeading = new ConcurrentHashMap<>();

  /** By the anchors of a report's sections. */
  public Map<String, Set<SectionTopic>> of(ReportEntry entry) {
    Map<String, Set<SectionTopic>> own = new HashMap<>();
    for (Heading heading : entry.original().sections()) {
      own.put(heading.anchor(), byHeading.computeIfAbsent(heading.text(), SectionTopic::of));
    }
    return own;
  }
}
