package gongkai.site.context;

import gongkai.model.text.SignPairs;
import gongkai.text.section.SectionTopic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings the sections of two reports together by what they are about. A section may stand beside
 * several: one report has 存在的问题和下一步打算 in one, the other in two. Headings that name no subject meet
 * by their place. What has no counterpart stands alone. Pure, and linear in the number of sections.
 */
public final class SectionAlignment {
  /** Headings that share less than this of their pairs of signs are alike by chance. */
  private static final double ALIKE = 0.4;

  /** What a heading's words add to its subject: enough to choose between equals, no more. */
  private static final double WORDS = 0.25;

  /**
   * Sections are compared with those that stand at most so many places before or after them in the
   * other report. No report has so many; a text that does must not cost their square.
   */
  private static final int REACH = 100;

  /**
   * Comparisons within one pair of reports: with tens of thousands of sections the reach shrinks.
   */
  private static final int MOST = 1_000_000;

  private static final Pattern NUMBER =
      // Of a heading, with what parts it from the words.
      Pattern.compile("^[（(]?[一二三四五六七八九十0-9]+[）)、.．]\\s*");

  private final Side older;
  private final Side newer;

  private SectionAlignment(List<Part> older, List<Part> newer) {
    this.older = new Side(older);
    this.newer = new Side(newer);
  }

  /**
   * A section of a report.
   *
   * @param anchor in the report
   * @param heading in the language of the text shown; empty for what stands before the first
   * @param topics what it is about
   */
  public record Part(String anchor, String heading, Set<SectionTopic> topics) {
    private boolean isVague() {
      return topics.isEmpty() || topics.equals(Set.of(SectionTopic.DUTY));
    }
  }

  /** Sections that belong together, each side in its report's order; one side may be empty. */
  public record Row(List<Part> older, List<Part> newer) {
    /** What both sides are about; if one side is empty, what the other is about. */
    public Set<SectionTopic> topics() {
      Set<SectionTopic> topics = subjects(older.isEmpty() ? newer : older);
      if (!older.isEmpty() && !newer.isEmpty()) {
        topics.retainAll(subjects(newer));
      }
      return topics;
    }
  }

  private static Set<SectionTopic> subjects(List<Part> parts) {
    Set<SectionTopic> topics = EnumSet.noneOf(SectionTopic.class);
    parts.forEach(p -> topics.addAll(p.topics()));
    return topics;
  }

  /** The sections of one report, each with the place in which it is put. */
  private static final class Side {
    private final List<Part> parts;
    private final Place[] places;

    Side(List<Part> parts) {
      this.parts = parts;
      this.places = new Place[parts.size()];
    }

    int size() {
      return places.length;
    }

    boolean isFree(int part) {
      return places[part] == null;
    }

    /** The sections of each place, in the report's order. */
    Map<Place, List<Part>> byPlace() {
      Map<Place, List<Part>> byPlace = new HashMap<>();
      for (int i = 0; i < places.length; i++) {
        if (places[i] != null) {
          byPlace.computeIfAbsent(places[i], p -> new ArrayList<>()).add(parts.get(i));
        }
      }
      return byPlace;
    }
  }

  /** Where a row will stand: a link of a chain. Two are never equal. */
  private static final class Place {
    private Place next;
    private boolean linked;

    void follow(Place place) {
      place.next = next;
      place.linked = true;
      next = place;
    }
  }

  /** Every section of both reports in one row each, in the order of the newer report. */
  public static List<Row> of(List<Part> older, List<Part> newer) {
    return new SectionAlignment(older, newer).rows();
  }

  private List<Row> rows() {
    List<Place> pairs = pairs();
    join(older, newer, pairs);
    join(newer, older, pairs);
    meetByPlace();
    Place first = chain();
    Map<Place, List<Part>> then = older.byPlace();
    Map<Place, List<Part>> now = newer.byPlace();
    List<Row> rows = new ArrayList<>();
    for (Place place = first.next; place != null; place = place.next) {
      rows.add(new Row(then.getOrDefault(place, List.of()), now.getOrDefault(place, List.of())));
    }
    return rows;
  }

  /** The places in the order of the newer report; what only the older one has, where it stood. */
  private Place chain() {
    Place first = new Place();
    Place last = first;
    for (int i = 0; i < newer.size(); i++) {
      if (newer.isFree(i)) {
        newer.places[i] = new Place();
      }
      if (!newer.places[i].linked) {
        last.follow(newer.places[i]);
        last = newer.places[i];
      }
    }
    for (int i = 0; i < older.size(); i++) {
      if (older.isFree(i)) {
        older.places[i] = new Place();
        (i == 0 ? first : older.places[i - 1]).follow(older.places[i]);
      }
    }
    return first;
  }

  /** The best pairs first, each section in one. */
  private List<Place> pairs() {
    List<Place> places = new ArrayList<>();
    for (Pair pair : candidates()) {
      if (older.isFree(pair.older()) && newer.isFree(pair.newer())) {
        Place place = new Place();
        older.places[pair.older()] = place;
        newer.places[pair.newer()] = place;
        places.add(place);
      }
    }
    return places;
  }

  private List<Pair> candidates() {
    List<SignPairs> then = words(older.parts);
    List<SignPairs> now = words(newer.parts);
    int reach = Math.min(REACH, MOST / Math.max(1, 2 * older.size()));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < older.size(); i++) {
      int end = Math.min(newer.size(), i + reach + 1);
      for (int j = Math.max(0, i - reach); j < end; j++) {
        double subject = overlap(older.parts.get(i).topics(), newer.parts.get(j).topics());
        double likeness = likeness(subject, then.get(i).ofBoth(now.get(j)));
        if (likeness > 0) {
          pairs.add(new Pair(i, j, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    return pairs;
  }

  private record Pair(int older, int newer, double likeness) {}

  /** A section without a partner joins the row whose other side shares most of its subjects. */
  private static void join(Side side, Side other, List<Place> pairs) {
    Map<Place, List<Part>> others = other.byPlace();
    Map<Place, Set<SectionTopic>> subjects = new HashMap<>();
    others.forEach((place, parts) -> subjects.put(place, subjects(parts)));
    Map<Set<SectionTopic>, Optional<Place>> nearest = new HashMap<>();
    for (int i = 0; i < side.size(); i++) {
      if (side.isFree(i)) {
        side.places[i] =
            nearest
                .computeIfAbsent(
                    side.parts.get(i).topics(), topics -> nearest(topics, pairs, subjects))
                .orElse(null);
      }
    }
  }

  private static Optional<Place> nearest(
      Set<SectionTopic> topics, List<Place> pairs, Map<Place, Set<SectionTopic>> subjects) {
    return pairs.stream()
        .filter(place -> shared(topics, subjects.get(place)) > 0)
        .max(Comparator.comparingLong(place -> shared(topics, subjects.get(place))));
  }

  private static long shared(Set<SectionTopic> topics, Set<SectionTopic> others) {
    return topics.stream().filter(others::contains).count();
  }

  /**
   * Headings that name no subject meet by their place: those that stand between the same two rows.
   * The genre keeps its order, and what says nothing of itself is mostly an account of work.
   */
  private void meetByPlace() {
    Map<Place, List<Integer>> then = vague(older);
    Map<Place, List<Integer>> now = vague(newer);
    then.keySet().retainAll(now.keySet());
    then.forEach(
        (before, parts) -> {
          Place place = new Place();
          parts.forEach(i -> older.places[i] = place);
          now.get(before).forEach(i -> newer.places[i] = place);
        });
  }

  /** The sections that name no subject and have no place, by the last place before them. */
  private static Map<Place, List<Integer>> vague(Side side) {
    Map<Place, List<Integer>> vague = new HashMap<>();
    Place before = null;
    for (int i = 0; i < side.size(); i++) {
      if (!side.isFree(i)) {
        before = side.places[i];
      } else if (side.parts.get(i).isVague()) {
        vague.computeIfAbsent(before, p -> new ArrayList<>()).add(i);
      }
    }
    return vague;
  }

  /** How much of their words two headings share, from 0 to 1; 0 if they are alike by chance. */
  public static double wordsShared(String heading, String other) {
    double words = pairsOfSigns(heading).ofBoth(pairsOfSigns(other));
    return words < ALIKE ? 0 : words;
  }

  /** From 0, nothing in common, upwards. */
  private static double likeness(double subject, double words) {
    return subject == 0 && words < ALIKE ? 0 : subject + WORDS * words;
  }

  private static double overlap(Set<SectionTopic> left, Set<SectionTopic> right) {
    int both = 0;
    for (SectionTopic one : left) {
      both += right.contains(one) ? 1 : 0;
    }
    int all = left.size() + right.size() - both;
    return all == 0 ? 0 : (double) both / all;
  }

  private static List<SignPairs> words(List<Part> parts) {
    return parts.stream().map(part -> pairsOfSigns(part.heading())).toList();
  }

  /** The number of a heading says nothing of its subject. */
  private static SignPairs pairsOfSigns(String heading) {
    return SignPairs.of(NUMBER.matcher(heading).replaceFirst(""));
  }
}
