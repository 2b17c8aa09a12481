package gongkai.content;

import gongkai.model.Language;
import gongkai.privacy.Waiver;
import java.util.List;
import java.util.Optional;

/**
 * A page of the portal that is not a report: about, accessibility statement.
 *
 * @param name the file's name without language and ending; its address is {@code <name>.html}
 * @param waivers somebody's answers for personal details in the text
 * @param shown what the site shows of the front matter
 * @param markdownLine the line of the file on which the text begins, from 1
 */
public record PageFile(
    String name,
    Language language,
    String path,
    String title,
    Optional<String> summary,
    Translates translates,
    List<Waiver> waivers,
    List<ShownText> shown,
    String markdown,
    int markdownLine) {}
