package gongkai.importing;

/**
 * A line of a source.
 *
 * @param number its place in the source, from 1
 * @param indented whether it stood away from the margin: Chinese typesetting begins a paragraph so
 */
record Line(int number, String text, boolean indented) {
  boolean isBlank() {
    return text.chars().allMatch(Blank::is);
  }
}
