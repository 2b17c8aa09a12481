package gongkai.privacy.help;

import gongkai.han.Either;
import gongkai.han.NamedWords;
import gongkai.privacy.detail.FoldedLine;
import gongkai.privacy.detail.Rule;
import gongkai.privacy.detail.Span;
import gongkai.privacy.name.NameAt;
import gongkai.privacy.name.NameRun;
import gongkai.privacy.name.PartlyMasked;
import gongkai.privacy.name.PersonName;
import gongkai.privacy.word.ListWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names of those who got help in sentences: after 分别为, 包括, 如下 and the like, behind a word
 * such as 困难职工, before 等困难职工, and of those into whose hands something was given.
 */
final class NamesInProse {
  static final Pattern LEAD =
      Pattern.compile(
          "(?="
              + Either.of(
                  "[为是有:]",
                  NamedWords.of(ListWords.LEADS_ON, ListWords.AS_FOLLOWS, ListWords.ROLL).glance())
              + ")"
              + Either.of(
                  ListWords.LEADS_ON.any(),
                  ListWords.AS_FOLLOWS.any() + ":?",
                  ListWords.ROLL.any() + "[^:、，。；]{0,16}?[: ]",
                  "[为是有:]"));
  private static final Pattern AND_OTHER =
      Pattern.compile(
          Either.of(
                  "等(?:\\d{1,4}" + ListWords.COUNTS_PERSONS.any() + ")?",
                  "[两二三四五六七八九十]" + ListWords.COUNTS_PERSONS.any())
              + "$");

  private static final Pattern KIN = Pattern.compile("[之的]" + ListWords.KIN.any());

  /** So far before a list it is said what it is a list of. */
  private static final int REACH = 28;

  /** So much of a sentence says whether one of its persons gets help. */
  private static final int CLAUSE = 60;

  /** What is said of somebody stands so near behind the name. */
  private static final int NEAR = 16;

  private NamesInProse() {}

  static List<Span> in(String line, LineClues clues, CluePass pass) {
    List<Span> spans = new ArrayList<>();
    if (clues.mayHoldList()) {
      addLists(line, clues, pass, spans);
    }
    if (clues.has(Clue.IN_NEED)) {
      addNeedy(line, pass.all(Clue.IN_NEED, line, clues), spans);
    }
    if (clues.mayTellOfGifts()) {
      addHelped(line, pass.all(Clue.PERSON, line, clues), spans);
      addHelped(line, pass.all(Clue.HANDED, line, clues), spans);
    }
    if (clues.has(Clue.VISITED)) {
      addVisited(line, pass.all(Clue.VISITED, line, clues), spans);
    }
    if (clues.has(Clue.GIVEN_TO)) {
      GivenTo.addTo(spans, line, clues, pass);
    }
    if (clues.has(Clue.TOLD)) {
      addTold(line, pass.all(Clue.TOLD, line, clues), spans);
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }

  private static void addNeedy(String line, CluePass.Search needy, List<Span> spans) {
    int read = 0;
    while (needy.find()) {
      if (Aid.isHonouredByVisit(line, needy.start(), needy.end())) {
        continue;
      }
      read = addNamesFrom(line, needy.end(), read, spans);
      addNamesBefore(line, needy.start(), spans);
    }
  }

  private static void addTold(String line, CluePass.Search told, List<Span> spans) {
    while (told.find()) {
      spans.addAll(ClauseSubject.before(line, told.start(), NEAR, Aid.HELPER, Rule.LISTED_NAME));
    }
  }

  /** 来到某某某家中: the home that somebody visits is that of one in need. */
  private static void addVisited(String line, CluePass.Search visit, List<Span> spans) {
    while (visit.find()) {
      int end = NameAt.end(line, visit.end());
      boolean home = Aid.AT_HOME.matcher(FoldedLine.after(line, end, 3)).find();
      if (end > visit.end() && home) {
        spans.add(new Span(Rule.LISTED_NAME, visit.end(), end));
      }
    }
  }

  private static void addLists(String line, LineClues clues, CluePass pass, List<Span> spans) {
    CluePass.Search lead = pass.all(Clue.LEAD, line, clues);
    CluePass.Search aid = pass.all(Clue.HELP, line, clues);
    boolean more = aid.find();
    int mentioned = -REACH;
    int from = 0;
    while (from <= line.length() && lead.find(from)) {
      from = lead.end();
      while (more && aid.start() < lead.end()) {
        mentioned = aid.start();
        more = aid.find();
      }
      boolean near = mentioned >= lead.end() - REACH && NameRun.mayBegin(line, lead.end());
      if (near && Aid.leadsToPersons(FoldedLine.before(line, lead.end(), REACH))) {
        NameRun run = NameRun.at(line, lead.end());
        if (run.isList()) {
          spans.addAll(run.names());
          from = Math.max(from, run.end());
        }
      }
    }
  }

  private static void addHelped(String line, CluePass.Search person, List<Span> spans) {
    int read = 0;
    while (person.find()) {
      if (isOneOfSome(line, person.start()) && isGivenNear(line, person.end())) {
        addNamesBefore(line, person.start(), spans);
      }
      // A name is seldom there, and cheaper to look for than what the clause says.
      if (!nameBegins(line, person.end())) {
        continue;
      }
      if (isGivenNear(line, person.end())) {
        read = addNamesFrom(line, person.end(), read, spans);
      }
    }
  }

  /** 某某某等15名农民工. */
  private static boolean isOneOfSome(String line, int person) {
    int from = Math.max(0, person - 8);
    return line.substring(from, person).indexOf('等') >= 0;
  }

  private static boolean isGivenNear(String line, int place) {
    String clause = FoldedLine.before(line, place, CLAUSE) + FoldedLine.after(line, place, CLAUSE);
    return Aid.GIVEN_TO_THEM.matcher(clause).find() && !Aid.HONOURED.matcher(clause).find();
  }

  private static boolean nameBegins(String line, int start) {
    return PartlyMasked.endAt(line, start) > start || NameAt.end(line, start) > start;
  }

  /**
   * 走访困难职工某某某、某某某: the first name, and those that follow it.
   *
   * @param read up to where a list before was read, which is not read again
   * @return the same for the next
   */
  private static int addNamesFrom(String line, int start, int read, List<Span> spans) {
    int masked = PartlyMasked.endAt(line, start);
    int end = masked > start ? masked : NameAt.end(line, start);
    if (end > start) {
      spans.add(new Span(masked > start ? Rule.MASKED_NAME : Rule.LISTED_NAME, start, end));
      addKin(line, end, spans);
      if (end >= read && NameAt.listGoesOn(line, end)) {
        NameRun run = NameRun.at(line, end);
        spans.addAll(run.names());
        return run.end();
      }
    }
    return read;
  }

  /** 某某某之女某某某: somebody of the family of one who was helped. */
  private static void addKin(String line, int place, List<Span> spans) {
    Matcher kin = KIN.matcher(line).region(place, line.length());
    if (kin.lookingAt()) {
      int end = NameAt.end(line, kin.end());
      if (end > kin.end()) {
        spans.add(new Span(Rule.LISTED_NAME, kin.end(), end));
      }
    }
  }

  /** 慰问了某某某、某某某等困难职工: the names before 等, from the last to the first. */
  private static void addNamesBefore(String line, int place, List<Span> spans) {
    Matcher others = AND_OTHER.matcher(FoldedLine.before(line, place, 12));
    if (!others.find()) {
      return;
    }
    int end = place - (others.end() - others.start());
    while (end > 1) {
      int least = Math.max(0, end - PersonName.LONGEST - 1);
      int mark = least + Math.max(0, line.substring(least, end).lastIndexOf('、'));
      Optional<Span> name = Optional.empty();
      for (int start = Math.max(0, mark); start <= end - 2 && name.isEmpty(); start++) {
        name = nameBetween(line, start, end);
      }
      if (name.isEmpty()) {
        return;
      }
      spans.add(name.get());
      int start = name.get().start();
      end = start > 0 && line.charAt(start - 1) == '、' ? start - 1 : 0;
    }
  }

  private static Optional<Span> nameBetween(String line, int start, int end) {
    return PersonName.isCommon(line.substring(start, end))
        ? Optional.of(new Span(Rule.LISTED_NAME, start, end))
        : Optional.empty();
  }
}
