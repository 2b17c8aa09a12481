package gongkai.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gongkai.TestBrowser;
import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import gongkai.preview.PreviewRequest;
import gongkai.preview.PreviewServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A desk over a small site, and a real browser at it. */
abstract class DeskInBrowser {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final List<String> TEXT =
      List.of(
          "示例市总工会2023年述职述廉报告",
          "一、工作情况",
          "2023年3月，召开职工代表大会。全年新建工会组织35家，发展会员1200人。",
          "慰问困难职工86人次，发放慰问金**万元，举办技能竞赛12场。",
          "二、存在问题",
          "工作还不够深入。",
          "三、下步打算",
          "2024年计划新建工会组织40家。");

  @TempDir Path root;
  DeskVisitor site;
  PreviewServer preview;
  Page page;
  final List<String> complaints = new ArrayList<>();

  /** The browser of the class: several classes run at once. */
  abstract TestBrowser browser();

  @BeforeEach
  void open() throws IOException {
    site = new DeskVisitor(root);
    preview =
        PreviewServer.start(
            new PreviewRequest(
                PreviewRequest.LOCAL_HOST,
                0,
                List.of(root.resolve("content")),
                site.loader,
                Messages.ofCommands(Language.CHINESE),
                event -> {},
                Optional.of(site.desk),
                ""));
    // A context, since a test opens a second tab in it.
    page =
        browser()
            .browser()
            .newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))
            .newPage();
    page.setDefaultTimeout(30_000);
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
  }

  @AfterEach
  void close() throws IOException {
    page.context().close();
    preview.close();
  }

  SiteRequest request(SiteRequest.Purpose purpose) {
    return new SiteRequest(root, Optional.empty(), false, purpose, 1);
  }

  void sit() {
    page.navigate(preview.address() + "_desk/zh/");
    page.fill("#who", "LW");
    page.press("#who", "Enter");
    page.waitForSelector("#who[value=LW]");
  }

  void drop(String name, byte[] bytes) {
    JSHandle files =
        page.evaluateHandle(
            """
            ([name, type, base64]) => {
              const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0));
              const transfer = new DataTransfer();
              transfer.items.add(new File([bytes], name, { type }));
              return transfer;
            }\
            """,
            List.of(name, DOCX, Base64.getEncoder().encodeToString(bytes)));
    page.dispatchEvent("main", "drop", Map.of("dataTransfer", files));
  }

  static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      TEXT.forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(out);
      return out.toByteArray();
    }
  }

  /** Sits down, drops the Word file, and goes to its report. */
  void beginReport() throws IOException {
    sit();
    drop("报告.docx", docx());
    page.click(".import-written a");
    page.waitForSelector(".item.now");
  }

  String report() throws IOException {
    return site.read("content/reports/city-union/2023.md");
  }

  Locator undecided() {
    return page.locator(".item[data-open=yes]");
  }

  /** Presses a key and waits until its decision is on the page. */
  void decide(String key) {
    String before = page.locator("input[name=version]").first().inputValue();
    page.keyboard().press(key);
    awaitOther(before);
  }

  void awaitOther(String version) {
    page.waitForFunction(
        "before => document.querySelector('input[name=version]').value !== before", version);
  }

  void click(String selector) {
    String before = page.locator("input[name=version]").first().inputValue();
    page.click(selector);
    awaitOther(before);
  }

  /**
   * Waits until the page has looked twice at what stands on the screen. It looks every 300 ms; on a
   * busy machine its clock lags, and so does this one, which runs beside it.
   */
  static void letTheScreenBeSeen(Page page) {
    page.evaluate(
        """
        () => new Promise(done => {
          let looks = 0;
          const clock = setInterval(() => {
            looks += 1;
            if (looks === 3) {
              clearInterval(clock);
              done();
            }
          }, 300);
        })\
        """);
  }
}
