package gongkai.site;

import gongkai.model.Language;

/**
 * A page of {@code content/pages/}.
 *
 * @param bodyDigest stands for the text, which is read again when the page is written
 */
public record TextPage(Shell shell, String name, Language bodyLanguage, String bodyDigest)
    implements Page {}
