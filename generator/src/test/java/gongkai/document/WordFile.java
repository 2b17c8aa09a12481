package gongkai.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file put together from the XML of its parts. */
public final class WordFile {
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();

  private WordFile() {}

  public static WordFile of(String body) {
    WordFile file = new WordFile();
    file.part(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    file.part("word/document.xml", element("document", element("body", body)));
    file.with("styles", element("styles", STYLES));
    return file;
  }

  private static final String STYLES =
      "<w:style w:type='paragraph' w:default='1' w:styleId='a'><w:name w:val='Normal'/></w:style>"
          + heading(1)
          + heading(2)
          + heading(3)
          + "<w:style w:type='paragraph' w:styleId='T'><w:name w:val='Title'/></w:style>"
          + "<w:style w:type='paragraph' w:styleId='TOC1'><w:name w:val='toc 1'/></w:style>"
          + "<w:style w:type='character' w:styleId='S'><w:name w:val='Strong'/><w:rPr><w:b/></w:rPr>"
          + "</w:style><w:style w:type='paragraph' w:styleId='N'><w:name w:val='Counted'/><w:pPr>"
          + "<w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";

  private static String heading(int level) {
    return "<w:style w:type='paragraph' w:styleId='"
        + level
        + "'><w:name w:val='heading "
        + level
        + "'/></w:style>";
  }

  private static String element(String name, String content) {
    return "<w:" + name + NAMESPACES + ">" + content + "</w:" + name + ">";
  }

  /** Adds a part of a kind such as {@code numbering}, given its content. */
  public WordFile with(String kind, String xml) {
    String content = xml.startsWith("<w:" + kind) ? xml : element(kind, xml);
    relationships
        .append("<Relationship Id='")
        .append(kind)
        .append("' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
        .append(kind)
        .append("' Target='")
        .append(kind)
        .append(".xml'/>");
    return part("word/" + kind + ".xml", content);
  }

  /** Adds a part that the text refers to by an id. */
  public WordFile related(String id, String kind, String target, String content) {
    relationships
        .append("<Relationship Id='")
        .append(id)
        .append("' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
        .append(kind)
        .append("' Target='")
        .append(target)
        .append("'/>");
    return part("word/" + target, content);
  }

  public WordFile part(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public byte[] bytes() {
    part(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relationships
            + "</Relationships>");
    return zip(parts);
  }

  public static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  public static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
  }

  public static String styled(String style, String text) {
    return p("<w:pStyle w:val='" + style + "'/>", text);
  }

  public static String counted(int list, int level, String text) {
    return p(
        "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>", text);
  }

  public static String r(String text) {
    return r("", text);
  }

  public static String r(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space='preserve'>"
        + text
        + "</w:t></w:r>";
  }

  /** An abstract list of levels, each {@code format text}, and the list 1 that uses it. */
  public static String list(String... levels) {
    StringBuilder xml = new StringBuilder("<w:abstractNum w:abstractNumId='0'>");
    for (int i = 0; i < levels.length; i++) {
      int space = levels[i].indexOf(' ');
      xml.append("<w:lvl w:ilvl='")
          .append(i)
          .append("'><w:start w:val='1'/><w:numFmt w:val='")
          .append(levels[i], 0, space)
          .append("'/><w:lvlText w:val='")
          .append(levels[i].substring(space + 1))
          .append("'/></w:lvl>");
    }
    return xml + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
  }

  public static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(cell.startsWith("<") ? cell : p(cell)).append("</w:tc>");
    }
    return row + "</w:tr>";
  }
}
