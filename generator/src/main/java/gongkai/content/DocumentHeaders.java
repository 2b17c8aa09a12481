package gongkai.content;

import static gongkai.content.field.FrontMatterKey.ACCESS;
import static gongkai.content.field.FrontMatterKey.VALIDITY;

import gongkai.content.field.Fields;
import gongkai.model.report.DocumentHeader;
import gongkai.model.report.StatedText;
import java.util.Optional;

/** Reads what a government body sets above a document. */
final class DocumentHeaders {
  private DocumentHeaders() {}

  static Optional<DocumentHeader> read(Fields fields) {
    return Optional.of(
        new DocumentHeader(
            StatedTexts.read(fields, StatedText.Place.DOCUMENT),
            fields.oneOf(ACCESS.code(), DocumentHeader.Access.class),
            fields.oneOf(VALIDITY.code(), DocumentHeader.Validity.class)));
  }
}
