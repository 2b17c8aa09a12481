package gongkai.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How names sound, without tones: 总工会 is {@code zong gong hui}. The tables are those of houbb's
 * pinyin; words are looked for first, the longest that fits, since 重 of 重庆 is chóng.
 */
final class Pinyin {
  private static final String SIGNS = "/pinyin_dict_char.txt";
  private static final String WORDS = "/pinyin_dict_phrase.txt";
  private static final int LONGEST_WORD = 8;
  private static final Pattern UMLAUT = Pattern.compile("u(\\p{M}*)\u0308");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /**
   * What begins with each sign that was ever asked for. The tables are large and never change, so
   * that each is read again only for a sign that is new.
   */
  private static final Map<Integer, Map<String, List<String>>> READ = new ConcurrentHashMap<>();

  private final Map<String, List<String>> sounds = new HashMap<>();

  /**
   * Learns what some names need.
   *
   * @param names only what stands in these can be asked for
   */
  Pinyin(Collection<String> names) {
    Set<Integer> signs =
        names.stream().flatMapToInt(String::codePoints).boxed().collect(Collectors.toSet());
    read(signs);
    signs.forEach(sign -> sounds.putAll(READ.get(sign)));
  }

  /** One thread at a time: each language of a site asks, and for the same. */
  private static synchronized void read(Set<Integer> signs) {
    Map<Integer, Map<String, List<String>>> unread = new HashMap<>();
    for (int sign : signs) {
      if (!READ.containsKey(sign)) {
        unread.put(sign, new HashMap<>());
      }
    }
    if (!unread.isEmpty()) {
      List.of(SIGNS, WORDS).forEach(table -> read(table, unread));
      READ.putAll(unread);
    }
  }

  /** Of a hundred thousand lines few are wanted; only these are made texts. */
  private static void read(String table, Map<Integer, Map<String, List<String>>> unread) {
    BitSet beginnings = new BitSet();
    for (int sign : unread.keySet()) {
      beginnings.set(beginning(Character.toString(sign).getBytes(StandardCharsets.UTF_8), 0));
    }
    byte[] all = bytes(table);
    int from = 0;
    while (from < all.length) {
      int end = from;
      while (end < all.length && all[end] != '\n') {
        end++;
      }
      if (beginnings.get(beginning(all, from))) {
        line(new String(all, from, end - from, StandardCharsets.UTF_8).stripTrailing(), unread);
      }
      from = end + 1;
    }
  }

  private static byte[] bytes(String table) {
    try (InputStream in = Pinyin.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + table);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first sign if it has three bytes in UTF-8; of others as much as their first byte says. */
  private static int beginning(byte[] text, int at) {
    boolean three = (text[at] & 0xf0) == 0xe0 && at + 2 < text.length;
    return three
        ? ((text[at] & 0xf) << 12) | ((text[at + 1] & 0x3f) << 6) | (text[at + 2] & 0x3f)
        : text[at] & 0xff;
  }

  /** 重庆:chóng qìng, and of single signs 重:zhòng,chóng with the commonest first. */
  private static void line(String line, Map<Integer, Map<String, List<String>>> unread) {
    int colon = line.indexOf(':');
    Map<String, List<String>> begun =
        colon > 0 && colon <= LONGEST_WORD ? unread.get(line.codePointAt(0)) : null;
    if (begun != null) {
      String first = line.substring(colon + 1).split(",", 2)[0];
      begun.put(line.substring(0, colon), List.of(plain(first).split(" ")));
    }
  }

  /** Without tones; ü becomes v, as it is typed. */
  private static String plain(String sound) {
    String parts = Normalizer.normalize(sound, Normalizer.Form.NFD);
    return MARKS.matcher(UMLAUT.matcher(parts).replaceAll("v")).replaceAll("");
  }

  /** The syllables of a name; what is no Chinese sign stands as it is, in small letters. */
  List<String> of(String name) {
    String normal = NormalText.of(name);
    List<String> syllables = new ArrayList<>();
    int i = 0;
    while (i < normal.length()) {
      int end = Math.min(normal.length(), i + LONGEST_WORD);
      while (end > i + 1 && !fits(normal.substring(i, end))) {
        end--;
      }
      String part = normal.substring(i, end);
      syllables.addAll(sounds.getOrDefault(part, List.of(part)));
      i = end;
    }
    return syllables.stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private boolean fits(String word) {
    List<String> found = sounds.get(word);
    return found != null && found.size() == word.length();
  }

  /** The syllables of several names, each name once, with a bar between them. */
  String of(Collection<String> names) {
    TreeSet<String> all = new TreeSet<>();
    names.forEach(name -> all.add(String.join(" ", of(name))));
    return String.join("|", all);
  }
}
