package gongkai.content.writing;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.FieldValue.Field;
import gongkai.model.Language;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator.Total;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An entry that is new to {@code content/vocabulary/indicators.yml}: a line at the file's end. */
public record NewIndicator(IndicatorId id, String label, String unit, Total total, Language main) {
  /** The vocabulary's file, relative to the site's folder. */
  public static final String PATH = "content/vocabulary/indicators.yml";

  /** The file with the entry; whatever stands in it stays as it is. */
  public byte[] in(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    String joint = text.isEmpty() || text.endsWith("\n") ? "" : end;
    return (text + joint + "- " + entry() + end).getBytes(StandardCharsets.UTF_8);
  }

  private String entry() {
    FieldValue name = new FieldValue.Entry(List.of(new Field(main.tag(), FieldValue.words(label))));
    List<Field> fields = new ArrayList<>();
    fields.add(Field.of(FrontMatterKey.ID, FieldValue.words(id.text())));
    fields.add(Field.of(FrontMatterKey.LABEL, name));
    if (!unit.isEmpty()) {
      fields.add(Field.of(FrontMatterKey.UNIT, FieldValue.words(unit)));
    }
    fields.add(new Field("total", FieldValue.code(total)));
    return new FieldValue.Entry(fields).written();
  }
}
