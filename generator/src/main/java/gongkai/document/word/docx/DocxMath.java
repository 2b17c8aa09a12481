package gongkai.document.word.docx;

import gongkai.document.source.archive.Xml;
import gongkai.document.source.sign.Formula;
import gongkai.document.source.sign.RaisedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Writes an equation of a Word file in one line. What no line can show for certain (matrices, sums
 * with limits, lines below each other) is written as well as it goes, and reported as doubtful.
 * Source: ISO/IEC 29500-1, 22.1.
 */
final class DocxMath {
  private final List<String> struck = new ArrayList<>();
  private boolean doubtful;
  private boolean built;

  private DocxMath() {}

  /**
   * An equation as text.
   *
   * @param isBuilt whether it is more than characters in a row
   * @param struck what the equation shows struck out
   */
  record Line(String text, boolean isBuilt, boolean isDoubtful, List<String> struck) {}

  static Line read(Element equation) {
    DocxMath math = new DocxMath();
    String text = math.parts(equation);
    return new Line(text, math.built, math.doubtful, List.copyOf(math.struck));
  }

  private String parts(Element container) {
    Formula line = new Formula();
    for (Element child : Xml.children(container)) {
      switch (child.getLocalName()) {
        case "r" -> line.plain(run(child));
        case "t" -> line.plain(child.getTextContent());
        case "oMath", "e", "ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml" ->
            line.plain(parts(child));
        case "AlternateContent" -> DocxChoice.of(child).ifPresent(c -> line.plain(parts(c)));
        // Lines and braces around characters part them from none beside them.
        case "box", "bar", "groupChr" -> line.plain(of(child, "e"));
        case "phant" -> line.plain(shows(child) ? of(child, "e") : " ");
        case "del", "moveFrom" -> {
          // Whoever reads the paragraph lists it.
        }
        default -> {
          if (!isProperty(child)) {
            line.built(built(child));
          }
        }
      }
    }
    return line.text();
  }

  /** A phantom may only keep the place of what it holds. */
  private static boolean shows(Element phantom) {
    return Xml.path(phantom, "phantPr", "show").map(DocxStyles::isOn).orElse(true);
  }

  private static boolean isProperty(Element element) {
    return element.getLocalName().endsWith("Pr")
        || element.getLocalName().startsWith("bookmark")
        || element.getLocalName().equals("proofErr");
  }

  private String run(Element run) {
    String shown = characters(run);
    boolean isStruck =
        Stream.of("strike", "dstrike")
            .anyMatch(line -> Xml.path(run, "rPr", line).filter(DocxStyles::isOn).isPresent());
    if (isStruck) {
      struck.add(shown);
    }
    return isStruck ? "" : shown;
  }

  private String characters(Element run) {
    return Xml.children(run).stream()
        .map(
            child ->
                switch (child.getLocalName()) {
                  case "t" -> child.getTextContent();
                  case "tab", "br", "cr" -> " ";
                  case "AlternateContent" -> DocxChoice.of(child).map(this::characters).orElse("");
                  default -> "";
                })
        .collect(Collectors.joining());
  }

  private String built(Element part) {
    built = true;
    return switch (part.getLocalName()) {
      case "f" -> fraction(part);
      case "sSup" -> base(part) + RaisedText.power(of(part, "sup"));
      case "sSub" -> base(part) + RaisedText.index(of(part, "sub"));
      case "sSubSup" ->
          base(part) + RaisedText.index(of(part, "sub")) + RaisedText.power(of(part, "sup"));
      case "sPre" ->
          RaisedText.index(of(part, "sub")) + RaisedText.power(of(part, "sup")) + base(part);
      case "rad" -> Formula.root(of(part, "deg"), of(part, "e"));
      case "d" -> delimited(part);
      case "func" -> of(part, "fName") + argument(of(part, "e"));
      case "acc" -> of(part, "e") + value(part, "accPr", "chr").orElse("\u0302");
      case "borderBox" -> borderBox(part);
      default -> doubtful(part);
    };
  }

  private String doubtful(Element part) {
    doubtful = true;
    return switch (part.getLocalName()) {
      case "nary" -> sum(part);
      case "limLow" -> of(part, "e") + "_(" + of(part, "lim") + ")";
      case "limUpp" -> of(part, "e") + "^(" + of(part, "lim") + ")";
      case "m" ->
          Formula.rows(
              Xml.children(part, "mr").stream()
                  .map(row -> cells(row).collect(Collectors.joining(", ")))
                  .toList());
      case "eqArr" -> Formula.rows(cells(part).toList());
      default ->
          Xml.children(part).stream()
              .filter(child -> !isProperty(child))
              .map(this::parts)
              .collect(Collectors.joining(" "));
    };
  }

  private Stream<String> cells(Element row) {
    return Xml.children(row, "e").stream().map(this::parts);
  }

  private String base(Element part) {
    return Formula.group(of(part, "e"));
  }

  private static String argument(String text) {
    return text.startsWith("(") ? text : "(" + text + ")";
  }

  private String of(Element part, String name) {
    return Xml.child(part, name).map(this::parts).orElse("").strip();
  }

  /** Without a bar it is no division: a number of choices, written (n, k). */
  private String fraction(Element part) {
    boolean bare = value(part, "fPr", "type").filter("noBar"::equals).isPresent();
    String above = of(part, "num");
    String below = of(part, "den");
    if (bare) {
      doubtful = true;
      return "(" + above + ", " + below + ")";
    }
    return Formula.fraction(above, below);
  }

  private String delimited(Element part) {
    String separator = value(part, "dPr", "sepChr").orElse("|");
    return value(part, "dPr", "begChr").orElse("(")
        + cells(part).collect(Collectors.joining(separator))
        + value(part, "dPr", "endChr").orElse(")");
  }

  private String sum(Element part) {
    String sign = value(part, "naryPr", "chr").orElse("∫");
    String from = of(part, "sub");
    String to = of(part, "sup");
    return sign
        + (from.isEmpty() ? "" : "_(" + from + ")")
        + (to.isEmpty() ? "" : "^(" + to + ")")
        + argument(of(part, "e"));
  }

  private String borderBox(Element part) {
    boolean crossed =
        Xml.child(part, "borderBoxPr").stream()
            .flatMap(p -> Xml.children(p).stream())
            .anyMatch(p -> p.getLocalName().startsWith("strike") && DocxStyles.isOn(p));
    String text = of(part, "e");
    if (crossed) {
      struck.add(text);
      return "";
    }
    return text;
  }

  private static Optional<String> value(Element part, String properties, String name) {
    return Xml.path(part, properties, name).flatMap(p -> Xml.attribute(p, "val"));
  }
}
