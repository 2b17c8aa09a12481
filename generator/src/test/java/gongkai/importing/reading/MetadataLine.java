package gongkai.importing.reading;

import gongkai.importing.Seeds;
import gongkai.importing.outcome.Draft;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.model.Coded;
import java.util.stream.Collectors;

/** What was read of a text, in one line: title, year, unit, level, type, dimensions. */
public final class MetadataLine {
  private MetadataLine() {}

  /** Of a text; what it leaves open is a dash. */
  public static String read(String text) {
    return of(Seeds.draft(text));
  }

  static String of(Draft draft) {
    Metadata metadata = draft.metadata();
    return String.join(
        " ",
        metadata.title().map(Proposal::value).orElse("-") + (metadata.titleProposed() ? "?" : ""),
        draft.year().map(String::valueOf).orElse("-"),
        metadata.unitName().map(Proposal::value).orElse("-"),
        metadata.level().map(read -> read.value().code()).orElse("-"),
        metadata.type().map(read -> read.value().code()).orElse("-"),
        metadata
            .dimensions()
            .map(read -> read.value().stream().map(Coded::code).collect(Collectors.joining(",")))
            .orElse("-"));
  }
}
