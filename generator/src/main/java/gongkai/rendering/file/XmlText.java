package gongkai.rendering.file;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document as text, by the JDK's own writer: every element is closed, every text escaped.
 */
final class XmlText {
  private final StringWriter out = new StringWriter(32_768);
  private final XMLStreamWriter xml;

  XmlText() {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw neverInMemory(e);
    }
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns
   */
  XmlText open(String name, String... attributes) {
    return write(
        () -> {
          xml.writeStartElement(name);
          attributes(attributes);
        });
  }

  XmlText close() {
    return write(xml::writeEndElement);
  }

  /** An element that holds nothing. */
  XmlText empty(String name, String... attributes) {
    return write(
        () -> {
          xml.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  /** An element that holds only text. */
  XmlText element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  XmlText text(String text) {
    return write(() -> xml.writeCharacters(allowed(text)));
  }

  XmlText line() {
    return text("\n");
  }

  XmlText indent(int levels) {
    return text("  ".repeat(levels));
  }

  String finish() {
    write(xml::writeEndDocument);
    write(xml::close);
    return out + "\n";
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  /**
   * Only what XML 1.0 allows (production 2, Char). Of what a text may hold it lacks the form feed,
   * a white space of HTML; it becomes a space. All else content refuses with its place, so what
   * comes so far is a fault of the program, and no broken file is published for it.
   */
  private static String allowed(String text) {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (!isAllowed(c) && c != '\f') {
        String sign = String.format("U+%04X", c);
        throw new IllegalArgumentException("no character of XML: " + sign);
      }
    }
    return text.replace('\f', ' ');
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
        || c >= 0x10000;
  }

  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }

  private XmlText write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw neverInMemory(e);
    }
    return this;
  }

  private static IllegalStateException neverInMemory(XMLStreamException e) {
    return new IllegalStateException("writing to memory does not fail", e);
  }
}
