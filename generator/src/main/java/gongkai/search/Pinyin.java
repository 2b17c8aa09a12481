package gongkai.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How names sound, without tones: 总工会 is {@code zong gong hui}. The tables are those of houbb's
 * pinyin; words are looked for first, the longest that fits, since 重 of 重庆 is chóng.
 */
final class Pinyin {
  private static final String SIGNS = "/pinyin_dict_char.txt";
  private static final String WORDS = "/pinyin_dict_phrase.txt";
  private static final int LONGEST_WORD = 8;

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
    signs.forEach(sign -> sounds.putAll(READ.get(sign)));
  }

  /** Lines are 重庆:chóng qìng, and of single signs 重:zhòng,chóng with the commonest first. */
  private static void read(String table, Map<Integer, Map<String, List<String>>> unread) {
    try (InputStream in = Pinyin.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + table);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(':');
        Map<String, List<String>> begun =
            colon > 0 && colon <= LONGEST_WORD ? unread.get(line.codePointAt(0)) : null;
        if (begun != null) {
          String first = line.substring(colon + 1).split(",", 2)[0];
          begun.put(line.substring(0, colon), List.of(plain(first).split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without tones; ü becomes v, as it is typed. */
  private static String plain(String sound) {
    String parts = Normalizer.normalize(sound, Normalizer.Form.NFD);
    return parts.replaceAll("u(\\p{M}*)\u0308", "v").replaceAll("\\p{M}+", "");
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
