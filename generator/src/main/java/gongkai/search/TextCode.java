package gongkai.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A way to write Chinese text in half of the bytes that UTF-8 takes, which scripts can read back
 * quickly: the commonest signs are written as letters of ASCII, the next ones and some words as
 * signs that UTF-8 writes in two bytes.
 */
final class TextCode {
  /** What a file of texts marks places with; no text holds these signs. */
  static final char FIRST_MARK = '\uFDD0';

  static final char ANCHOR_END = '\uFDD0';
  static final char SENTENCE_START = '\uFDD1';
  static final char SENTENCE_END = '\uFDD2';
  static final char LAST_MARK = '\uFDD2';

  private static final String TABLE = "/gongkai/search/codes.txt";

  /** These signs of ASCII always stand for themselves; quote and backslash would need an escape. */
  private static final String THEMSELVES = " 0123456789%*+,-./\"\\";

  /** Before a sign that would be taken for a code. */
  private static final char LITERAL = '\u00A0';

  private static final char FIRST_OF_TWO = '\u00A1';
  private static final char LAST_OF_TWO = '\u07FF';

  private static final TextCode OURS = new TextCode();

  private final List<String> entries;

  /** The code of a single sign, or 0. */
  private final char[] single = new char[Character.MAX_VALUE + 1];

  /** Words by their first sign. */
  private final Words[] words = new Words[Character.MAX_VALUE + 1];

  /** The words that begin with one sign, the longest first. */
  private static final class Words {
    private final Word[] all;

    /** Bits of their second signs: most signs that follow begin none of them. */
    private final long seconds;

    Words(List<Word> own) {
      own.sort((a, b) -> b.word.length - a.word.length);
      all = own.toArray(Word[]::new);
      long bits = 0;
      for (Word word : all) {
        bits |= 1L << word.word[1];
      }
      seconds = bits;
    }

    /** The longest that stands at a place; null if none does. */
    Word at(char[] text, int at) {
      char second = at + 1 < text.length ? text[at + 1] : 0;
      if ((seconds & 1L << second) != 0) {
        for (Word word : all) {
          if (word.word[1] == second && word.startsAt(text, at)) {
            return word;
          }
        }
      }
      return null;
    }
  }

  /** A word that has a code of its own. */
  private static final class Word {
    private final char[] word;
    private final char code;

    Word(String word, char code) {
      this.word = word.toCharArray();
      this.code = code;
    }

    boolean startsAt(char[] text, int at) {
      // Words are found by their first two signs.
      int i = 2;
      while (i < word.length && at + i < text.length && word[i] == text[at + i]) {
        i++;
      }
      return i == word.length;
    }
  }

  private TextCode() {
    this.entries = entries();
    Map<Character, List<Word>> byFirst = new HashMap<>();
    String one = ofOneByte();
    for (int i = 0; i < entries.size(); i++) {
      int two = FIRST_OF_TWO + i - one.length();
      char code = i < one.length() ? one.charAt(i) : (char) two;
      String entry = entries.get(i);
      if (entry.length() == 1) {
        single[entry.charAt(0)] = code;
      } else {
        byFirst.computeIfAbsent(entry.charAt(0), c -> new ArrayList<>()).add(new Word(entry, code));
      }
    }
    byFirst.forEach((sign, own) -> words[sign] = new Words(own));
  }

  /** What codes stand for, the one-byte codes' first, with a space between them. */
  static String table() {
    return String.join(" ", OURS.entries);
  }

  /** The codes of one byte, in the order of the table. */
  static String ofOneByte() {
    StringBuilder signs = new StringBuilder();
    for (char c = '!'; c <= '~'; c++) {
      signs.append(THEMSELVES.indexOf(c) < 0 ? String.valueOf(c) : "");
    }
    return signs.toString();
  }

  static String write(String text) {
    return write(text.toCharArray()).toString();
  }

  static SignList write(char[] text) {
    SignList out = new SignList(text.length);
    Words[] words = OURS.words;
    char[] single = OURS.single;
    for (int i = 0; i < text.length; ) {
      char c = text[i];
      Word word = words[c] == null ? null : words[c].at(text, i);
      if (word != null) {
        out.add(word.code);
        i += word.word.length;
      } else {
        if (single[c] == 0 && c >= LITERAL && c <= LAST_OF_TWO) {
          out.add(LITERAL);
        }
        out.add(single[c] == 0 ? c : single[c]);
        i++;
      }
    }
    return out;
  }

  private static List<String> entries() {
    List<String> entries = new ArrayList<>(List.of("\n"));
    for (char c = FIRST_MARK; c <= LAST_MARK; c++) {
      entries.add(String.valueOf(c));
    }
    List<String> words = new ArrayList<>();
    boolean signs = true;
    for (String line : lines()) {
      if (line.startsWith("# words")) {
        signs = false;
      } else if (!line.startsWith("#")) {
        (signs ? entries : words).addAll(List.of(line.split(signs ? "" : " ")));
      }
    }
    entries.addAll(words);
    ofOneByte().chars().forEach(c -> entries.add(String.valueOf((char) c)));
    int most = ofOneByte().length() + LAST_OF_TWO - FIRST_OF_TWO + 1;
    if (entries.size() > most || entries.stream().distinct().count() < entries.size()) {
      throw new IllegalStateException(TABLE + " has too many signs, or one of them twice");
    }
    return entries;
  }

  private static List<String> lines() {
    try (InputStream in = TextCode.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + TABLE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
