package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.document.PdfFile;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.junit.jupiter.api.Test;

/** Files that a PDF file carries beside its pages. */
class PdfAttachmentsTest {
  private static final COSName COLLECTION = COSName.getPDFName("Collection");

  private static final String REPORT = "全年巡查河道320次，新建泵站12座。";

  @Test
  void namesTheFilesThatAPdfCarries() throws IOException {
    byte[] file = carrying(false, "附表一.xlsx", "附表二.xlsx");
    assertEquals(List.of("import-attached-files 2 附表一.xlsx"), told(file));
    assertEquals(List.of(), told(report().bytes()));
  }

  @Test
  void namesAFileThatIsPinnedToAPage() throws IOException {
    try (PDDocument document = Loader.loadPDF(report().bytes())) {
      PDAnnotationFileAttachment pinned = new PDAnnotationFileAttachment();
      pinned.setFile(specification("附件.docx"));
      document.getPage(0).getAnnotations().add(pinned);
      assertEquals(List.of("import-attached-files 1 附件.docx"), told(saved(document)));
    }
  }

  /** Its own page is a cover, unless it has a text. */
  @Test
  void refusesAPortfolio() throws IOException {
    Outcome<Draft> read = read(carrying(true, "述职报告.pdf"));
    assertEquals(List.of("import-portfolio 1 述职报告.pdf"), lines(read.problems()));
    PdfFile whole = report();
    for (int line = 0; line < 30; line++) {
      whole.text(90, 660 - 20 * line, 14, REPORT);
    }
    byte[] file = carrying(whole.bytes(), true, "附表.xlsx");
    assertEquals(List.of("import-attached-files 1 附表.xlsx"), told(file));
  }

  private static PdfFile report() {
    PdfFile file = new PdfFile().page().text(180, 760, 22, "示例区水务局2023年述职报告");
    return file.text(90, 700, 14, REPORT);
  }

  private static byte[] carrying(boolean portfolio, String... names) throws IOException {
    return carrying(report().bytes(), portfolio, names);
  }

  private static byte[] carrying(byte[] file, boolean portfolio, String... names)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      Map<String, PDComplexFileSpecification> files = new TreeMap<>();
      for (String name : names) {
        files.put(name, specification(name));
      }
      PDEmbeddedFilesNameTreeNode leaf = new PDEmbeddedFilesNameTreeNode();
      leaf.setNames(files);
      PDEmbeddedFilesNameTreeNode root = new PDEmbeddedFilesNameTreeNode();
      root.setKids(List.of(leaf));
      PDDocumentNameDictionary tree = new PDDocumentNameDictionary(document.getDocumentCatalog());
      tree.setEmbeddedFiles(root);
      document.getDocumentCatalog().setNames(tree);
      if (portfolio) {
        document.getDocumentCatalog().getCOSObject().setItem(COLLECTION, new COSDictionary());
      }
      return saved(document);
    }
  }

  private static PDComplexFileSpecification specification(String name) {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(name);
    file.setFileUnicode(name);
    return file;
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static Outcome<Draft> read(byte[] file) {
    return Importer.read(file, "in.pdf", ImportOptions.NONE);
  }

  private static List<String> told(byte[] file) {
    Draft draft = read(file).value().orElseThrow();
    return lines(
        draft.problems().stream().filter(p -> p.code().equals("import-attached-files")).toList());
  }

  private static List<String> lines(List<Problem> problems) {
    return problems.stream().map(p -> p.code() + " " + String.join(" ", p.arguments())).toList();
  }
}
