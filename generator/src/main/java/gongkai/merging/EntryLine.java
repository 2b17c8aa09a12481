package gongkai.merging;

import gongkai.content.writing.ReportParts;
import gongkai.content.writing.ReportParts.Entries;
import gongkai.content.writing.ReportParts.Entry;
import gongkai.content.writing.ReportParts.KeyPart;
import java.util.List;
import java.util.Optional;

/**
 * How entries are written into a list that has some already: new ones as far indented as those, and
 * all anew where entries share lines.
 *
 * @param head the lines before the first entry
 * @param indent before the hyphen of an item
 * @param anew whether no entry keeps its lines
 */
record EntryLine<T>(EntryKind<T> kind, List<String> head, String indent, boolean anew) {
  private static final String INDENT = "  ";

  static <T> EntryLine<T> like(EntryKind<T> kind, ReportParts report, Entries<T> entries) {
    Optional<KeyPart> key = report.key(kind.key());
    if (key.isEmpty() || entries.items().isEmpty() || !entries.byLine()) {
      return new EntryLine<>(kind, List.of(kind.key().code() + ":"), INDENT, true);
    }
    int taken = entries.items().stream().mapToInt(entry -> entry.lines().size()).sum();
    List<String> lines = key.get().lines();
    String first =
        entries.items().get(0).lines().stream()
            .filter(line -> line.stripLeading().startsWith("-"))
            .findFirst()
            .orElse(INDENT);
    int indent = first.length() - first.stripLeading().length();
    return new EntryLine<>(
        kind, lines.subList(0, lines.size() - taken), first.substring(0, indent), false);
  }

  List<String> lines(EntryMerge.Item<T> item) {
    return item.written()
        .filter(entry -> !anew)
        .map(Entry::lines)
        .orElseGet(() -> List.of(indent + "- " + kind.written(item.value())));
  }
}
