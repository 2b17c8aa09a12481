package gongkai.cli.machine;

import gongkai.content.slip.Words;
import gongkai.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A language that messages are worded in. */
public enum MessageLanguage {
  zh,
  en;

  /** A language, and what may follow it: {@code zh-Hans-CN}, {@code en_US.UTF-8}. */
  private static final Pattern TAG = Pattern.compile("(zh|en)(?:[-_.].*)?");

  private static final List<String> CODES = List.of("zh", "en");

  /** Names of the two in Latin letters that are none of their codes. */
  private static final Map<String, MessageLanguage> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("cn", zh),
          Map.entry("ch", zh),
          Map.entry("chn", zh),
          Map.entry("chi", zh),
          Map.entry("zho", zh),
          Map.entry("hz", zh),
          Map.entry("chinese", zh),
          Map.entry("eng", en),
          Map.entry("ne", en),
          Map.entry("english", en));

  public Language language() {
    return this == zh ? Language.CHINESE : Language.ENGLISH;
  }

  /** The language that a tag names; empty if messages are not worded in it. */
  public static Optional<MessageLanguage> of(String tag) {
    Matcher matcher = TAG.matcher(tag.toLowerCase(Locale.ROOT));
    return matcher.matches() ? Optional.of(valueOf(matcher.group(1))) : Optional.empty();
  }

  /** The language that was probably meant by what is no tag of one. */
  public static Optional<MessageLanguage> meant(String written) {
    String folded = written.strip().toLowerCase(Locale.ROOT);
    // Words of the language half are read to look for a slip, which takes as long as a command
    // line.
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    return of(folded)
        .or(() -> Optional.ofNullable(OTHER_NAMES.get(folded)))
        .or(() -> Words.code(folded, CODES).map(MessageLanguage::valueOf));
  }
}
