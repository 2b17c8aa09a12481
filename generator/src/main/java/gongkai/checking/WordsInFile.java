package gongkai.checking;

import gongkai.diagnostic.SourceLocation;

/** Where words stand that were read from a file, for faults that show only later. */
final class WordsInFile {
  private WordsInFile() {}

  /**
   * The first place of some words; the beginning if they are written in another way.
   *
   * @param firstLine the line of the file on which the text begins, from 1
   */
  static SourceLocation at(String path, int firstLine, String text, String words) {
    int place = Math.max(0, text.indexOf(words));
    int line = firstLine + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
    return new SourceLocation(path, line, place - text.lastIndexOf('\n', place - 1));
  }
}
