package gongkai.text.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.han.Lexicon;
import gongkai.han.WordSet;
import gongkai.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No row of the tables that prose is read by is one that could never decide anything. */
class WordTablesTest {
  /** Asked only whether one of them is in a text. */
  private static final String IN =
      """
      reports: period-clue
      verdicts: counted-time score turn-to-done given done stock staff
      figures: money-word told-done done-head no-results
      plans: courtesy slogan asked-by-others
      sections: mending reasons self-view shortcoming looks-back
      topics: learning duty virtue party integrity shortcomings plans work
      dates: basis issued not-told measured not-done denial
      time-ahead: within mends heads aims topics
      intents: promises wills intends
      verdicts: each-of-all wrongdoing finding
      """;

  /** Asked only whether one of them begins at a place. */
  private static final String BEGINS =
      """
      measures: not-multiplier first-only no-turn
      verdicts: meeting phase span class sum per at-least dimension abstract-behind-small
      verdicts: stands-out planned will-do won limit others honour goes-on away below
      figures: money-noun people-noun no-preposition over filling
      verdicts: doer-body session-meeting
      plans: on-demand courtesy-opening judgement principle belief looking-back endless pledged
      plans: wanting-there left-undone mended-for mending-how
      dates: deed joined single pivot after-will pronoun phrase-opening of-date reached counted
      dates: no-adverb denied
      reports: address spoken not-i plan year-opening behind-name
      layout: ordinal-noun function-word
      time-ahead: opens starts
      intents: begins
      figures: mean receiving light-deed so-many-of kind-counter
      verdicts: ranked own-share essay base-people governing-body already
      """;

  /** Asked only whether one of them ends at a place. */
  private static final String ENDS =
      """
      verbs: making
      verdicts: no-ordinal forming ordinal changed-to one-in-idiom counted-by-qi governing
      figures: body rate-head score-head money-head plain-object ends-noun
      verdicts: told-below ceiling
      figures: part-kind sum-end
      plans: wanting
      dates: no-time-at limit-end
      reports: bureau document other-before no-level
      layout: official
      verdicts: in-a-row relying
      """;

  /** Asked how long it is, or what stands behind it: here none covers another. */
  private static final String WHOLE =
      """
      verbs: listed taking-up general work noun-too no-verb
      measures: event people thing general money rate time score discrete office
      measures: other-word still-measure other-word-behind-mask still-measure-behind-mask
      verdicts: abstract change highest lacking no-deed one-adverb specific target-label unspecific
      verdicts: duty target-set having earlier inventory length rank
      verdicts: advert attained beside employed from-above giving idiom landscape other-office some under-body
      verdicts: price measured bound-by member counted-two house visited taught-by handed-over
      figures: before-now now what-of-year
      reports: looks-back looks-ahead speaks-for own-group below-date session-body
      figures: count-noun total taking-part adverb approx at-least at-most before-bare behind-approx behind-at-least
      figures: behind-at-most causative change earlier-time lead level more-than nearly nothing all-so head-opening
      figures: deed-adverb doer holding plain-deed plain-thing carried-over told-noun told-people told-reach
      figures: told-verb not-qualifier plain-head preposition rate-of size-of speaker-body trail trail-change
      plans: announced announced-how asking audience bright burden committing degree empty guide heavy kept mended
      plans: mending-verb milestone now opened others outlook-noun plan-noun pledge-lead points-verb remedy
      plans: remedy-lead shortcoming spirit
      sections: planned planned-of rest-of-year
      topics: plan-end plan-part
      dates: chance happening joiner joint ruling hour
      reports: adverb body body-in-text body-of-place led own-body person-title place post team asks no-place
      reports: team-title announcing generic-body
      layout: counted invitation trade
      speakers: pledges mends answers aims
      layout: numbered once model piece site trade-opening
      reports: bureau-staff committee whole-committee province city district title-year title-individual title-team
      reports: title-report looks-back-end last-year document-form attachment contents-first contents-last
      reports: attachment-first attachment-last part session-counter session session-paper issue paper this-paper
      reports: greeting secret secret-paper urgent copy-number signer no-team chief chief-end year-end party-work
      reports: work-told tells no-chief-before no-chief person-self i entrusted entrusts no-i i-speak entrusted-says
      reports: own work no-work term about school-year generic-place body-place bureau-place bureau-end
      reports: not-in-bureau not-in-place other-after place-before-kind before-unit speaking party speaking-first
      reports: of-unit unit-team behind-unit makes date-label attachment-alone issued before-plan now-told above
      reports: year-ahead sent-to sent-place from-on work-report meeting period-end
      dates: this-year last-year year-before-last same-year that-year whole-year first-month not-early not-late
      dates: not-last month-end no-month-end no-day quarter spring summer autumn summer-holiday first quarters
      dates: quarters-end compared-with no-bare-year date-sign no-bare-part no-first-month part-of-year no-several
      dates: evening no-evening o-clock no-clock about minute during within that-day at-beginning period-sign moved
      dates: holidays rest-of mostly behind no-behind from-on no-from-on begins one-of no-middle named-day without
      dates: no-without not no-not must no-must may no-may not-yet no-not-yet no-not-yet-done cause state
      dates: no-verb-end main-figures no-perfect past no-past direction most size-sign number-lead verb-lead
      dates: verb-joint superlative purpose
      figures: in-turn count-verb per-cent name-lead verb-end yuan milestone unit-column year-sign month-end
      figures: festival during first quarter us no-own-body meets witness own-body all no-whole-body whole-body
      figures: speaker until whole-year year-end around-day its no-its no-sum-before sum no-average-before average
      figures: no-others house compared year-before-last same-time doer-how heading-verb open told-of-change rate
      figures: whole among part-lead all-place at-present cumulative cumulative-verb conjunction light-verb
      figures: noun-trail share share-end aspect success-rate numbered no-table-before table respectively and-also
      figures: no-and-before no-and-behind change-alone compared-to compared-time compared-end gap link unit-word
      figures: currency counts-times counts-head head-end point years-head years-on no-results-end no-results-head
      figures: planned-when planned-head planned-value money-unit thereof column-numbers each-kind total-end success
      figures: dependent-lead added each-sort led-by no-makes makes third-sign no-person-before person
      figures: no-society-before society no-fee-before fee no-group-before group
      measures: behind-half turn part-counter numbered no-table-before table no-scale
      measures: several about
      dates: hour-sign season-sign
      figures: receiver old-digit old-scale old-digit-too
      verdicts: inside
      plans: asked-us asks no-asks rules in-answer plural answers-by from-now time-to-come standing-at
      plans: starting-point all-of all-of-body we we-body pledger pledges one-and-all led-by wants respects purpose
      plans: by-means even-more new start lives-up earnestly regards regards-how treats in-place throws-in for-whom
      plans: hands-in hands-over answers-written climbs step as-to amiss in-view-of with-all-might takes does-better
      plans: does-well own-work work sets-sail counts-deeds no-must-before must no-must following points
      plans: points-named these things-meant first-of-all asks-kindly asks-how welcomes oversight opinion
      plans: asks-beside public all-who addressed for-ever lies-in no-past-before span within understands
      plans: no-understands finishes no-finishes no-past already trade by-now no-by-now forecast we-will will-be-by
      plans: own comes weight too very great must-always always holds-to taking guidance of-work main idea
      plans: at-any-time one-must soberly sees i-or-we fully saying we-all ought sober in-manner bears
      plans: responsibility done-now counts-measured equips one-by-one by-one once one-time each-time term there-are
      plans: share at-or in-a-year matter big tenth comrades going-by figured still-will stands no-light-matter
      plans: again-and-again still too-much weak worth there-is-no only-better is-or-not is-or-cannot no-object
      plans: from-here future a-while holiday after-holiday no-intend-before intend measures us will besides
      plans: no-intend will-how from-when once-meant originally meant before-this-year planned-word planned-only
      plans: no-planned planned-when planned-task kept-how settled part point problem promised-by committed-by
      plans: battle looks-to facing inside future-work ahead surely shall against no-against for-this as-to-these
      plans: mending-plan but still-sees notices still-mainly exists exists-how not-well-done still-has wanting-head
      plans: wanting-where wanting-is shortcoming-sign mended-what not-enough awaits further still-needs needs
      plans: still-there still-with gap exists-some flaw cause cause-is flaw-head traced lacks achieved results
      plans: first-month mended-head no-mended no-done-before finished mends-this found reported fault no-will
      sections: mended-word mended-how amiss and mended-as-well account account-of account-how
      sections: causes part-of-report future future-what plan-ends plan-begins exists
      sections: exists-mainly wanting mainly wanting-head wanting-named mended-there first-month
      topics: politics no-politics learning-sign duty-sign virtue-sign troubled-by troubled-how
      topics: trouble year-begins year-begins-how promise promise-kept
      verdicts: unlawful governs team-members there-are according counting-office counted all
      verdicts: all-of own compared have recommended among only only-done without nothing not-yet
      verdicts: not-found doer-place counter-head radius comes-from lies no-far-before far no-far
      verdicts: leads no-measured measures average amounts country in-all-there at-present
      verdicts: no-others others-have own-before has-within area area-has no-set set consists
      verdicts: consists-of example gained in-all by-now there-are-in-all plan no-plan arranged
      verdicts: no-arranged last-year original original-how original-plan set-before reported-then
      verdicts: session-then wants no-wants outcome label-of aim actual no-actual building block
      verdicts: block-end room group-unit rank-unit session-unit issue-unit session-end year-lead
      verdicts: year-tail this past past-since ever-since at-this-time compared-to same-time
      verdicts: amounted lesson strives by handed-down quota no-intends-before intends no-intends
      verdicts: means future target target-value task task-size plans-to done-by-now hope funds
      verdicts: plan-lead until reached-share share-of share-size changed becomes on-average
      verdicts: rate-set term frequency required required-of ruled ruled-how whoever whoever-is
      verdicts: standard by-rule bounded no-standard bound most single price-is timed-unit things
      verdicts: no-idiom piece-unit case-unit behind-verb phrase-end
      figures: satisfaction sum-so-far no-budget budget account case cases plain-verb
      sections: rest-main rest-work rest-plan
      verdicts: census download employed-so no-side side in-a-time composed budget budget-of
      verdicts: project budget-kind budget-is account still-to-do no-still rest after rest-so
      verdicts: aim-word demanded demanded-set no-demand-before demanded-is no-demand figures-of
      verdicts: shown all-others one-person party case-told case recent years-since nation
      verdicts: nation-did thereof ours handed-to less-than sent-down around to-whom body-place
      verdicts: charge charged kin no-kin owner owns owned one-piece brings below-it ruled-by our
      verdicts: our-place there
      reports: forum-tag forum-line banner tap-here tap-to follow-us
      verdicts: mean-time mean-time-is doer-kind owned-now asked asked-value
      reports: follow-up found-by as-of body-report of-person title-goes-on title-over
      figures: held-to-verb held-to-when held-to whole-deed accepting looking-office honoured heading-about
      figures: heading-lack heading-end going-to also-joined doer-unit passive no-third-before
      verdicts: above-norm norm measured-by measured-size from-start budgeted within-bounds taken-into
      verdicts: essay-verb founded official-car kept mended
      figures: carried-head than no-than than-how changed-end empty-matter half-topic spending raising spent-for
      figures: came-of worth yield suffix short-word joint-word part-head no-part
      figures: event-object held-unit event-end property medium medium-noun by-means
      """;

  private static final Lexicon MEASURES = Lexicon.read("measures");
  private static final Lexicon FIGURES = Lexicon.read("figures");
  private static final Lexicon VERBS = Lexicon.read("verbs");
  private static final Lexicon DATES = Lexicon.read("dates");

  @Test
  void noWordCoversAnotherOfItsList() {
    assertEquals(List.of(), covered(IN, (word, other) -> word.contains(other)));
    assertEquals(List.of(), covered(BEGINS, (word, other) -> word.startsWith(other)));
    assertEquals(List.of(), covered(ENDS, (word, other) -> word.endsWith(other)));
  }

  @Test
  void tellsAWordThatIsCovered() {
    BiPredicate<String, String> ends = (word, other) -> word.endsWith(other);
    assertEquals(List.of("x: 中心 covers 服务中心"), covered("x", List.of("中心", "服务中心"), ends));
    assertEquals(List.of(), covered("x", List.of("中心", "中心医院"), ends));
  }

  /** A new list must say how it is asked, so that words that decide nothing are found in it. */
  @Test
  void eachListSaysHowItIsAsked() {
    TreeSet<String> known = new TreeSet<>();
    TreeSet<String> tables = new TreeSet<>();
    for (String asked : List.of(IN, BEGINS, ENDS, WHOLE)) {
      for (String list : named(asked)) {
        assertTrue(known.add(list), "named twice: " + list);
        tables.add(list.replaceFirst(" .*", ""));
      }
    }
    TreeSet<String> there = new TreeSet<>();
    for (String table : tables) {
      Lexicon lexicon = Lexicon.read(table);
      List<String> lists =
          lexicon.columns().contains("list") ? lexicon.column("list") : marks(lexicon);
      lists.forEach(list -> there.add(table + " " + list));
    }
    assertEquals(there, known);
  }

  private static List<String> marks(Lexicon lexicon) {
    List<String> plain = List.of("word", "why", "source");
    return lexicon.columns().stream().filter(column -> !plain.contains(column)).toList();
  }

  @Test
  void noMeasureWordIsOfTwoKinds() {
    Map<String, Measure.MeasureKind> kinds = new TreeMap<>();
    for (Measure.MeasureKind kind : Measure.MeasureKind.values()) {
      for (String word : MEASURES.words(kind.name().toLowerCase(Locale.ROOT)).words()) {
        assertFalse(kinds.containsKey(word), word + " is " + kinds.get(word) + " and " + kind);
        kinds.put(word, kind);
      }
    }
    assertEquals(kinds, new TreeMap<>(MeasureWords.KINDS));
  }

  @Test
  void whatIsSaidOfMeasureWordsIsSaidOfOnes() {
    assertEquals(List.of(), dead(MEASURES.words("office"), MeasureWords.KINDS::containsKey));
    assertEquals(
        List.of(),
        dead(
            MEASURES.words("discrete"),
            word -> MeasureWords.KINDS.get(word) == Measure.MeasureKind.THING));
  }

  @Test
  void otherWordsBeginAsMeasureWordsDo() {
    WordList measures = WordList.of(MeasureWords.KINDS.keySet());
    Predicate<String> longer =
        word -> measures.lengthAt(word, 0) > 0 && measures.lengthAt(word, 0) < word.length();
    WordSet behindMask = MEASURES.words("other-word-behind-mask");
    assertEquals(List.of(), dead(MEASURES.words("other-word"), longer));
    assertEquals(List.of(), dead(behindMask, longer));
    assertEquals(
        List.of(), dead(MEASURES.words("still-measure"), beyond(MEASURES.words("other-word"))));
    assertEquals(List.of(), dead(MEASURES.words("still-measure-behind-mask"), beyond(behindMask)));
  }

  @Test
  void exceptionsBeginOrEndAsWhatTheyAreExceptionsTo() {
    assertEquals(
        List.of(), dead(FIGURES.words("no-preposition"), beyond(FIGURES.words("preposition"))));
    assertEquals(List.of(), dead(FIGURES.words("not-qualifier"), WordTablesTest::endsInQualifier));
    WordSet verbs = VERBS.words("listed").with(DATES.words("happening"));
    assertEquals(List.of(), dead(DATES.words("chance"), word -> mayHoldBeginning(word, verbs)));
    assertEquals(List.of(), dead(DATES.words("single"), word -> word.length() == 1));
  }

  /** Whether one of the verbs may begin within a word: 工会 hides 会签 in 工会签订. */
  private static boolean mayHoldBeginning(String word, WordSet verbs) {
    return IntStream.range(0, word.length())
        .mapToObj(word::substring)
        .anyMatch(
            end -> verbs.words().stream().anyMatch(v -> end.startsWith(v) || v.startsWith(end)));
  }

  private static boolean endsInQualifier(String word) {
    return Stream.of("nearly", "approx", "more-than", "at-least", "at-most")
        .map(list -> WordList.of(FIGURES.words(list)).lengthBefore(word, word.length()))
        .anyMatch(length -> length > 0 && length < word.length());
  }

  /** Longer than a word of the list that it begins with. */
  private static Predicate<String> beyond(WordSet words) {
    WordList list = WordList.of(words);
    return word -> list.lengthAt(word, 0) > 0 && list.lengthAt(word, 0) < word.length();
  }

  private static List<String> dead(WordSet words, Predicate<String> alive) {
    return words.words().stream().filter(alive.negate()).sorted().toList();
  }

  private static List<String> covered(String asked, BiPredicate<String, String> covers) {
    List<String> covered = new ArrayList<>();
    for (String list : named(asked)) {
      String[] names = list.split(" ", -1);
      Lexicon table = Lexicon.read(names[0]);
      WordSet words =
          table.columns().contains("list") ? table.words(names[1]) : table.marked(names[1]);
      covered.addAll(covered(list, words.words(), covers));
    }
    return covered;
  }

  private static List<String> covered(
      String list, Iterable<String> words, BiPredicate<String, String> covers) {
    List<String> covered = new ArrayList<>();
    for (String word : words) {
      for (String other : words) {
        if (!other.equals(word) && covers.test(word, other)) {
          covered.add(list + ": " + other + " covers " + word);
        }
      }
    }
    return covered;
  }

  /** Table and list, parted by a blank. */
  private static List<String> named(String asked) {
    return asked
        .lines()
        .flatMap(
            line -> {
              String table = line.substring(0, line.indexOf(':'));
              return Stream.of(line.substring(line.indexOf(':') + 1).strip().split(" ", -1))
                  .map(list -> table + " " + list);
            })
        .toList();
  }
}
