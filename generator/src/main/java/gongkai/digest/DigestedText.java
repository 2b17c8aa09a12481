package gongkai.digest;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A text with what stands for it: its SHA-256 in UTF-8, worked out once for all who ask, and only
 * if anybody does. Two are equal where their texts are.
 */
public final class DigestedText {
  private final String text;
  private Supplier<String> digits;

  private DigestedText(String text, Supplier<String> digits) {
    this.text = text;
    this.digits = digits;
  }

  public static DigestedText of(String text) {
    return new DigestedText(text, () -> Sha256.of(text));
  }

  /**
   * A text whose bytes are there, so that they need not be made.
   *
   * @param file whose bytes from {@code from} to the end are the text in UTF-8
   */
  public static DigestedText of(String text, byte[] file, int from) {
    return new DigestedText(
        text, () -> Sha256.of(from == 0 ? file : Arrays.copyOfRange(file, from, file.length)));
  }

  public String text() {
    return text;
  }

  /** 64 digits. */
  public synchronized String sha256() {
    String made = digits.get();
    // The bytes are let go of.
    digits = () -> made;
    return made;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DigestedText that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
