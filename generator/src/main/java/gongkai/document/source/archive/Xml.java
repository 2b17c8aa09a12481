package gongkai.document.source.archive;

import gongkai.document.source.RefusedSourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads XML that a stranger wrote: no document type, so neither entities nor anything from outside,
 * and no deeper than {@value #DEEPEST}.
 */
public final class Xml {
  /** Elements in each other. A table in a text box in a table has about 40. */
  public static final int DEEPEST = 200;

  /**
   * Tags of a part, at both ends of an element: as a tree each takes some hundred bytes. A Word
   * file of a hundred and fifty pages of tables has seven hundred thousand.
   */
  public static final int MOST_TAGS = 1_000_000;

  private Xml() {}

  /** How many tags a part has, as far as its bytes say it. */
  public static int tags(byte[] bytes) {
    int tags = 0;
    for (byte b : bytes) {
      tags += b == '<' ? 1 : 0;
    }
    return tags;
  }

  public static Element parse(byte[] bytes) throws RefusedSourceException {
    int tags = tags(bytes);
    if (tags > MOST_TAGS) {
      throw new RefusedSourceException("import-many-marks", "" + tags, "" + MOST_TAGS);
    }
    try {
      DocumentBuilder builder = factory().newDocumentBuilder();
      builder.setErrorHandler(new Silent());
      builder.setEntityResolver(
          (publicId, systemId) -> {
            throw new SAXException("outside");
          });
      Element root = builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
      refuseDepth(root);
      return root;
    } catch (SAXException e) {
      boolean doctype = String.valueOf(e.getMessage()).contains("DOCTYPE");
      throw new RefusedSourceException(doctype ? "import-document-type" : "import-damaged");
    } catch (IOException e) {
      throw new RefusedSourceException("import-damaged");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own parser has these features", e);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    // From JDK 24 on the parser has a limit of its own, which would report a deep file as a damaged
    // one.
    factory.setAttribute("jdk.xml.maxElementDepth", "0");
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    factory.setIgnoringComments(true);
    factory.setCoalescing(true);
    return factory;
  }

  /** Without recursion, since the recursion of others is what is to be guarded. */
  private static void refuseDepth(Element root) throws RefusedSourceException {
    int depth = 1;
    Node node = root;
    while (node != null) {
      if (depth > DEEPEST) {
        throw new RefusedSourceException("import-nested", "" + DEEPEST);
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != null && node != root && node.getNextSibling() == null) {
        node = node.getParentNode();
        depth--;
      }
      node = node == null || node == root ? null : node.getNextSibling();
    }
  }

  /** Child elements, whatever their name. */
  public static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** Child elements of a name, whatever their namespace: strict and transitional files differ. */
  public static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  public static Optional<Element> child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName().equals(name)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** The child of a child of a child … */
  public static Optional<Element> path(Element parent, String... names) {
    Optional<Element> element = Optional.of(parent);
    for (String name : names) {
      element = element.flatMap(e -> child(e, name));
    }
    return element;
  }

  /** An attribute by its name without prefix. */
  public static Optional<String> attribute(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (attribute.getLocalName() != null && attribute.getLocalName().equals(name)) {
        return Optional.of(attribute.getNodeValue());
      }
    }
    return Optional.empty();
  }

  /** Elements of a name at any depth, in the order of the text. */
  public static List<Element> all(Element root, String name) {
    List<Element> found = new ArrayList<>();
    var nodes = root.getElementsByTagNameNS("*", name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  /** The parser's own would print to standard error. */
  private static final class Silent implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
