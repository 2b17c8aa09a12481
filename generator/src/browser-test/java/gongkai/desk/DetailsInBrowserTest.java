package gongkai.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gongkai.Axe;
import gongkai.SlowLast;
import gongkai.TestBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is dropped on the desk, typed and masked there, with a real browser. */
@Tag(SlowLast.SLOW)
class DetailsInBrowserTest extends DeskInBrowser {
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
  void readsAFolderThatIsDroppedWithAllThatIsInIt() throws IOException {
    Path folder = Files.createDirectories(root.resolve("夹/子夹"));
    Files.writeString(folder.resolve("报告.txt"), String.join("\n", TEXT));
    Files.writeString(root.resolve("夹/另一份.txt"), String.join("\n", TEXT).replace("2023", "2022"));
    Files.writeString(root.resolve("夹/.DS_Store"), "x");
    sit();
    JsonObject data = new JsonObject();
    data.add("items", new JsonArray());
    JsonArray files = new JsonArray();
    files.add(root.resolve("夹").toString());
    data.add("files", files);
    data.addProperty("dragOperationsMask", 1);
    var protocol = page.context().newCDPSession(page);
    for (String type : List.of("dragEnter", "dragOver", "drop")) {
      JsonObject event = new JsonObject();
      event.addProperty("type", type);
      event.addProperty("x", 400);
      event.addProperty("y", 150);
      event.add("data", data);
      protocol.send("Input.dispatchDragEvent", event);
    }
    page.waitForFunction("() => document.querySelectorAll('.import-written').length === 2");
    List<String> rows = page.locator("#imports strong").allInnerTexts();
    assertEquals(List.of("夹/另一份.txt", "夹/子夹/报告.txt"), rows);
    page.waitForSelector("table.todo");
    assertEquals(2, page.locator("table.todo tbody tr").count());
    page.setInputFiles("#drop-folder", root.resolve("夹"));
    page.waitForFunction("() => document.querySelectorAll('.import-unchanged').length === 2");
    assertEquals(List.of(), complaints);
  }

  @Test
  void setsInitialsThatAreLackingAndKeepsWhatIsTyped() throws IOException {
    sit();
    drop("报告.docx", docx());
    page.waitForSelector(".import-written a");
    page.context().clearCookies();
    page.click(".import-written a");
    page.waitForSelector(".item.now");
    page.evaluate("() => document.getElementById('about').open = true");
    page.fill("#summary", "新建工会组织35家，慰问99人。");
    page.click("button[value=about]");
    page.waitForSelector("#banner:visible");
    assertEquals("who", page.evaluate("document.activeElement.id"), "there they are typed");
    page.fill("#who", "LW");
    click("button[value=about]");
    assertTrue(report().contains("\nsummary: 新建工会组织35家，慰问99人。\n"), report());
    assertTrue(page.locator("#about").innerText().contains("正文里没有的数字： 99"));
  }

  @Test
  void masksADetailFromItsFindingAndAnswersForItInADialog() throws IOException {
    beginReport();
    site.write(
        "content/reports/city-union/2023.md",
        report()
            .replace("status:", "type: team\nstatus:")
            .replace("工作还不够深入", "值班电话13812345678，另一个13912345678"));
    page.reload();
    page.waitForSelector("button.mask-found:visible");
    page.locator("button.mask-found").first().click();
    assertEquals("13812345678", page.inputValue("#mask-words"));
    click("#mask button[value=mask]");
    assertTrue(report().contains("值班电话**，另一个13912345678"), report());
    page.waitForSelector("button.waive:visible");
    page.locator("button.waive").first().click();
    page.waitForSelector("dialog[open]");
    for (int width : new int[] {1280, 820}) {
      page.setViewportSize(width, 900);
      assertEquals(List.of(), Axe.violations(page), "at " + width);
    }
    assertEquals("LW", page.inputValue("dialog[open] input[name=by]"));
    page.fill("dialog[open] input[name=reason]", "值班电话");
    click("dialog[open] button[value=waive]");
    assertTrue(report().contains("reason: 值班电话"), report());
    assertEquals(List.of(), complaints);
  }
}
