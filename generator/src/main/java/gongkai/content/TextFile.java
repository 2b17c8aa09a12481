package gongkai.content;

import gongkai.model.Language;
import gongkai.privacy.Waiver;
import java.util.List;
import java.util.Optional;

/**
 * A text in one language that is not a report's original: a translation, or a page of the portal.
 *
 * @param waivers somebody's answers for personal details in the text
 * @param shown what pages show of the front matter
 * @param markdown the text below the front matter
 */
public record TextFile(
    Language language,
    String path,
    String title,
    Optional<String> summary,
    Translates translates,
    List<Waiver> waivers,
    List<ShownText> shown,
    MarkdownPart markdown) {}
