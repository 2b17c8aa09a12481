package gongkai.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import gongkai.Axe;
import gongkai.SlowLast;
import gongkai.TestBrowser;
import gongkai.line.SiteBuilder;
import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An officer at the desk with a real browser: from a Word file to the public, by keyboard. */
@Tag(SlowLast.SLOW)
class DeskInBrowserTest extends DeskInBrowser {
  private static TestBrowser browser;

  @BeforeAll
  static void openBrowser() {
    browser = new TestBrowser();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @Override
  TestBrowser browser() {
    return browser;
  }

  @Test
  void leadsFromAWordFileToThePublicByKeyboard() throws IOException {
    beginReport();
    int all = undecided().count();
    assertTrue(all >= 5, report());

    decide("a");
    assertEquals(all - 1, undecided().count());
    decide("x");
    assertEquals(all - 2, undecided().count());
    decide("u");
    assertEquals(all - 1, undecided().count());
    assertEquals(all, page.locator(".item").count());
    String back = page.locator(".item.now").getAttribute("data-ref");
    decide("Shift+U");
    assertEquals(all - 2, undecided().count());
    decide("u");
    assertEquals(back, page.locator(".item.now").getAttribute("data-ref"), "where it was");
    page.keyboard().press("?");
    assertTrue(page.isVisible(".keys .help"));
    page.keyboard().press("?");
    assertFalse(page.isVisible(".keys .help"));
    page.locator(".item.now").focus();
    while (undecided().count() > 1) {
      decide("a");
    }
    page.keyboard().press("e");
    page.keyboard().type("axu");
    assertEquals(1, undecided().count(), "keys are inert in fields");
    page.keyboard().press("Escape");
    decide("a");
    assertEquals("state-title", page.evaluate("document.activeElement.id"), "it goes on there");
    assertFalse(report().contains("quote: 发展会员1200人}"), report());

    assertTrue(page.isDisabled("button[value=submit]"), "the text does not say whose report it is");
    page.selectOption("#type", "team");
    click("button[value=about]");
    assertEquals(List.of(), page.locator("#bars-submit, .findings li").allInnerTexts());
    click("button[value=submit]");
    click("button[value=approve]");
    click("button.step[value=publish]");
    assertTrue(report().contains("\nstatus: published\npublished: 2024-03-01\n"), report());
    String built = built("reports/city-union/2023.html");
    assertTrue(built.contains("新建工会组织35家"), built);

    page.locator(".item.figure .said").first().click();
    page.locator(".item.now .edit").click();
    page.locator(".edit-form.shown input[name=label]").fill("新建工会");
    click(".edit-form.shown button[value=correct]");
    page.fill("#tell-note", "改正一项指标的名称");
    page.click("#tell button.today");
    click("#tell button[value=tell]");
    assertTrue(built("changes.html").contains("改正一项指标的名称"));
    assertEquals(List.of(), complaints);
  }

  private String built(String path) throws IOException {
    Path out = root.resolve("site-out");
    assertEquals(
        List.of(),
        SiteBuilder.build(request(SiteRequest.Purpose.BUILD), out).problems().stream()
            .filter(problem -> problem.isError())
            .toList());
    return Files.readString(out.resolve(path));
  }

  @Test
  void acceptsSeveralOnlyAfterListingThoseThatStoodOnTheScreen() throws IOException {
    page.setViewportSize(1280, 620);
    beginReport();
    int all = undecided().count();
    page.keyboard().press("Shift+A");
    page.waitForSelector("dialog[open]");
    int listed = page.locator("#shown-list li").count();
    assertTrue(listed >= 1 && listed < all, listed + " of " + all + " were on the screen");
    assertEquals(List.of(), Axe.violations(page));
    page.keyboard().press("Escape");
    for (int at = 0; at < all; at++) {
      page.evaluate("at => document.querySelectorAll('.item')[at].scrollIntoView()", at);
      DeskInBrowser.letTheScreenBeSeen(page);
    }
    page.keyboard().press("Shift+A");
    page.waitForSelector("dialog[open]");
    assertEquals(all, page.locator("#shown-list li").count(), "all have been seen");
    String before = page.locator("input[name=version]").first().inputValue();
    page.keyboard().press("Enter");
    awaitOther(before);
    assertEquals(0, undecided().count());
    decide("u");
    assertEquals(all, undecided().count());
  }

  @Test
  void countsNothingAsSeenThatWasOnlyScrolledPast() throws IOException {
    page.setViewportSize(1280, 620);
    beginReport();
    int all = undecided().count();
    page.evaluate(
        """
        () => {
          const side = document.getElementById('side');
          const was = side.scrollTop;
          side.scrollTop = 100000;
          side.scrollTop = was;
        }\
        """);
    page.keyboard().press("Shift+A");
    page.waitForSelector("dialog[open]");
    assertTrue(page.locator("#shown-list li").count() < all);
  }

  @Test
  void fillsInTheWordsThatAreSelectedAndMasksThem() throws IOException {
    beginReport();
    page.evaluate(
        """
        () => {
          const block = [...document.querySelectorAll('#text .block')]
            .find(b => b.textContent.includes('慰问困难职工'));
          const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          let node;
          while ((node = walk.nextNode()) !== null) {
            const at = node.data.indexOf('困难职工');
            if (at >= 0) {
              document.getSelection().setBaseAndExtent(node, at, node, at + 4);
              return;
            }
          }
        }\
        """);
    page.click("#mask-selected");
    assertEquals("困难职工", page.inputValue("#mask-words"));
    click("#mask button[value=mask]");
    assertTrue(report().contains("慰问**86人次") && !report().contains("困难职工"), report());
    decide("u");
    assertTrue(report().contains("困难职工"));
    assertEquals(List.of(), complaints);
  }

  @Test
  void composesWithARealInputMethodWithoutDeciding() throws IOException {
    beginReport();
    int all = undecided().count();
    page.keyboard().press("e");
    var protocol = page.context().newCDPSession(page);
    JsonObject composed = new JsonObject();
    composed.addProperty("text", "axu");
    composed.addProperty("selectionStart", 3);
    composed.addProperty("selectionEnd", 3);
    protocol.send("Input.imeSetComposition", composed);
    JsonObject done = new JsonObject();
    done.addProperty("text", "啊");
    protocol.send("Input.insertText", done);
    String typed = String.valueOf(page.evaluate("document.activeElement.value"));
    assertTrue(typed.contains("啊"), typed);
    assertEquals(all, undecided().count());
    page.keyboard().press("Escape");
    page.keyboard().press("j");
    page.keyboard().press("k");
    decide("x");
    decide("u");
    assertEquals(all, undecided().count());
  }

  @Test
  void settlesANewVersionByKeyboard() throws IOException {
    sit();
    drop("报告.txt", String.join("\n", TEXT).getBytes(StandardCharsets.UTF_8));
    page.waitForSelector(".import-written a");
    Path file = root.resolve("content/reports/city-union/2023.md");
    Files.writeString(file, report().replace("工作还不够深入", "工作还要深入"));
    drop(
        "报告.txt", String.join("\n", TEXT).replace("不够深入", "不够细致").getBytes(StandardCharsets.UTF_8));
    page.click(".import-conflict a");
    page.waitForSelector(".conflict");
    for (int width : new int[] {1280, 820}) {
      page.setViewportSize(width, 900);
      assertEquals(List.of(), Axe.violations(page), "at " + width);
      assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
    }
    page.focus("input[name=side-text-1][value=report]");
    page.keyboard().press("ArrowRight");
    assertTrue(page.isChecked("input[name=side-text-1][value=source]"));
    page.fill("#words-text-1", "工作还不够细致深入。");
    assertTrue(page.isChecked("input[name=side-text-1][value=words]"));
    page.focus("button[value=merge]");
    page.keyboard().press("Enter");
    page.waitForSelector(".report");
    assertTrue(report().contains("工作还不够细致深入。"), report());
    page.click("a[href$='/source']");
    page.waitForSelector(".beside");
    assertEquals(List.of(), Axe.violations(page));
    assertTrue(page.locator("#source").innerText().contains("工作还不够细致"));
    assertEquals(List.of(), complaints);
  }

  @Test
  void keepsWhatIsHalfTypedOverADecisionElsewhereAndOverARefusal() throws IOException {
    beginReport();
    page.evaluate("() => document.getElementById('about').open = true");
    page.fill("#summary", "写了一半的摘要");
    page.locator(".item.now").focus();
    decide("a");
    assertEquals("写了一半的摘要", page.inputValue("#summary"));
    page.keyboard().press("e");
    page.locator(".edit-form.shown [name=quote]").fill("正文里没有的话");
    page.click(".edit-form.shown button[value=correct]");
    page.waitForSelector("#notice");
    assertEquals("正文里没有的话", page.inputValue(".edit-form.shown [name=quote]"));
    assertEquals("写了一半的摘要", page.inputValue("#summary"));
  }

  @Test
  void keysDoNothingInAnInputMethodOrWhenSwitchedOff() throws IOException {
    beginReport();
    int all = undecided().count();
    String before = report();
    page.evaluate(
        """
        () => {
          const press = more => document.querySelector('.item.now').dispatchEvent(
            new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true, ...more }));
          press({ isComposing: true });
          press({ keyCode: 229 });
          press({ ctrlKey: true });
          press({ repeat: true });
        }\
        """);
    page.uncheck("#keys-on");
    page.locator(".item.now").focus();
    page.keyboard().press("a");
    page.keyboard().press("x");
    page.waitForTimeout(300);
    assertEquals(all, undecided().count());
    assertEquals(before, report());
    page.reload();
    assertFalse(page.isChecked("#keys-on"), "the switch is remembered");
  }

  @Test
  void saysAtOnceThatThePreviewHasGone() throws IOException {
    beginReport();
    preview.close();
    page.waitForSelector("#banner:visible");
    assertTrue(page.locator("#banner").innerText().contains("没有保存"));
    assertEquals(0, page.locator("main button:enabled").count());
  }

  @Test
  void keepsWhatWasTypedWhenTheFileChangedMeanwhile() throws IOException {
    beginReport();
    Path file = root.resolve("content/reports/city-union/2023.md");
    page.keyboard().press("e");
    page.locator(".edit-form.shown [name=quote]").fill("我照抄的一句");
    Files.writeString(file, report().replace("述职述廉报告", "另一人改的标题"));
    String edited = report();
    page.click(".edit-form.shown button[value=correct]");
    page.waitForSelector(".sides");
    String shown = page.locator(".sides").innerText();
    assertTrue(shown.contains("我照抄的一句") && !shown.contains("另一人改的标题"), shown);
    page.click(".sides summary");
    assertTrue(page.locator(".sides pre").innerText().contains("另一人改的标题"), "the whole file");
    assertEquals(edited, report());
    assertEquals(List.of(), Axe.violations(page));
    page.click("main a.button");
    page.waitForSelector(".edit-form.shown");
    assertEquals("我照抄的一句", page.inputValue(".edit-form.shown [name=quote]"), "it is kept");
    page.reload();
    page.waitForSelector(".item.now");
    assertEquals(0, page.locator(".edit-form.shown").count(), "once only");
    // Of two people at one version the second is told, and nothing of his is written.
    Page second = browser().browser().newPage();
    second.setDefaultTimeout(30_000);
    second.navigate(page.url());
    second.fill("#who", "ZM");
    second.waitForSelector(".item.now");
    second.locator(".item.now").focus();
    decide("a");
    String accepted = report();
    second.keyboard().press("x");
    second.waitForSelector(".sides");
    assertTrue(second.locator(".origin").innerText().contains("LW"), second.innerText("main"));
    assertEquals(accepted, report());
    second.close();
    // And one that is open while its file goes away.
    Files.delete(file);
    page.locator(".item.now").focus();
    page.keyboard().press("a");
    page.waitForSelector("main a.button");
    assertTrue(page.locator("main").innerText().contains("移走或删除"), page.innerText("main"));
    page.click("main a.button");
    assertTrue(page.innerText("main h1").contains("没有这份报告"), page.innerText("main"));
  }

  @Test
  void hasNothingThatKeepsAnybodyOutAndFitsItsScreens() throws IOException {
    beginReport();
    String address = page.url().replaceFirst("\\?.*", "");
    for (int width : new int[] {1280, 820}) {
      page.setViewportSize(width, 900);
      for (String lang : List.of("zh", "en")) {
        String desk = preview.address() + "_desk/zh/";
        for (String each : List.of(address, desk, desk + "release")) {
          page.navigate(each.replace("/_desk/zh/", "/_desk/" + lang + "/"));
          page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
          page.evaluate(
              "document.querySelectorAll('.edit-form').forEach(f => f.classList.add('shown'))");
          assertEquals(List.of(), Axe.violations(page), lang + " " + width + " " + each);
          assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
        }
      }
    }
  }

  @Test
  void worksWithoutScript() throws IOException {
    beginReport();
    String address = page.url();
    try (var plain =
        browser.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page bare = plain.newPage();
      bare.navigate(address);
      bare.fill("#who", "LW");
      bare.press("#who", "Enter");
      int all = bare.locator(".item[data-open=yes]").count();
      bare.locator(".item[data-open=yes] button[value=accept]").first().click();
      bare.waitForSelector(".item.reviewed");
      assertEquals(all - 1, bare.locator(".item[data-open=yes]").count());
    }
  }
}
