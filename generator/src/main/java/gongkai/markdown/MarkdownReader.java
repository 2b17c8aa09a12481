package gongkai.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.markdown.parsing.HeadingStarts;
import gongkai.markdown.parsing.Hostile;
import gongkai.markdown.parsing.LinearInlines;
import gongkai.markdown.parsing.MarkdownText;
import gongkai.markdown.parsing.PageInlines;
import gongkai.markdown.parsing.Shield;
import gongkai.markdown.parsing.Strong;
import gongkai.markdown.parsing.TildeFences;
import gongkai.markdown.parsing.WideEmphasis;
import gongkai.model.report.Counterpart;
import gongkai.model.report.Report;
import gongkai.model.text.Body;
import gongkai.model.text.RedactionMarks;
import gongkai.model.text.TextBlock;
import java.util.List;
import java.util.Optional;

/** Reads Markdown into bodies. Immutable, and safe to use from several threads at once. */
public final class MarkdownReader {
  private final RedactionMarks marks;

  /** Made when the first text needs it: most reports go past it, and kept pages too. */
  private static final class ReportParser {
    static final Parser PARSER = builder(true).customDelimiterProcessor(new Strong()).build();
  }

  /** The same for pages. */
  private static final class PageParser {
    static final Parser PARSER =
        builder(false)
            .customDelimiterProcessor(new WideEmphasis('*'))
            .customDelimiterProcessor(new WideEmphasis('_'))
            .customBlockParserFactory(new TildeFences())
            // The library leaves it out where inline text is read by another than its own.
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .build();
  }

  /**
   * A reader for one site.
   *
   * @param siteMarks {@link gongkai.model.SiteConfig#redactionMarks}
   */
  public MarkdownReader(List<String> siteMarks) {
    this.marks = RedactionMarks.with(siteMarks);
  }

  /**
   * Reads a text.
   *
   * @param sought what links shall be able to lead to
   * @return no body if the text is refused as hostile
   */
  public Outcome<Body> read(MarkdownText source, Dialect dialect, Sought sought) {
    return read(source, dialect, sought, true);
  }

  /**
   * The same.
   *
   * @param shortly whether a text without markup goes past the parser, as it may
   */
  Outcome<Body> read(MarkdownText source, Dialect dialect, Sought sought, boolean shortly) {
    Optional<Problem> hostile = Hostile.check(source);
    if (hostile.isPresent()) {
      return Outcome.failed(List.of(hostile.get()));
    }
    Problems problems = new Problems();
    boolean report = dialect == Dialect.REPORT;
    BodyWriter writer =
        new BodyWriter(
            new InlineReader(source, problems),
            report ? marks : RedactionMarks.none(),
            sought,
            dialect,
            source.language());
    Optional<List<PlainBlock>> plain =
        report && shortly ? PlainBlock.of(source.text()) : Optional.empty();
    if (plain.isPresent()) {
      return problems.with(writer.write(plain.get()));
    }
    return parsed(source, report, writer, problems);
  }

  private static Outcome<Body> parsed(
      MarkdownText source, boolean report, BodyWriter writer, Problems problems) {
    try {
      Parser parser = report ? ReportParser.PARSER : PageParser.PARSER;
      String text = report ? Shield.hide(source.text()) : source.text();
      return problems.with(writer.write(parser.parse(text)));
    } catch (StackOverflowError e) {
      // The limits should make this impossible; a text that still manages it is a fault, not a
      // crash.
      SourceLocation place = new SourceLocation(source.path(), source.firstLine(), 1);
      return Outcome.failed(List.of(Problem.error("nested-too-deep", place, "40")));
    }
  }

  /**
   * A report's text as plain words in their structure, for whoever reads its prose.
   *
   * @return empty if the text is refused as hostile
   */
  public Optional<List<TextBlock>> blocks(MarkdownText source) {
    if (Hostile.check(source).isPresent()) {
      return Optional.empty();
    }
    Node document = ReportParser.PARSER.parse(Shield.hide(source.text()));
    return Optional.of(new BlockReader(new InlineReader(source, new Problems())).read(document));
  }

  /**
   * What to look for in a report's translation: the places that stand for those that the original's
   * front matter quotes.
   *
   * @param stated by the translator
   * @param current whether the translation is of the text as it is; only then do places follow from
   *     the numbers of sentences
   */
  public Sought soughtInTwin(
      MarkdownText original,
      MarkdownText twin,
      Report report,
      List<Counterpart> stated,
      boolean current) {
    // Places that are stated need neither text.
    TwinBlocks beside = TwinBlocks.NONE;
    if (current) {
      Optional<List<TextBlock>> own = blocks(original);
      Optional<List<TextBlock>> other = blocks(twin);
      if (own.isEmpty() || other.isEmpty()) {
        return Sought.NOTHING;
      }
      beside = TwinBlocks.of(own.get(), other.get());
    }
    return Counterparts.of(beside, twin.language(), marks, report, stated);
  }

  private static Parser.Builder builder(boolean report) {
    return Parser.builder(options(report))
        .customBlockParserFactory(new HeadingStarts())
        .customInlineParserFactory(report ? LinearInlines::new : PageInlines::new);
  }

  private static MutableDataSet options(boolean report) {
    MutableDataSet options =
        new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
            .set(TablesExtension.WITH_CAPTION, false)
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, report)
            .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, report)
            .set(Parser.HEADING_PARSER, false)
            .set(Parser.SPACE_IN_LINK_URLS, report);
    if (report) {
      options
          .set(Parser.THEMATIC_BREAK_PARSER, false)
          .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
          .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
          .set(Parser.HTML_BLOCK_PARSER, false)
          .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);
    }
    return options;
  }
}
