package gongkai.site.item;

import gongkai.model.Passage;
import gongkai.model.report.DocumentHeader.Access;
import gongkai.model.report.DocumentHeader.Validity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What government bodies set above a document, as its table shows it: a row for what there is.
 *
 * @param access in which way it is disclosed
 * @param validity whether it still holds
 */
public record DocumentItem(
    Optional<String> indexNumber,
    Optional<Passage> issuer,
    Optional<String> number,
    Optional<LocalDate> written,
    Optional<LocalDate> published,
    Optional<Access> access,
    Optional<Validity> validity) {}
