package gongkai.content;

import gongkai.content.field.Fields;
import gongkai.model.LocalizedText;
import gongkai.model.report.StatedText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads what a report states about itself, to be printed as it stands. */
final class StatedTexts {
  private StatedTexts() {}

  static Map<StatedText, LocalizedText> read(Fields fields, StatedText.Place place) {
    Map<StatedText, LocalizedText> stated = new EnumMap<>(StatedText.class);
    for (StatedText text : StatedText.of(place)) {
      fields.show(text.code());
      value(fields, text).ifPresent(value -> stated.put(text, value));
    }
    return stated;
  }

  private static Optional<LocalizedText> value(Fields fields, StatedText text) {
    return text.form() == StatedText.Form.TRANSLATED
        ? fields.localized(text.code())
        : fields.inMainLanguage(text.code());
  }
}
