package gongkai.text.figure.table;

import gongkai.model.Qualifier;
import gongkai.text.Width;
import gongkai.text.WordList;
import gongkai.text.figure.quantity.Candidates;
import gongkai.text.number.Masks;
import gongkai.text.number.Numerals;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.word.QuantityWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one cell of a table holds: a figure alone, words, or nothing.
 *
 * @param unit the unit written in the cell itself, if any
 */
record TableCell(
    CellKind kind, Optional<BigDecimal> value, Optional<String> unit, Qualifier qualifier) {

  /** A dash or a blank is no value; a written 0 is one. */
  enum CellKind {
    EMPTY,
    WORDS,
    NUMBER,
    MASK
  }

  private static final WordList NOTHING = WordList.of(QuantityWords.NOTHING);

  /** A minus in any of its forms; an empty cell is shown by one alone. */
  private static final Pattern SIGN = Pattern.compile("^[－−–](?=[0-9])");

  private static final Pattern PLUS = Pattern.compile("^(?:[￥¥]|\\+(?=[0-9]))");

  static TableCell of(String written) {
    String text = SIGN.matcher(Width.fold(written).strip()).replaceFirst("-");
    text = PLUS.matcher(text).replaceFirst("");
    if (text.isEmpty() || NOTHING.isAll(text)) {
      return new TableCell(CellKind.EMPTY, Optional.empty(), Optional.empty(), Qualifier.EXACT);
    }
    Optional<BigDecimal> plain = isPlainNumber(text) ? Numerals.read(text) : Optional.empty();
    if (plain.isPresent()) {
      return new TableCell(CellKind.NUMBER, plain, Optional.empty(), Qualifier.EXACT);
    }
    if (Masks.endAt(text, 0) == text.length()) {
      return new TableCell(CellKind.MASK, Optional.empty(), Optional.empty(), Qualifier.EXACT);
    }
    boolean negative = text.charAt(0) == '-';
    String amount = negative ? text.substring(1) : text;
    List<Candidate> candidates = Candidates.of(amount);
    if (candidates.size() == 1 && fills(candidates.get(0), amount)) {
      Candidate only = candidates.get(0);
      CellKind kind = only.isWithheld() ? CellKind.MASK : CellKind.NUMBER;
      Optional<BigDecimal> value = negative ? only.value().map(BigDecimal::negate) : only.value();
      return new TableCell(kind, value, Optional.of(only.unit()), only.qualifier());
    }
    return new TableCell(CellKind.WORDS, Optional.empty(), Optional.empty(), Qualifier.EXACT);
  }

  boolean isFigure() {
    return kind == CellKind.NUMBER || kind == CellKind.MASK;
  }

  private static boolean isPlainNumber(String text) {
    char first = text.charAt(0);
    boolean telephone = text.length() >= 11 && text.chars().allMatch(Character::isDigit);
    boolean code = first == '0' && text.length() > 1 && Numerals.isDigit(text.charAt(1));
    return (Numerals.isDigit(first) || first == '-') && !telephone && !code;
  }

  private static boolean fills(Candidate candidate, String text) {
    return candidate.lead() == 0 && candidate.tail() == text.length();
  }
}
