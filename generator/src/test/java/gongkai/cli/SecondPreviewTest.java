package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.SlowLast;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A preview that is started a second time, as by a second double click. */
@EnabledOnOs(OS.LINUX)
@Tag(SlowLast.SLOW)
@Timeout(120)
class SecondPreviewTest {
  @TempDir private Path folder;
  private Path site;
  private Path opened;
  private final List<Process> started = new ArrayList<>();

  @BeforeEach
  void makeASite() throws IOException {
    site = Files.createDirectories(folder.resolve("甲 的站"));
    Files.createDirectories(site.resolve("content"));
    Files.writeString(
        site.resolve("content/site.yml"),
        """
        title: {zh-CN: 示例, en: Invented}
        languages: [zh-CN]
        base-url: https://reports.invented.org/
        profile: none
        publisher: {name: {zh-CN: 示例总工会, en: Invented Federation}}
        theme: default
        time-zone: Asia/Shanghai
        """);
    opened = folder.resolve("opened");
    Path browser = Files.createDirectories(folder.resolve("bin")).resolve("xdg-open");
    Files.writeString(browser, "#!/bin/sh\necho \"$1\" >>'" + opened + "'\n");
    assertTrue(browser.toFile().setExecutable(true));
  }

  @AfterEach
  void endAll() throws InterruptedException {
    for (Process process : started) {
      process.destroyForcibly().waitFor();
    }
  }

  private Process preview(String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes(),
                "gongkai.cli.Main",
                "preview",
                "--lang",
                "en",
                "--port",
                "0",
                "--site",
                "."));
    command.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(command).directory(site.toFile());
    builder.redirectErrorStream(true);
    builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    started.add(process);
    return process;
  }

  /** Where the classes are, from another folder too. */
  private static String classes() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** What a process says up to a line that has some words. */
  private static String said(Process process, String words) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder all = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      all.append(line).append('\n');
      if (line.contains(words)) {
        return line;
      }
    }
    throw new AssertionError("it ended: " + all);
  }

  private static String address(String line) {
    return line.replaceFirst("^.*(http\\S+).*$", "$1");
  }

  @Test
  void findsTheOneThatRunsAndOpensItsDeskAndEnds() throws Exception {
    String desk = address(said(preview("--open"), "Review desk"));
    Process second = preview("--open");
    assertEquals(desk, address(said(second, "running already")));
    assertTrue(second.waitFor(60, TimeUnit.SECONDS), "it has nothing more to do");
    assertEquals(0, second.exitValue());
    assertEquals(List.of(desk, desk), pagesOpened(2));
  }

  /** A browser is opened beside the program, which does not wait for it. */
  private List<String> pagesOpened(int count) throws Exception {
    List<String> pages = List.of();
    while (pages.size() < count) {
      Thread.sleep(20);
      pages = Files.exists(opened) ? Files.readAllLines(opened) : List.of();
    }
    return pages;
  }

  @Test
  void startsAnewWhereTheOneBeforeWasKilled() throws Exception {
    Process killed = preview();
    String before = said(killed, "Review desk");
    killed.destroyForcibly().waitFor();
    String after = said(preview("--open"), "Review desk");
    assertTrue(!before.isEmpty() && after.contains("/_desk/"), after);
  }

  @Test
  void twoClicksAtOnceOpenOnePreview() throws Exception {
    Process one = preview("--open");
    Process other = preview("--open");
    String first = said(one, "/_desk/");
    String second = said(other, "/_desk/");
    assertEquals(address(first), address(second));
  }
}
