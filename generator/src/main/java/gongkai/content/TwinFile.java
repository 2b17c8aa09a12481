package gongkai.content;

import gongkai.model.Language;
import gongkai.model.ReportId;
import gongkai.privacy.Waiver;
import java.util.List;
import java.util.Optional;

/**
 * A report's text in another language.
 *
 * @param waivers somebody's answers for personal details in the text
 * @param shown what pages show of the front matter
 * @param markdown the text below the front matter
 * @param markdownLine the line of the file on which it begins, from 1
 */
public record TwinFile(
    ReportId id,
    Language language,
    String path,
    String title,
    Optional<String> summary,
    Translates translates,
    List<Waiver> waivers,
    List<ShownText> shown,
    String markdown,
    int markdownLine) {}
