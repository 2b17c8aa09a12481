package gongkai.line;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What RFC 4287 asks of a feed document, and feed readers besides. */
final class AtomRules {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final List<String> broken = new ArrayList<>();

  private AtomRules() {}

  /** The rules that a feed breaks; none of a good one. */
  static List<String> brokenBy(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    Element feed =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
    AtomRules rules = new AtomRules();
    rules.feed(feed);
    return rules.broken;
  }

  private void feed(Element feed) {
    rule("4.1.1: the root is a feed of Atom", "feed".equals(feed.getLocalName()));
    rule("4.1.1: the root is in Atom’s name space", ATOM.equals(feed.getNamespaceURI()));
    common(feed, "feed");
    List<Element> entries = children(feed, "entry");
    boolean authors = entries.stream().allMatch(e -> !children(e, "author").isEmpty());
    rule("4.1.1: a feed or each entry has an author", authors || one(feed, "author").isPresent());
    List<String> self = links(feed, "self");
    rule("4.1.1: a feed should have one link to itself", self.size() == 1);
    rule("4.2.6: an id is the same wherever it is", self.contains(text(feed, "id")));
    Set<String> ids = new HashSet<>();
    OffsetDateTime newest = OffsetDateTime.MIN;
    for (Element entry : entries) {
      entry(entry);
      rule("4.1.1: no two entries have one id", ids.add(text(entry, "id")));
      newest = max(newest, date(entry, "updated"));
    }
    if (!entries.isEmpty()) {
      rule("4.2.15: a feed changes with its entries", newest.equals(date(feed, "updated")));
    }
  }

  private void entry(Element entry) {
    common(entry, "entry");
    rule("4.1.2: at most one published", children(entry, "published").size() <= 1);
    rule("4.1.2: at most one summary", children(entry, "summary").size() <= 1);
    rule("4.1.2: at most one content", children(entry, "content").size() <= 1);
    rule(
        "4.2.9: nothing changes before it is published",
        !date(entry, "published").isAfter(date(entry, "updated")));
    for (Element content : children(entry, "content")) {
      rule("4.1.3.1: content is text, html or xhtml", "html".equals(content.getAttribute("type")));
    }
  }

  private void common(Element element, String name) {
    for (String part : List.of("id", "title", "updated")) {
      rule("4.1: a " + name + " has one " + part, children(element, part).size() == 1);
      rule("4.1: a " + name + " has a " + part, !text(element, part).isBlank());
    }
    rule("4.2.6: an id is an absolute address", isAbsolute(text(element, "id")));
    rule("4.2.15: updated is a time", !date(element, "updated").equals(OffsetDateTime.MIN));
    List<String> alternates = links(element, "alternate");
    rule("4.1.1: one alternate of a type", alternates.size() == 1);
    rule("4.2.7.1: links have addresses", alternates.stream().allMatch(AtomRules::isAbsolute));
    for (Element author : children(element, "author")) {
      rule("3.2: a person has one name", children(author, "name").size() == 1);
      rule("3.2.1: a name says something", !text(author, "name").isBlank());
    }
  }

  private void rule(String rule, boolean kept) {
    if (!kept) {
      broken.add(rule);
    }
  }

  private static boolean isAbsolute(String address) {
    try {
      return URI.create(address).isAbsolute();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static OffsetDateTime date(Element element, String name) {
    try {
      return OffsetDateTime.parse(text(element, name));
    } catch (DateTimeParseException e) {
      return OffsetDateTime.MIN;
    }
  }

  private static OffsetDateTime max(OffsetDateTime one, OffsetDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  private static List<String> links(Element element, String rel) {
    return children(element, "link").stream()
        .filter(link -> rel.equals(link.getAttribute("rel")))
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  private static Optional<Element> one(Element element, String name) {
    return children(element, name).stream().findFirst();
  }

  private static String text(Element element, String name) {
    return one(element, name).map(Node::getTextContent).orElse("");
  }

  private static List<Element> children(Element element, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && name.equals(child.getLocalName())) {
        found.add(child);
      }
    }
    return found;
  }
}
