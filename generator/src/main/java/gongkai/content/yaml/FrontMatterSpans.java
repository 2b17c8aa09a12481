package gongkai.content.yaml;

import gongkai.content.yaml.YamlSpan.Items;
import gongkai.content.yaml.YamlSpan.Pair;
import gongkai.content.yaml.YamlSpan.Pairs;
import gongkai.content.yaml.YamlSpan.Words;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A file with front matter, and where each value of it is written. Unlike {@link YamlReader} it
 * mends nothing and knows where things end; the file's line ends and byte order mark stay.
 *
 * @param text the whole file
 * @param from where its YAML begins
 * @param to where its YAML ends: at the line of hyphens below
 * @param root the mapping; without pairs where the front matter is empty
 */
public record FrontMatterSpans(String text, int from, int to, Pairs root) {
  /** Deeper than any of ours. */
  private static final int DEEPEST = 20;

  /**
   * Finds the places.
   *
   * @param text with the line ends that the file has
   * @param lines how many lines of YAML stand below the first
   * @return empty if these lines are no mapping that can be read
   */
  public static Optional<FrontMatterSpans> of(String text, int lines) {
    int from = afterLines(text, 0, 1);
    int to = afterLines(text, from, lines);
    return new Walk(text, from, text.substring(from, to))
        .root()
        .map(root -> new FrontMatterSpans(text, from, to, root));
  }

  /** Where the line that a place is on ends, its line end not included. */
  public int lineEnd(int place) {
    int at = place;
    while (at < text.length() && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the line that a place is on begins. */
  public int lineStart(int place) {
    int at = place;
    while (at > from && !isBreak(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the line after the one that a place is on begins. */
  public int nextLine(int place) {
    return afterLines(text, lineEnd(place), 1);
  }

  /** As the line ends that a place is on. */
  public String breakAt(int place) {
    int end = lineEnd(place);
    String written = text.substring(end, afterLines(text, end, 1));
    return written.isEmpty() ? "\n" : written;
  }

  /** The number of the line that a place is on, from 1. */
  public int line(int place) {
    int line = 1;
    for (int at = afterLines(text, 0, 1); at <= place && at < text.length(); ) {
      line++;
      at = afterLines(text, at, 1);
    }
    return line;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static int afterLines(String text, int start, int lines) {
    int at = start;
    for (int i = 0; i < lines; i++) {
      while (at < text.length() && !isBreak(text.charAt(at))) {
        at++;
      }
      if (text.startsWith("\r\n", at)) {
        at += 2;
      } else if (at < text.length()) {
        at++;
      }
    }
    return at;
  }

  /** Goes through the events of the parser. */
  private static final class Walk {
    private final String text;
    private final int start;
    private final String yaml;
    private int seen;
    private int seenAt;

    Walk(String text, int start, String yaml) {
      this.text = text;
      this.start = start;
      this.yaml = yaml;
    }

    Optional<Pairs> root() {
      Parse parse = new Parse(LoadSettings.builder().setLabel("").build());
      try {
        for (Iterator<Event> events = parse.parseReader(new WholeSigns(yaml)).iterator();
            events.hasNext(); ) {
          Event event = events.next();
          if (event instanceof MappingStartEvent || event instanceof ScalarEvent) {
            YamlSpan root = span(event, events, 0);
            return root instanceof Pairs pairs ? Optional.of(pairs) : Optional.empty();
          }
          if (event instanceof SequenceStartEvent) {
            return Optional.empty();
          }
        }
        return Optional.of(new Pairs(List.of(), true, start, start));
      } catch (YamlEngineException e) {
        return Optional.empty();
      }
    }

    private YamlSpan span(Event event, Iterator<Event> events, int depth) {
      if (depth > DEEPEST) {
        throw new YamlEngineException("too deep");
      }
      if (event instanceof ScalarEvent scalar) {
        int from = offset(scalar.getStartMark());
        int to = offset(scalar.getEndMark());
        return new Words(scalar.getValue(), from, from == to ? to : lastSign(from, to));
      }
      if (!(event instanceof CollectionStartEvent collection)) {
        throw new YamlEngineException("an alias");
      }
      int from = offset(event.getStartMark());
      return event instanceof MappingStartEvent
          ? pairs(collection.isFlow(), from, events, depth)
          : items(collection.isFlow(), from, events, depth);
    }

    private Pairs pairs(boolean flow, int from, Iterator<Event> events, int depth) {
      List<Pair> pairs = new ArrayList<>();
      Event next = events.next();
      while (next.getEventId() != Event.ID.MappingEnd) {
        if (!(span(next, events, depth + 1) instanceof Words key)) {
          throw new YamlEngineException("a key that is no text");
        }
        pairs.add(new Pair(key, span(events.next(), events, depth + 1)));
        next = events.next();
      }
      int last = pairs.isEmpty() ? from : pairs.get(pairs.size() - 1).to();
      return new Pairs(pairs, !flow, from, flow ? offset(next.getEndMark()) : last);
    }

    private Items items(boolean flow, int from, Iterator<Event> events, int depth) {
      List<YamlSpan> items = new ArrayList<>();
      Event next = events.next();
      while (next.getEventId() != Event.ID.SequenceEnd) {
        items.add(span(next, events, depth + 1));
        next = events.next();
      }
      int last = items.isEmpty() ? from : items.get(items.size() - 1).to();
      return new Items(items, !flow, from, flow ? offset(next.getEndMark()) : last);
    }

    /** A block of lines ends for the parser where the next thing begins. */
    private int lastSign(int from, int to) {
      int end = to;
      while (end > from + 1 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      return end;
    }

    /** The parser counts characters beyond U+FFFF once, and goes forward but for a few steps. */
    private int offset(Optional<Mark> mark) {
      int index = mark.orElseThrow().getIndex();
      if (index < seen) {
        seen = 0;
        seenAt = 0;
      }
      seenAt = yaml.offsetByCodePoints(seenAt, index - seen);
      seen = index;
      return start + seenAt;
    }
  }
}
