package gongkai.content.field;

import gongkai.content.slip.Words;
import gongkai.content.slip.WrittenForms;
import gongkai.content.yaml.YamlNode;
import gongkai.diagnostic.NearMatch;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What to say of a key, code or value that is not known: first what was probably meant. */
final class Slips {
  private Slips() {}

  /**
   * A value that has not the form of its key.
   *
   * @param code of the fault if nobody can tell what was meant; takes the value and the key
   */
  static Problem ofValue(String code, SourceLocation place, String text, String key) {
    Optional<String> meant =
        switch (code) {
          case "not-a-date" -> WrittenForms.date(text);
          case "not-a-year" -> WrittenForms.year(text);
          case "not-a-value" -> WrittenForms.value(text);
          case "not-a-base-url" -> SentAddress.ofRoot(text);
          case "not-a-web-address" -> SentAddress.of(text);
          case "not-true-or-false" -> Words.code(text, List.of("true", "false"));
          default -> Optional.empty();
        };
    boolean isAddress = code.equals("not-a-base-url") || code.equals("not-a-web-address");
    if (isAddress && SentAddress.hasUser(text)) {
      // Nobody's password is repeated, in messages that others may see.
      return Problem.error("address-with-user", place, key);
    }
    return meant
        .map(
            m ->
                code.equals("not-a-value")
                    ? Problem.error("slip-number", place, text, m)
                    : Problem.error(isAddress ? "slip-address" : "slip-form", place, text, m, key))
        .orElseGet(() -> Problem.error(code, place, text, key));
  }

  static Problem ofCode(String text, SourceLocation place, List<String> codes) {
    String known = String.join(", ", codes);
    return Words.code(text, codes)
        .or(() -> NearMatch.of(text, codes))
        .map(code -> Problem.error("slip-code", place, text, code, known))
        .or(() -> Words.codes(text, codes).map(c -> Problem.error("slip-codes", place, text, c)))
        .orElseGet(() -> Problem.error("unknown-value", place, text, known));
  }

  /** A value in the place of a list of codes. */
  static Problem ofList(String key, YamlNode.Scalar value, List<String> codes) {
    String text = value.text();
    return Words.codes(text, codes)
        .or(() -> Words.code(text, codes))
        .or(() -> Optional.of(text).filter(codes::contains))
        .map(meant -> Problem.error("slip-list", value.place(), text, key, meant))
        .orElseGet(() -> Problem.error("not-a-list", value.place(), key));
  }

  /** Whether a name may mean a key that is written in another way. */
  static boolean mayMeanAnother(String name) {
    return Words.mayMeanAnother(name);
  }

  /** Whether a name that is no key was meant as {@code key}. */
  static boolean means(String name, String key) {
    return Words.key(name, List.of(key)).isPresent();
  }

  static Problem ofKey(String key, SourceLocation place, Collection<String> known) {
    Optional<Problem> chinese =
        Words.key(key, known).map(meant -> Problem.error("slip-key", place, key, meant));
    return chinese
        .or(
            () ->
                NearMatch.of(key, known)
                    .map(near -> Problem.error("unknown-key-near", place, key, near)))
        .orElseGet(() -> Problem.error("unknown-key", place, key, String.join(", ", known)));
  }
}
