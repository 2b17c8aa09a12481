package gongkai.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A PDF file of placed Chinese text, in a font that the file names but does not hold. */
public final class PdfFile {
  /** {@code /Sh sh} fills with it what may be painted on. */
  private static final String SHADING =
      " /Shading << /Sh << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 1 0] /Function"
          + " << /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [0] /N 1 >> >> >>";

  private final List<StringBuilder> pages = new ArrayList<>();
  private String encoding = "/UniGB-UTF16-H";
  private boolean layerOff;

  public PdfFile page() {
    pages.add(new StringBuilder());
    return this;
  }

  /** A font whose codes say nothing of what its glyphs mean. */
  public PdfFile withoutMeaning() {
    encoding = "/Identity-H";
    return this;
  }

  /** A font whose characters stand below each other. */
  public PdfFile vertical() {
    encoding = "/UniGB-UTF16-V";
    return this;
  }

  /** Text on the last page, in points from its lower left corner. */
  public PdfFile text(double x, double y, double size, String text) {
    return text("1 0 0 1 ", x, y, size, text);
  }

  /** A thin line of the page. */
  public PdfFile line(double x1, double y1, double x2, double y2) {
    pages.get(pages.size() - 1).append(x1 + " " + y1 + " m " + x2 + " " + y2 + " l S\n");
    return this;
  }

  /** Operators as they are, in the last page. */
  public PdfFile raw(String operators) {
    pages.get(pages.size() - 1).append(operators).append('\n');
    return this;
  }

  /** A layer of the file that is switched off; {@code /Off} names it. */
  public PdfFile withLayerOff() {
    layerOff = true;
    return this;
  }

  /** Text that runs upwards. */
  public PdfFile turned(double x, double y, double size, String text) {
    return text("0 1 -1 0 ", x, y, size, text);
  }

  /** Text that runs downwards, turned by a quarter. */
  public PdfFile turnedDown(double x, double y, double size, String text) {
    return text("0 -1 1 0 ", x, y, size, text);
  }

  /** Text that runs aslant, as a stamp over the page does. */
  public PdfFile aslant(double x, double y, double size, String text) {
    return text("0.7 0.7 -0.7 0.7 ", x, y, size, text);
  }

  private PdfFile text(String matrix, double x, double y, double size, String text) {
    String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    pages
        .get(pages.size() - 1)
        .append("BT /F ")
        .append(size)
        .append(" Tf ")
        .append(matrix)
        .append(x)
        .append(' ')
        .append(y)
        .append(" Tm <")
        .append(hex)
        .append("> Tj ET\n");
    return this;
  }

  public byte[] bytes() {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(6 + 2 * i).append(" 0 R ");
    }
    String info =
        encoding.equals("/Identity-H")
            ? "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
            : "<< /Registry (Adobe) /Ordering (GB1) /Supplement 5 >>";
    int layer = 6 + 2 * pages.size();
    String layers = " /OCProperties << /OCGs [L] /D << /OFF [L] >> >>".replace("L", layer + " 0 R");
    objects.add("<< /Type /Catalog /Pages 2 0 R" + (layerOff ? layers : "") + " >>");
    objects.add("<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
    objects.add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding "
            + encoding
            + " /DescendantFonts [4 0 R] >>");
    objects.add(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo "
            + info
            + " /FontDescriptor 5 0 R /DW 1000 >>");
    objects.add(
        "<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 0 1000 1000]"
            + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>");
    for (StringBuilder page : pages) {
      objects.add(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >>"
              + SHADING
              + (layerOff ? " /Properties << /Off " + layer + " 0 R >>" : "")
              + " >>"
              + " /Contents "
              + (objects.size() + 2)
              + " 0 R >>");
      objects.add("<< /Length " + page.length() + " >>\nstream\n" + page + "endstream");
    }
    objects.add("<< /Type /OCG /Name (notes) >>");
    return file(objects);
  }

  private static byte[] file(List<String> objects) {
    StringBuilder file = new StringBuilder("%PDF-1.5\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format("%010d 00000 n %n", file.length()).replace("\r", ""));
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = file.length();
    file.append("xref\n0 ").append(objects.size() + 1).append('\n').append(table);
    file.append("trailer\n<< /Root 1 0 R /Size ").append(objects.size() + 1).append(" >>\n");
    file.append("startxref\n").append(start).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
