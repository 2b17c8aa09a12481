package gongkai.line;

/**
 * What a build had to work out because no store knew it.
 *
 * @param reportsRead reports whose front matter, text and files were read and checked
 * @param textsParsed texts of reports
 * @param valuesMade values of files, some only to find that they are as before
 * @param filesMade pages, feeds and data files
 */
public record Work(int reportsRead, int textsParsed, int valuesMade, int filesMade) {
  /** Nothing. */
  public static final Work NONE = new Work(0, 0, 0, 0);
}
