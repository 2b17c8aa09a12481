package gongkai.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Reads the text of an OFD file. Source: GB/T 33190-2016; a zip of XML in which text stands as
 * Unicode with the place of each character (11.3, TextCode with X, Y and DeltaX), lengths in
 * millimetres. Pictures, seals and annotations are not read.
 */
final class OfdReader {
  private static final int MOST_PAGES = 2_000;
  private static final PlacedText.Paper A4 = new PlacedText.Paper(210, 297);

  private final Archive archive;
  private final List<PlacedText> pieces = new ArrayList<>();

  private OfdReader(Archive archive) {
    this.archive = archive;
  }

  static SourceText read(Archive archive, String path, SourceReader.Use use)
      throws RefusedSourceException {
    OfdReader reader = new OfdReader(archive);
    reader.documents();
    LineCollector out = new LineCollector(path);
    if (reader.pieces.stream().allMatch(PlacedText::isBlank)) {
      use.lack(out, "import-scan");
    }
    PageLayout.read(reader.pieces, out);
    OfdProperties.read(archive, out);
    return out.text();
  }

  private void documents() throws RefusedSourceException {
    Element root = part("OFD.xml");
    int page = 0;
    for (Element body : Xml.children(root, "DocBody")) {
      Optional<Element> docRoot = Xml.child(body, "DocRoot");
      if (docRoot.isEmpty()) {
        throw new RefusedSourceException("import-damaged");
      }
      String name = resolve("", docRoot.get().getTextContent().strip());
      String folder = name.substring(0, name.lastIndexOf('/') + 1);
      Element document = part(name);
      Optional<Element> common = Xml.path(document, "CommonData", "PageArea", "PhysicalBox");
      for (Element entry : Xml.all(document, "Page")) {
        if (++page > MOST_PAGES) {
          throw new RefusedSourceException("import-pages", "" + MOST_PAGES);
        }
        String location = Xml.attribute(entry, "BaseLoc").orElse("");
        if (!location.isEmpty()) {
          page(page, part(resolve(folder, location)), common);
        }
      }
    }
  }

  private Element part(String name) throws RefusedSourceException {
    Optional<byte[]> bytes = archive.part(name);
    if (bytes.isEmpty()) {
      throw new RefusedSourceException("import-damaged");
    }
    return Xml.parse(bytes.get());
  }

  /** Addresses are relative to the file that has them, or absolute with a leading slash. */
  private static String resolve(String folder, String location) {
    String whole = location.startsWith("/") ? location.substring(1) : folder + location;
    return whole.replace("/./", "/");
  }

  private void page(int number, Element page, Optional<Element> commonBox) {
    PlacedText.Paper paper =
        Xml.path(page, "Area", "PhysicalBox")
            .or(() -> commonBox)
            .map(box -> numbers(box.getTextContent()))
            .filter(box -> box.length == 4)
            .map(box -> new PlacedText.Paper(box[2], box[3]))
            .orElse(A4);
    for (Element text : Xml.all(page, "TextObject")) {
      double[] box = numbers(Xml.attribute(text, "Boundary").orElse(""));
      double[] matrix = numbers(Xml.attribute(text, "CTM").orElse("1 0 0 1 0 0"));
      double size = number(Xml.attribute(text, "Size").orElse("4"), 4);
      if (box.length != 4 || matrix.length != 6 || matrix[0] <= 0) {
        continue;
      }
      double x = 0;
      double y = 0;
      for (Element code : Xml.children(text, "TextCode")) {
        // Where a place is left out, the one before goes on.
        x = number(Xml.attribute(code, "X").orElse(""), x);
        y = number(Xml.attribute(code, "Y").orElse(""), y);
        String characters = code.getTextContent().replaceAll("[\\r\\n]", "");
        if (characters.isBlank()) {
          continue;
        }
        double[] steps = deltas(Xml.attribute(code, "DeltaX").orElse(""));
        place(number, characters, steps, new Frame(list(box), list(matrix), x, y, size, paper));
      }
    }
  }

  /** Where a run of characters stands on its page. */
  private record Frame(
      List<Double> box,
      List<Double> matrix,
      double x,
      double y,
      double size,
      PlacedText.Paper paper) {}

  private void place(int page, String characters, double[] steps, Frame frame) {
    double scale = frame.matrix().get(0);
    double baseline =
        frame.box().get(1) + frame.matrix().get(3) * frame.y() + frame.matrix().get(5);
    double at = frame.x();
    int[] codePoints = characters.codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      double advance = codePoints[i] < 0x1100 ? frame.size() / 2 : frame.size();
      double step = i < steps.length ? steps[i] : advance;
      // The step is the character's width as it is set; a wide one is a gap between columns.
      double width = step > 0 && step <= 2 * frame.size() ? step : advance;
      double left = frame.box().get(0) + frame.matrix().get(4) + scale * at;
      if (codePoints[i] >= ' ') {
        pieces.add(
            new PlacedText(
                page,
                left,
                baseline,
                scale * width,
                scale * frame.size(),
                frame.paper(),
                Character.toString(codePoints[i])));
      }
      at += step;
    }
  }

  private static List<Double> list(double[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  /** {@code g 3 4.2} stands for three times 4.2. */
  private static double[] deltas(String text) {
    List<Double> steps = new ArrayList<>();
    String[] words = text.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals("g") && i + 2 < words.length) {
        int count = (int) Math.min(10_000, number(words[i + 1], 0));
        double step = number(words[i + 2], 0);
        for (int j = 0; j < count; j++) {
          steps.add(step);
        }
        i += 2;
      } else if (!words[i].isEmpty()) {
        steps.add(number(words[i], 0));
      }
    }
    return steps.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double[] numbers(String text) {
    String[] words = text.strip().split("\\s+", -1);
    double[] numbers = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = number(words[i], Double.NaN);
      if (Double.isNaN(numbers[i])) {
        return new double[0];
      }
    }
    return numbers;
  }

  private static double number(String text, double otherwise) {
    return text.matches("-?[0-9]{1,9}(?:\\.[0-9]{1,12})?|-?\\.[0-9]{1,12}")
        ? Double.parseDouble(text)
        : otherwise;
  }
}
