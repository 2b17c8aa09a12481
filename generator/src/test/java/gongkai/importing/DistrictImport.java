package gongkai.importing;

import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import gongkai.model.UnitId;
import gongkai.model.text.RedactionMarks;
import gongkai.model.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The import of a text as the report of a unit that is settled, on a site that knows no more. */
final class DistrictImport {
  private DistrictImport() {}

  /**
   * The draft of a text.
   *
   * @param marks those of the site, beside the star
   */
  static Draft draft(String text, String name, List<String> marks) {
    ImportOptions options =
        new ImportOptions(
            Optional.of(new UnitId("district")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false,
            new ImportOptions.Site(Vocabulary.EMPTY, List.of(), RedactionMarks.with(marks)));
    return Importer.read(text.getBytes(StandardCharsets.UTF_8), name, options)
        .value()
        .orElseThrow();
  }
}
