package gongkai.model.text;

import gongkai.model.Language;
import gongkai.model.Quote;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a report or page, read from Markdown once.
 *
 * @param language the language that it is written in
 * @param markup its HTML, in pieces, since marks and links are worded per page
 * @param headings in the order of the text
 * @param sentences all sentences, in order, as plain text
 * @param found for each quote that was looked for and found: where it stands
 * @param redactions runs of redaction marks
 * @param redactedCharacters the single marks in those runs: {@code **} counts two
 */
public record Body(
    Language language,
    List<Markup> markup,
    List<Heading> headings,
    List<Sentence> sentences,
    Map<Quote, Found> found,
    List<BodyLink> links,
    int redactions,
    int redactedCharacters) {
  public Body {
    markup = List.copyOf(markup);
    headings = List.copyOf(headings);
    sentences = List.copyOf(sentences);
    found = Map.copyOf(found);
    links = List.copyOf(links);
  }

  public ShownBody shown() {
    return new ShownBody(language, markup, headings);
  }

  /** A piece of a body's HTML. */
  public sealed interface Markup {
    /**
     * Finished HTML.
     *
     * @param utf8 as it is written; the array is only read
     */
    @SuppressWarnings("ArrayRecordComponent") // Equal where its bytes are.
    record Html(byte[] utf8) implements Markup {
      public static Html of(String html) {
        return new Html(html.getBytes(StandardCharsets.UTF_8));
      }

      public String text() {
        return new String(utf8, StandardCharsets.UTF_8);
      }

      @Override
      public boolean equals(Object other) {
        return other instanceof Html that && Arrays.equals(utf8, that.utf8);
      }

      @Override
      public int hashCode() {
        return Arrays.hashCode(utf8);
      }
    }

    /**
     * The opening tag of a heading, with its anchor.
     *
     * @param level as {@link Body.Heading#level}
     */
    record HeadingStart(int level, String anchor) implements Markup {}

    /** The end of a heading. */
    record HeadingEnd(int level) implements Markup {}

    /**
     * An anchor as the value of an {@code id}, or of an attribute that names one. A page that shows
     * two texts tells their anchors apart.
     */
    record Anchor(String anchor) implements Markup {}

    /** A run of marks that withhold something; escaped when written. */
    record Redaction(String marks) implements Markup {}

    /** The value of an {@code href} or {@code src} that leads to something of this site. */
    record Href(SiteTarget target) implements Markup {}

    /**
     * The opening tag around a quoted figure; closed by {@code </a>}. Written only where the page
     * knows where the figure leads, else both are left out.
     *
     * @param figure its words
     */
    record FigureStart(Quote figure) implements Markup {}

    /** The end of a quoted figure. */
    record FigureEnd(Quote figure) implements Markup {}
  }

  /**
   * A file of the content folder, or a page by its address, as a link in a text names it.
   *
   * @param path relative to the content folder, without {@code ..}: {@code reports/a/2023.md}
   * @param fragment without the {@code #}
   */
  public record SiteTarget(String path, Optional<String> fragment) {}

  /**
   * A heading of the text. One within a list or quotation is none.
   *
   * @param level 1 for {@code 一、}, 2 for {@code （一）}, and so on
   * @param anchor the fragment that leads to it
   */
  public record Heading(int level, String anchor, String text) {}

  /**
   * A sentence of the text.
   *
   * @param section the anchor of the heading that it stands under; empty before the first
   */
  public record Sentence(String text, String section) {}

  /**
   * Where a quote stands.
   *
   * @param anchor of the sentence
   * @param section the anchor of the heading that it stands under; empty before the first
   * @param sentence verbatim; of a table's row its head, the column's head and the cell, with
   *     {@code " | "} between them
   * @param at where the quote begins in the sentence; -1 if a table's row does not show it whole
   * @param times how often the words stand in the text
   * @param words those that were found: the quote's own; in a translation those that stand for it,
   *     empty where only their paragraph is known
   */
  public record Found(
      String anchor, String section, String sentence, int at, int times, Optional<String> words) {}

  /**
   * A link of the text.
   *
   * @param href as written
   * @param target what it leads to, if to something of this site
   * @param line of the Markdown file, from 1
   * @param column from 1
   */
  public record BodyLink(String href, Optional<SiteTarget> target, int line, int column) {}
}
