package gongkai.content;

import gongkai.model.Language;
import java.util.Optional;

/**
 * A page of the portal that is not a report: about, accessibility statement.
 *
 * @param name the file's name without language and ending; its address is {@code <name>.html}
 * @param markdownLine the line of the file on which the text begins, from 1
 */
public record PageFile(
    String name,
    Language language,
    String path,
    String title,
    Optional<String> summary,
    Translates translates,
    String markdown,
    int markdownLine) {}
