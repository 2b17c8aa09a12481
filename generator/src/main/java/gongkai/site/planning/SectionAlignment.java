package gongkai.site.planning;

import gongkai.text.SectionTopic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Brings the sections of two reports together by what they are about. A section may stand beside
 * several: one report has 存在的问题和下一步打算 in one, the other in two. Headings that name no subject meet
 * by their place. What has no counterpart stands alone. Pure.
 */
final class SectionAlignment {
  /** Headings that share less than this of their pairs of signs are alike by chance. */
  private static final double ALIKE = 0.4;

  /** What a heading's words add to its subject: enough to choose between equals, no more. */
  private static final double WORDS = 0.25;

  private final List<Part> older;
  private final List<Part> newer;
  private final List<Row> rows = new ArrayList<>();

  private SectionAlignment(List<Part> older, List<Part> newer) {
    this.older = older;
    this.newer = newer;
  }

  /**
   * A section of a report.
   *
   * @param anchor in the report
   * @param heading in the language of the text shown; empty for what stands before the first
   * @param topics what it is about
   */
  record Part(String anchor, String heading, Set<SectionTopic> topics) {}

  /** Sections that belong together, each side in its report's order; one side may be empty. */
  record Row(List<Part> older, List<Part> newer) {
    /** What both sides are about; if one side is empty, what the other is about. */
    Set<SectionTopic> topics() {
      Set<SectionTopic> topics = of(older.isEmpty() ? newer : older);
      if (!older.isEmpty() && !newer.isEmpty()) {
        topics.retainAll(of(newer));
      }
      return topics;
    }

    private static Set<SectionTopic> of(List<Part> parts) {
      Set<SectionTopic> topics = EnumSet.noneOf(SectionTopic.class);
      parts.forEach(p -> topics.addAll(p.topics()));
      return topics;
    }
  }

  /** Every section of both reports in one row each, in the order of the newer report. */
  static List<Row> of(List<Part> older, List<Part> newer) {
    return new SectionAlignment(older, newer).rows();
  }

  private List<Row> rows() {
    pairs();
    join(older, true);
    join(newer, false);
    meetByPlace();
    for (Part part : newer) {
      if (row(part) < 0) {
        rows.add(new Row(new ArrayList<>(), new ArrayList<>(List.of(part))));
      }
    }
    rows.sort(Comparator.comparingInt(row -> newer.indexOf(row.newer().get(0))));
    for (int i = 0; i < older.size(); i++) {
      if (row(older.get(i)) < 0) {
        int before = i == 0 ? -1 : row(older.get(i - 1));
        rows.add(before + 1, new Row(List.of(older.get(i)), List.of()));
      }
    }
    return rows;
  }

  /** The best pairs first, each section in one. */
  private void pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Part then : older) {
      for (Part now : newer) {
        double likeness = likeness(then, now);
        if (likeness > 0) {
          pairs.add(new Pair(then, now, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    for (Pair pair : pairs) {
      if (row(pair.older()) < 0 && row(pair.newer()) < 0) {
        rows.add(
            new Row(
                new ArrayList<>(List.of(pair.older())), new ArrayList<>(List.of(pair.newer()))));
      }
    }
  }

  private record Pair(Part older, Part newer, double likeness) {}

  /** A section without a partner joins the row whose other side shares most of its subjects. */
  private void join(List<Part> parts, boolean old) {
    for (Part part : parts) {
      if (row(part) >= 0) {
        continue;
      }
      rows.stream()
          .filter(row -> shared(part, old ? row.newer() : row.older()) > 0)
          .max(Comparator.comparingLong(row -> shared(part, old ? row.newer() : row.older())))
          .ifPresent(
              row -> {
                List<Part> side = old ? row.older() : row.newer();
                side.add(part);
                side.sort(Comparator.comparingInt(parts::indexOf));
              });
    }
  }

  /**
   * Headings that name no subject meet by their place: those that stand between the same two rows.
   * The genre keeps its order, and what says nothing of itself is mostly an account of work.
   */
  private void meetByPlace() {
    Map<Integer, Row> places = new TreeMap<>();
    for (Part part : older) {
      if (row(part) < 0 && isVague(part)) {
        place(places, older, part).older().add(part);
      }
    }
    for (Part part : newer) {
      if (row(part) < 0 && isVague(part)) {
        place(places, newer, part).newer().add(part);
      }
    }
    places.values().stream()
        .filter(row -> !row.older().isEmpty() && !row.newer().isEmpty())
        .forEach(rows::add);
  }

  private Row place(Map<Integer, Row> places, List<Part> parts, Part part) {
    int before = parts.indexOf(part) - 1;
    while (before >= 0 && row(parts.get(before)) < 0) {
      before--;
    }
    int row = before < 0 ? -1 : row(parts.get(before));
    return places.computeIfAbsent(row, r -> new Row(new ArrayList<>(), new ArrayList<>()));
  }

  private static boolean isVague(Part part) {
    return part.topics().isEmpty() || part.topics().equals(Set.of(SectionTopic.DUTY));
  }

  private static long shared(Part part, List<Part> others) {
    return part.topics().stream()
        .filter(topic -> others.stream().anyMatch(o -> o.topics().contains(topic)))
        .count();
  }

  /** The row that a section stands in; -1 if it stands in none yet. */
  private int row(Part part) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).older().contains(part) || rows.get(i).newer().contains(part)) {
        return i;
      }
    }
    return -1;
  }

  /** How much of their words two headings share, from 0 to 1; 0 if they are alike by chance. */
  static double wordsShared(String heading, String other) {
    double words = overlap(pairsOfSigns(heading), pairsOfSigns(other));
    return words < ALIKE ? 0 : words;
  }

  /** From 0, nothing in common, upwards. */
  private static double likeness(Part older, Part newer) {
    double subject = overlap(older.topics(), newer.topics());
    double words = overlap(pairsOfSigns(older.heading()), pairsOfSigns(newer.heading()));
    if (subject == 0 && words < ALIKE) {
      return 0;
    }
    return subject + WORDS * words;
  }

  private static double overlap(Set<?> left, Set<?> right) {
    Set<Object> both = new HashSet<>(left);
    both.retainAll(right);
    int all = left.size() + right.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }

  /** The number of a heading says nothing of its subject. */
  private static Set<String> pairsOfSigns(String heading) {
    String words = heading.replaceFirst("^[（(]?[一二三四五六七八九十0-9]+[）)、.．]\\s*", "");
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= words.length(); i++) {
      pairs.add(words.substring(i, i + 2));
    }
    return pairs;
  }
}
