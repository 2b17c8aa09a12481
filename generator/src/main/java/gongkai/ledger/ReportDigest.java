package gongkai.ledger;

import gongkai.model.report.ReportId;
import gongkai.model.report.Status;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands for all that the public is shown of a report: equal digests mean that nothing
 * changed.
 *
 * @param parts 64 digits of each part; a withdrawn report shows only facts
 * @param translations 64 digits of each translated title, summary and text: {@code en/title}. One
 *     that is new changes nothing that was there
 * @param changes how many changes its front matter tells the public
 * @param told day, kind and digits of the words of each of them, in this order; none in lines that
 *     were written before they were recorded
 */
public record ReportDigest(
    ReportId report,
    Status state,
    Map<Part, String> parts,
    Map<String, String> translations,
    int changes,
    List<String> told) {
  public ReportDigest {
    parts = Collections.unmodifiableMap(inOrder(parts));
    told = told.stream().sorted().toList();
    translations =
        translations.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new TreeMap<>(translations));
  }

  private static Map<Part, String> inOrder(Map<Part, String> parts) {
    Map<Part, String> inOrder = new EnumMap<>(Part.class);
    inOrder.putAll(parts);
    return inOrder;
  }
}
