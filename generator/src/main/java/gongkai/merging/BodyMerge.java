package gongkai.merging;

import gongkai.merging.Alignment.Delta;
import gongkai.merging.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Merges bodies by paragraphs. Changes of different paragraphs go together, also of neighbours;
 * where both sides changed one, or put something in at one place, they must agree.
 */
final class BodyMerge {
  private final List<Paragraph> base;
  private final List<Paragraph> ours;
  private final List<Paragraph> theirs;
  private final StringBuilder merged = new StringBuilder();
  private final List<Change> changes = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private int line;

  /** How far each text has been read. */
  private int baseAt;

  private int oursAt;
  private int theirsAt;

  /**
   * A place where both sides differ from the base and from each other.
   *
   * @param line of our body, from 0
   * @param ours empty if we took the paragraphs out
   * @param theirs empty if they did
   */
  record Conflict(int line, String ours, String theirs) {}

  /**
   * What a merge gives.
   *
   * @param body with our wording in conflicts
   * @param changes by lines of the merged body, from 0
   */
  record Result(String body, List<Change> changes, List<Conflict> conflicts) {}

  private BodyMerge(List<Paragraph> base, List<Paragraph> ours, List<Paragraph> theirs) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
  }

  static Result merge(String base, String ours, String theirs) {
    BodyMerge merge = new BodyMerge(Paragraph.of(base), Paragraph.of(ours), Paragraph.of(theirs));
    merge.run();
    return new Result(merge.merged.toString(), merge.changes, merge.conflicts);
  }

  /** A stretch of the base that one side or both changed. */
  private record Group(int from, int to, int ourGrowth, int theirGrowth) {
    static Group of(Delta delta, boolean our) {
      int growth = delta.otherTo() - delta.otherFrom() - (delta.to() - delta.from());
      return new Group(delta.from(), delta.to(), our ? growth : 0, our ? 0 : growth);
    }

    /** Whether a stretch that begins no earlier shares a paragraph or a gap with this one. */
    boolean meets(Group next) {
      boolean sameGap = from == to && next.from == next.to && next.from == from;
      return sameGap || next.from < to;
    }

    Group with(Group next) {
      return new Group(
          from, Math.max(to, next.to), ourGrowth + next.ourGrowth, theirGrowth + next.theirGrowth);
    }
  }

  private List<Group> groups() {
    List<Group> all = new ArrayList<>();
    List<String> texts = Paragraph.texts(base);
    Alignment.deltas(texts, Paragraph.texts(ours)).forEach(d -> all.add(Group.of(d, true)));
    Alignment.deltas(texts, Paragraph.texts(theirs)).forEach(d -> all.add(Group.of(d, false)));
    all.sort(java.util.Comparator.comparingInt(Group::from).thenComparingInt(Group::to));
    List<Group> groups = new ArrayList<>();
    for (Group next : all) {
      int last = groups.size() - 1;
      if (last >= 0 && groups.get(last).meets(next)) {
        groups.set(last, groups.get(last).with(next));
      } else {
        groups.add(next);
      }
    }
    return groups;
  }

  private void run() {
    for (Group group : groups()) {
      keep(group.from() - baseAt);
      int length = group.to() - group.from();
      List<Paragraph> was = base.subList(baseAt, baseAt + length);
      List<Paragraph> our = ours.subList(oursAt, oursAt + length + group.ourGrowth());
      List<Paragraph> their = theirs.subList(theirsAt, theirsAt + length + group.theirGrowth());
      if (was.size() == our.size() && was.size() == their.size()) {
        for (int i = 0; i < length; i++) {
          resolve(
              was.subList(i, i + 1), our.subList(i, i + 1), their.subList(i, i + 1), oursAt + i);
        }
      } else {
        resolve(was, our, their, oursAt);
      }
      baseAt += length;
      oursAt += our.size();
      theirsAt += their.size();
    }
    keep(base.size() - baseAt);
  }

  /** Paragraphs that nobody changed. */
  private void keep(int count) {
    write(ours.subList(oursAt, oursAt + count));
    baseAt += count;
    oursAt += count;
    theirsAt += count;
  }

  private void resolve(List<Paragraph> was, List<Paragraph> our, List<Paragraph> their, int place) {
    List<String> wasTexts = Paragraph.texts(was);
    List<String> ourTexts = Paragraph.texts(our);
    List<String> theirTexts = Paragraph.texts(their);
    if (theirTexts.equals(wasTexts) || theirTexts.equals(ourTexts)) {
      write(our);
    } else if (ourTexts.equals(wasTexts)) {
      take(wasTexts, their);
    } else {
      conflicts.add(new Conflict(line(place), text(our), text(their)));
      write(our);
    }
  }

  private int line(int paragraph) {
    if (paragraph < ours.size()) {
      return ours.get(paragraph).line();
    }
    return ours.isEmpty() ? 0 : ours.get(ours.size() - 1).line();
  }

  private static String text(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
  }

  private void take(List<String> was, List<Paragraph> their) {
    boolean reworded = was.size() == their.size();
    if (!reworded) {
      was.forEach(text -> tell(Kind.PARAGRAPH_REMOVED, Wordings.shortened(text), ""));
    }
    for (int i = 0; i < their.size(); i++) {
      String text = their.get(i).text();
      apart();
      if (reworded) {
        Wordings wordings = Wordings.of(was.get(i), text);
        tell(Kind.PARAGRAPH_CHANGED, wordings.first(), wordings.second());
      } else {
        tell(Kind.PARAGRAPH_ADDED, "", Wordings.shortened(text));
      }
      write(their.subList(i, i + 1));
    }
  }

  private void tell(Kind kind, String before, String after) {
    changes.add(new Change(kind, line, "", before, after));
  }

  private void write(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      apart();
      append(paragraph.text() + "\n");
      int lines = paragraph.text().split("\n", -1).length;
      append("\n".repeat(paragraph.lines() - lines));
    }
  }

  /** A paragraph that was the last has no blank line after it. */
  private void apart() {
    int length = merged.length();
    boolean blank = length < 2 || merged.charAt(length - 2) == '\n';
    if (!blank) {
      append("\n");
    }
  }

  private void append(String text) {
    merged.append(text);
    line += (int) text.chars().filter(c -> c == '\n').count();
  }
}
