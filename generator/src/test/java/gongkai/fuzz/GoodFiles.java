package gongkai.fuzz;

import static gongkai.document.WordFile.counted;
import static gongkai.document.WordFile.list;
import static gongkai.document.WordFile.p;
import static gongkai.document.WordFile.row;
import static gongkai.document.WordFile.styled;

import gongkai.document.OldWordFile;
import gongkai.document.PdfFile;
import gongkai.document.WordFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files of every format that is imported, from which wrong ones are made. */
public final class GoodFiles {
  private static final String TEXT =
      "某某区总工会2023年述职述廉报告\n\n各位代表：\n\n一、履职情况\n\n（一）组织建设。2月3日至10日召开会议，新建工会35家，"
          + "发展会员1 260余人，投入**万元。同比增长12.5%。\n\n二、下一步打算\n\n1.力争新建工会50家。\n";

  private static final String OFD = " xmlns:ofd='http://www.ofdspec.org/2016'";

  private GoodFiles() {}

  /** Files by a name that has their ending. */
  public static Map<String, List<byte[]>> all() throws IOException {
    Map<String, List<byte[]>> all = new LinkedHashMap<>();
    byte[] chinese = TEXT.getBytes(Charset.forName("GB18030"));
    all.put("a.txt", List.of(bytes(TEXT), chinese, TEXT.getBytes(StandardCharsets.UTF_16)));
    all.put("a.html", List.of(bytes(html())));
    all.put("a.docx", List.of(word()));
    all.put("a.doc", List.of(oldWord(), resource("/sources/numbered.doc")));
    all.put("a.pdf", List.of(pdf(), samplePdf()));
    all.put("a.ofd", List.of(ofd()));
    return all;
  }

  /** Reports and pages as they are written in a content folder. */
  static List<byte[]> reports() throws IOException {
    Path sample =
        Path.of(
            System.getProperty("project.root"),
            "generator/src/main/resources/sample/content/reports");
    try (Stream<Path> files = Files.walk(sample)) {
      List<Path> reports =
          files.filter(file -> file.toString().endsWith(".md")).sorted().limit(12).toList();
      return reports.stream().map(GoodFiles::read).toList();
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = GoodFiles.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static byte[] samplePdf() {
    return read(
        Path.of(
            System.getProperty("project.root"),
            "generator/src/main/resources/sample/content/reports/east-union/2022.pdf"));
  }

  private static String html() {
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html><html><head><meta charset=utf-8><title>报告");
    html.append(
        "</title><style>.x{display:none}</style></head><body><div class=x>无</div><article>");
    TEXT.lines()
        .filter(l -> !l.isBlank())
        .forEach(l -> html.append("<p>").append(l).append("</p>"));
    return html + "<table><tr><td>项目<td>35家</table><ul><li>甲<li>乙</ul></article></body></html>";
  }

  private static byte[] word() {
    StringBuilder body = new StringBuilder();
    TEXT.lines().filter(line -> !line.isBlank()).forEach(line -> body.append(p(line)));
    body.append(styled("1", "三、廉洁自律")).append(counted(1, 0, "学习12次。")).append(counted(1, 1, "自查。"));
    body.append("<w:tbl>").append(row("项目", "数量")).append(row("新建工会", "35家")).append("</w:tbl>");
    return WordFile.of(body.toString())
        .with("numbering", list("chineseCounting %1、", "decimal %2."))
        .bytes();
  }

  private static byte[] oldWord() {
    return OldWordFile.of(TEXT.lines().filter(line -> !line.isBlank()).toArray(String[]::new))
        .bytes();
  }

  private static byte[] pdf() {
    PdfFile pdf = new PdfFile().page();
    double y = 780;
    for (String line : TEXT.lines().filter(l -> !l.isBlank()).toList()) {
      pdf.text(60, y, 14, line.substring(0, Math.min(30, line.length())));
      y -= 24;
    }
    return pdf.page().text(60, 700, 14, "第二页的正文。").line(60, 600, 300, 600).bytes();
  }

  private static byte[] ofd() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "OFD.xml",
        bytes(
            "<ofd:OFD"
                + OFD
                + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                + "</ofd:DocBody></ofd:OFD>"));
    parts.put(
        "Doc_0/Document.xml",
        bytes(
            "<ofd:Document"
                + OFD
                + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
                + "</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>"
                + "<ofd:Page ID='1' BaseLoc='Pages/P.xml'/></ofd:Pages></ofd:Document>"));
    StringBuilder page = new StringBuilder("<ofd:Page" + OFD + "><ofd:Content><ofd:Layer>");
    int y = 20;
    for (String line : TEXT.lines().filter(l -> !l.isBlank()).toList()) {
      page.append(
              "<ofd:TextObject Boundary='20 " + y + " 170 5' Size='5'><ofd:TextCode X='0' Y='5'")
          .append(" DeltaX='g " + (line.length() - 1) + " 5'>" + line + "</ofd:TextCode>")
          .append("</ofd:TextObject>");
      y += 8;
    }
    page.append("</ofd:Layer></ofd:Content></ofd:Page>");
    parts.put("Doc_0/Pages/P.xml", bytes(page.toString()));
    return WordFile.zip(parts);
  }
}
