package gongkai.text.figure;

import gongkai.han.Variants;
import gongkai.text.Quotations;
import gongkai.text.Sentence;
import gongkai.text.Sentences;
import gongkai.text.Width;
import gongkai.text.figure.label.LabelSteps;
import gongkai.text.figure.quantity.Candidates;
import gongkai.text.figure.quantity.ItemNumbers;
import gongkai.text.figure.quantity.NumberTails;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.figure.table.Block;
import gongkai.text.figure.table.Blocks;
import gongkai.text.figure.table.Tables;
import gongkai.text.number.CutMeasure;
import gongkai.text.section.EarlierTerms;
import gongkai.text.section.Sections;
import gongkai.text.verdict.AttainedRate;
import gongkai.text.verdict.Verdict;
import gongkai.text.verdict.Verdicts;
import gongkai.text.verdict.other.Reporter;
import gongkai.text.verdict.other.Territory;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.verdict.setting.Setting;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the figures of a report: what was done, held, spent, received or reached, and nothing else.
 *
 * <p>Figures are copied, never repaired or recomputed. What is doubtful is left out: a figure that
 * a person adds costs less than a wrong one that is published.
 */
public final class QuantityReader {
  /** Characters of a sentence. No report has a longer one. */
  private static final int LONGEST = 3_000;

  private static final int AROUND = 300;

  private final OptionalInt year;
  private final Reporter reporter;

  /** A reader for a report on {@code year}; later years then mark targets. */
  public QuantityReader(OptionalInt year) {
    this(year, Territory.UNKNOWN);
  }

  /**
   * The same.
   *
   * @param territory of the unit that reports; what places above it did is no figure of its own
   */
  public QuantityReader(OptionalInt year, Territory territory) {
    this(year, Reporter.in(territory));
  }

  /**
   * The same.
   *
   * @param reporter the unit that reports; what other bodies did is no figure of its own
   */
  public QuantityReader(OptionalInt year, Reporter reporter) {
    this.year = year;
    this.reporter = reporter;
  }

  /** The figures of {@code text} in order; tables in it are read as tables. */
  public List<ReadQuantity> read(String text) {
    NoteMarks marks = NoteMarks.of(text);
    return marks.isEmpty() ? readWhole(text) : marks.restored(readWhole(marks.without()));
  }

  private List<ReadQuantity> readWhole(String text) {
    String plain = Variants.read(text);
    return plain.equals(text) ? readPlain(text) : new AsWritten(text, plain).of(readPlain(plain));
  }

  private List<ReadQuantity> readPlain(String text) {
    boolean told = reporter.territory() != Territory.UNKNOWN;
    Territory called = told ? reporter.territory() : Territory.calledOwn(text);
    return new QuantityReader(year, reporter.at(called).in(text)).readAll(text);
  }

  private List<ReadQuantity> readAll(String text) {
    List<ReadQuantity> found = new ArrayList<>();
    Sections sections = new Sections(year);
    EarlierTerms terms = new EarlierTerms(text);
    List<Block> blocks = Blocks.of(text);
    ItemNumbers items = ItemNumbers.of(text);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.isTable() && terms.isEarlier("")) {
        continue;
      }
      if (block.isTable()) {
        found.addAll(
            new Tables(this::readCell, sections.inPlan(), year, reporter.territory()).read(block));
        continue;
      }
      boolean planned = sections.isPlan(block.text());
      boolean earlierTerm = terms.isEarlier(block.text());
      if (earlierTerm
          || Notes.isNote(block.text(), text, block.start())
          || Pagers.isPager(block.text())) {
        continue;
      }
      if (!planned || sections.inShortcomings()) {
        List<Sentence> sentences = Sentences.of(block.text());
        Optional<Block> next =
            i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
        boolean restated =
            sections.inAnswers() && RestatedPlans.begin(block.text(), sentences, next);
        int ends = next.map(b -> endsInMeasure(block, b)).orElse(-1);
        int cut = i > 0 ? NumberTails.cutAt(blocks.get(i - 1).text(), block.text()) : -1;
        String heading = "";
        List<ReadQuantity> earlier = List.of();
        String about = i > 0 ? HeadingTopic.thing(blocks.get(i - 1).text()) : "";
        for (Sentence sentence : sentences.subList(restated ? 1 : 0, sentences.size())) {
          int start = sentence.start();
          int byAStop = NumberTails.isCutByAStop(block.text(), start) ? 0 : -1;
          int tail = start == 0 ? Math.max(cut, byAStop) : byAStop;
          int below = ends < 0 ? Integer.MAX_VALUE : ends - start;
          Before before = new Before(heading, about, earlier, tail, below);
          List<ReadQuantity> read = readSentence(sentence, block.start(), items, before);
          earlier = read;
          heading = heading.isEmpty() ? HeadingTopic.words(sentence.text()) : heading;
          String thing = sentence.start() == 0 ? HeadingTopic.thing(sentence.text()) : "";
          about = thing.isEmpty() ? about : thing;
          read.stream()
              .filter(q -> !planned || AttainedRate.is(q.unit(), q.quote()))
              .filter(q -> !Pagers.isOwnLength(q))
              .forEach(found::add);
        }
      }
    }
    return SpanLabels.of(found, text, year);
  }

  private static int endsInMeasure(Block block, Block next) {
    return next.isTable() ? -1 : CutMeasure.start(block.text(), next.text());
  }

  /** The figures of a sentence in a cell, behind which nothing stands. */
  private List<ReadQuantity> readCell(Sentence sentence, int base) {
    return readSentence(sentence, base, ItemNumbers.NONE, Before.NOTHING);
  }

  /**
   * What a sentence stands behind.
   *
   * @param heading the few words that its paragraph begins with; may be empty
   * @param about what the heading above is about; may be empty
   * @param earlier the figures of the sentence before
   * @param tail where a number begins that goes on one before the sentence; -1 if none does
   * @param below where one begins whose measure goes on in the paragraph below
   */
  private record Before(
      String heading, String about, List<ReadQuantity> earlier, int tail, int below) {
    static final Before NOTHING = new Before("", "", List.of(), -1, Integer.MAX_VALUE);

    boolean leaves(int start) {
      return start > tail && start < below;
    }
  }

  private List<ReadQuantity> readSentence(
      Sentence sentence, int base, ItemNumbers items, Before above) {
    String folded = Width.fold(sentence.text());
    List<Candidate> candidates = Candidates.of(folded, items.from(base + sentence.start()));
    if (candidates.isEmpty()) {
      return List.of();
    }
    BitSet quoted = Quotations.in(folded);
    List<Verdict> verdicts = Verdicts.on(settings(folded, candidates, quoted), year, reporter);
    List<Candidate> results = new ArrayList<>();
    BitSet own = new BitSet();
    for (int i = 0; i < candidates.size(); i++) {
      boolean result = verdicts.get(i) == Verdict.RESULT;
      boolean named = result || verdicts.get(i) == Verdict.OTHER_YEAR;
      if (named && above.leaves(candidates.get(i).start())) {
        own.set(results.size(), result);
        results.add(candidates.get(i));
      }
    }
    List<ReadQuantity> labelled =
        new LabelSteps(above.heading(), above.about(), above.earlier())
            .labelled(
                folded,
                results,
                quoted,
                setting -> unlabelled(sentence, base + sentence.start(), setting));
    return own.cardinality() == labelled.size()
        ? labelled
        : own.stream().mapToObj(labelled::get).toList();
  }

  private static List<Setting> settings(
      String sentence, List<Candidate> candidates, BitSet quoted) {
    List<Setting> settings = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      settings.add(new Setting(sentence, candidates, quoted, i));
    }
    return settings;
  }

  private static ReadQuantity unlabelled(Sentence sentence, int offset, Setting setting) {
    Candidate candidate = setting.candidate();
    return new ReadQuantity(
        candidate.quantity(),
        "",
        around(sentence.text(), candidate),
        quote(sentence.text(), setting),
        offset + candidate.start(),
        offset + candidate.end());
  }

  /**
   * The sentence. Of one that never ends, as text without marks is, only what stands around the
   * figure: thousands of figures that hold all of it would take memory with its square.
   */
  private static String around(String sentence, Candidate candidate) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int start = Math.max(0, candidate.lead() - AROUND);
    int end = Math.min(sentence.length(), candidate.tail() + AROUND);
    return sentence.substring(start, end).strip();
  }

  /** The words of this figure alone, verbatim. */
  private static String quote(String sentence, Setting setting) {
    Candidate candidate = setting.candidate();
    int start = Math.max(setting.segmentStart(), candidate.lead() - 40);
    int end = Math.min(setting.segmentEnd(), candidate.tail() + 30);
    while (start < candidate.lead() && "、 ）”".indexOf(sentence.charAt(start)) >= 0) {
      start++;
    }
    while (end > candidate.tail() && "、 （“".indexOf(sentence.charAt(end - 1)) >= 0) {
      end--;
    }
    return sentence.substring(start, end).strip();
  }
}
