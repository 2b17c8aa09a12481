package gongkai.site.item;

import gongkai.model.Passage;
import gongkai.model.report.DocumentHeader.Access;
import gongkai.model.report.DocumentHeader.Validity;
import gongkai.model.report.StatedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What government bodies set above a document, as its table shows it: a row for what there is.
 *
 * @param stated index number, issuer and the like
 * @param access in which way it is disclosed
 * @param validity whether it still holds
 */
public record DocumentItem(
    List<StatedItem> stated,
    Optional<LocalDate> written,
    Optional<LocalDate> published,
    Optional<Access> access,
    Optional<Validity> validity) {

  // What themes asked for before there was a list.

  public Optional<String> indexNumber() {
    return text(StatedText.INDEX_NUMBER).map(Passage::text);
  }

  public Optional<Passage> issuer() {
    return text(StatedText.ISSUER);
  }

  public Optional<String> number() {
    return text(StatedText.NUMBER).map(Passage::text);
  }

  private Optional<Passage> text(StatedText name) {
    return stated.stream().filter(s -> s.name() == name).map(StatedItem::text).findFirst();
  }
}
