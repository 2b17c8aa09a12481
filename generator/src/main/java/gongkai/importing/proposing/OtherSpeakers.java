package gongkai.importing.proposing;

import gongkai.han.SoughtPattern;
import gongkai.importing.word.ReportWords;
import gongkai.model.text.TextBlock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where in a text somebody else begins to report, with no title of his own: below a line that
 * says who it is as the one at the beginning does (副站长　李某), below the signature of the one before
 * (述职人：王某), or under a heading of his own beside one of the first (二、副站长李某述职).
 *
 * <p>A name with no text below it is a signature or a row of a list, and the same name again is the
 * same person.
 */
final class OtherSpeakers {
  /** No line that says who reports is longer. */
  private static final int LONGEST = 40;

  private static final String SIGN = "(?:\\p{IsHan}|[*＊×xX○])";

  private static final String NAME = "(" + SIGN + "{2,4}|" + SIGN + "[\\s　]+" + SIGN + ")";

  private static final String POST = "[^，。；：:0-9（(]{0,20}" + ReportWords.POST.any() + "(?<!、)";

  /** 述职人：王某　职务：站长. */
  private static final SoughtPattern LABELLED =
      SoughtPattern.of(
          "^" + ReportWords.REPORTER_LABEL.any() + "\\s*[:：]\\s*" + NAME + "(?:[\\s　，（(].*)?$");

  /** 副站长　李某, （副站长李某）. */
  private static final SoughtPattern POSTED =
      SoughtPattern.of(
          "^(?:[（(]" + POST + "[\\s　]*" + NAME + "[）)]|" + POST + "[\\s　]+" + NAME + ")$");

  /** 二、副站长李某述职. */
  private static final SoughtPattern HEADED =
      SoughtPattern.of(
          "^[一二三四五六七八九十]{1,3}、"
              + POST
              + "[\\s　]*"
              + NAME
              + ReportWords.COMRADE.any()
              + "?"
              + ReportWords.REPORT_END.any()
              + "{1,2}$");

  /** 示例县水利工程队　周某: of the same body as the first, in a report on who held a post. */
  private static final SoughtPattern OF_BODY =
      SoughtPattern.of("^(?<body>[^，。；：:0-9（(\\s　]{4,24})[\\s　]+" + NAME + "$");

  private static final Pattern TELLS = Pattern.compile(ReportWords.TELLS.any());

  private static final Pattern BLANKS = Pattern.compile("[\\s　]+");

  /** Who reports, in which form of line, and where. */
  private record Speaker(SoughtPattern form, String name, int at) {}

  private final List<TextBlock> text;
  private final List<SoughtPattern> forms;

  OtherSpeakers(List<TextBlock> text, Optional<String> title) {
    this.text = text;
    boolean tells = title.filter(words -> TELLS.matcher(words).find()).isPresent();
    this.forms =
        tells ? List.of(LABELLED, POSTED, HEADED, OF_BODY) : List.of(LABELLED, POSTED, HEADED);
  }

  /** The blocks with which reports of others begin. */
  BitSet begins() {
    return forms.stream()
        .map(this::begins)
        .filter(begins -> !begins.isEmpty())
        .findFirst()
        .orElseGet(BitSet::new);
  }

  private BitSet begins(SoughtPattern form) {
    List<Speaker> speakers = speakers(form);
    BitSet begins = new BitSet();
    if (speakers.isEmpty()) {
      return begins;
    }
    boolean heads = form == HEADED || !hasText(0, speakers.get(0).at());
    String first = speakers.get(0).name();
    if (form == OF_BODY) {
      String body = body(speakers.get(0));
      speakers.removeIf(speaker -> !body(speaker).equals(body));
    }
    for (int i = 0; i < speakers.size(); i++) {
      Speaker speaker = speakers.get(i);
      boolean last = i + 1 == speakers.size();
      int end = last ? text.size() : speakers.get(i + 1).at();
      boolean tells = hasText(speaker.at() + 1, end);
      if (heads && tells && !speaker.name().equals(first)) {
        begins.set(speaker.at());
      } else if (!heads && tells && !last && !speakers.get(i + 1).name().equals(speaker.name())) {
        begins.set(nextText(speaker.at() + 1));
      }
    }
    return begins;
  }

  private String body(Speaker speaker) {
    Matcher line = OF_BODY.matcher(SeveralReports.words(text.get(speaker.at())));
    return line.matches() ? line.group("body") : "";
  }

  private List<Speaker> speakers(SoughtPattern form) {
    List<Speaker> speakers = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      int at = i;
      name(form, SeveralReports.words(text.get(i)))
          .ifPresent(name -> speakers.add(new Speaker(form, name, at)));
    }
    return speakers;
  }

  private static Optional<String> name(SoughtPattern form, String words) {
    Optional<Matcher> found = words.length() > LONGEST ? Optional.empty() : form.find(words);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Matcher line = found.get();
    String last = line.group(line.groupCount());
    String name = last == null ? line.group(1) : last;
    return Optional.of(BLANKS.matcher(name).replaceAll(""));
  }

  private boolean hasText(int from, int to) {
    return text.subList(from, to).stream().anyMatch(OtherSpeakers::isText);
  }

  private int nextText(int from) {
    int at = from;
    while (!isText(text.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isText(TextBlock block) {
    return SeveralReports.words(block).indexOf('。') >= 0;
  }
}
