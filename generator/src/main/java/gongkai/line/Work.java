package gongkai.line;

/**
 * What a build had to work out because no store knew it.
 *
 * @param reportsRead reports whose front matter, text and files were read and checked
 * @param textsParsed texts of reports
 * @param filesMade pages, feeds and data files
 */
public record Work(int reportsRead, int textsParsed, int filesMade) {}
