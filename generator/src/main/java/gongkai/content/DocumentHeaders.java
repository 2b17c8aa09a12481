package gongkai.content;

import static gongkai.content.field.FrontMatterKey.ACCESS;
import static gongkai.content.field.FrontMatterKey.INDEX_NUMBER;
import static gongkai.content.field.FrontMatterKey.ISSUER;
import static gongkai.content.field.FrontMatterKey.NUMBER;
import static gongkai.content.field.FrontMatterKey.VALIDITY;

import gongkai.content.field.Fields;
import gongkai.model.report.DocumentHeader;
import java.util.Optional;

/** Reads what a government body sets above a document. */
final class DocumentHeaders {
  private DocumentHeaders() {}

  static Optional<DocumentHeader> read(Fields fields) {
    fields.show(INDEX_NUMBER.code(), ISSUER.code(), NUMBER.code());
    return Optional.of(
        new DocumentHeader(
            fields.text(INDEX_NUMBER.code()),
            fields.localized(ISSUER.code()),
            fields.text(NUMBER.code()),
            fields.oneOf(ACCESS.code(), DocumentHeader.Access.class),
            fields.oneOf(VALIDITY.code(), DocumentHeader.Validity.class)));
  }
}
