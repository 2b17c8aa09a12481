package gongkai.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.release.ReleasedSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of docs/hosting that bring a site to where it is hosted. */
@Tag("slow")
class CopyScriptsTest {
  private static final Path SAMPLES = Path.of(System.getProperty("project.root"), "docs/hosting");

  @TempDir private Path temp;
  private ReleasedSite site;
  private Path out;

  @BeforeEach
  void built() throws IOException {
    site = ReleasedSite.small(temp.resolve("site"));
    site.release("2024-02-01");
    out = site.root().resolve("site-out");
  }

  /** What a script says; fails if it does not end well. */
  private String run(Map<String, String> environment, String script, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", SAMPLES.resolve(script).toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  @Test
  void aCopyIsTheSiteAndForeignFilesStay() throws IOException, InterruptedException {
    Path host = temp.resolve("host");
    Map<String, String> before = ReleasedSite.files(out);
    run(Map.of(), "copy.sh", out.toString(), host.toString());
    assertEquals(before, ReleasedSite.files(host));
    Files.writeString(host.resolve("verification.html"), "of somebody else");
    Files.delete(site.root().resolve("content/reports/district/2023.附件 一.txt"));
    site.write(
        "content/reports/district/2023.md",
        Files.readString(site.root().resolve("content/reports/district/2023.md"))
            .replace(
                "status: published",
                "status: published\nchanges: [{date: 2024-02-03, kind: correction, note: 乙}]"));
    site.release("2024-02-06");
    assertTrue(
        run(Map.of(), "copy.sh", out + "/", host + "/").contains(", 1 deleted"), "the attachment");
    Map<String, String> expected = new TreeMap<>(ReleasedSite.files(out));
    expected.put("verification.html", ReleasedSite.files(host).get("verification.html"));
    assertEquals(expected, ReleasedSite.files(host));
  }

  @Test
  void aSignatureGoesWithItsManifestAndNoOtherStays() throws IOException, InterruptedException {
    Path host = Files.createDirectories(temp.resolve("host"));
    Files.writeString(out.resolve("manifest.json.sig"), "signature");
    run(Map.of(), "copy.sh", out + "/", host + "/");
    assertEquals("signature", Files.readString(host.resolve("manifest.json.sig")));
    Files.delete(out.resolve("manifest.json.sig"));
    run(Map.of(), "copy.sh", out + "/", host + "/");
    assertEquals(ReleasedSite.files(out), ReleasedSite.files(host));
  }

  /** A program that writes down how it was called. */
  private Map<String, String> fake(String name, String body) throws IOException {
    Path bin = Files.createDirectories(temp.resolve("bin"));
    Path program =
        Files.writeString(
            bin.resolve(name), "#!/bin/sh\necho \"$*\" >>" + temp + "/calls\n" + body + "\n");
    assertTrue(program.toFile().setExecutable(true));
    return Map.of("PATH", bin + ":" + System.getenv("PATH"));
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(temp.resolve("calls"));
  }

  private static int first(List<String> calls, String pattern) {
    for (int i = 0; i < calls.size(); i++) {
      if (calls.get(i).matches(".*" + pattern + ".*")) {
        return i;
      }
    }
    throw new AssertionError("no call like " + pattern + " in " + calls);
  }

  @Test
  void aBucketGetsPartsThenPagesThenTheManifestThenDeletions()
      throws IOException, InterruptedException {
    Path there = temp.resolve("there.json");
    String manifest = Files.readString(out.resolve("manifest.json"));
    // The bucket has an older page of the same size, and one file too many.
    Files.writeString(
        there,
        manifest
            .replaceFirst("(\"index.html\".*\"sha256\": \")[0-9a-f]{4}", "$10000")
            .replaceFirst(
                "\\{\"path\": \"en/",
                "{\"path\": \"gone.html\", \"size\": 1, \"sha256\": \"00\"},\n{\"path\": \"en/"));
    Map<String, String> path =
        fake(
            "aws",
            "case $3 in s3://*/manifest.json) cp "
                + there
                + " \"$4\" ;;\n"
                + "*) if [ -d \"$3\" ]; then (cd \"$3\" && find . -type f | sed 's|^\\./|  |') >>"
                + temp
                + "/calls; fi ;; esac");
    String[] elsewhere = {out.toString(), "s3://bucket/x", "--endpoint-url", "https://s3.example"};
    run(path, "storage/s3.sh", elsewhere);
    List<String> calls = calls();
    // Two calls with a file each, and two signatures that may be there.
    assertEquals(8, calls.size(), calls.toString());
    assertTrue(calls.get(1).contains("--content-type text/html; charset=utf-8"), calls.get(1));
    assertEquals("  index.html", calls.get(2));
    assertEquals("  manifest.json", calls.get(4));
    assertEquals(5, first(calls, "rm s3://bucket/x/gone.html"));
    assertTrue(
        calls.stream()
            .filter(call -> !call.startsWith(" "))
            .allMatch(call -> call.contains("--endpoint-url https://s3.example")));
    Files.delete(temp.resolve("calls"));
    Files.writeString(there, "{}");
    run(path, "storage/s3.sh", out.toString(), "s3://bucket");
    calls = calls();
    List<String> copied = calls.stream().filter(c -> c.startsWith("  ")).toList();
    assertEquals(ReleasedSite.files(out).size(), copied.size(), "each file once");
    assertTrue(calls.size() - copied.size() < 20, "a few calls for all: " + calls);
    assertTrue(first(calls, "^  assets/") < first(calls, "^  404.html"));
    assertTrue(first(calls, "^  404.html") < first(calls, "^  manifest.json"));
    String css = call(calls, "^  assets/site");
    assertTrue(css.contains("immutable") && css.contains("text/css"), css);
    assertTrue(call(calls, "^  en/feed.xml").contains("application/atom+xml"));
    String text = call(calls, "^  reports/district/2023.附件 一.txt");
    assertTrue(text.endsWith("--content-type text/plain"), text);
  }

  /** The call with which a file was sent. */
  private static String call(List<String> calls, String file) {
    int at = first(calls, file);
    while (calls.get(at).startsWith(" ")) {
      at--;
    }
    return calls.get(at);
  }

  /** To a folder, which rclone treats as it treats a storage. Left out where it is missing. */
  @Test
  void rcloneItselfMakesATrueCopyAndTakesAwayWhatIsGone() throws IOException, InterruptedException {
    assumeTrue(isThere("rclone"), "rclone is not installed: its copy is not tried");
    Path host = Files.createDirectories(temp.resolve("storage"));
    run(Map.of(), "storage/rclone.sh", out.toString(), host.toString());
    assertEquals(ReleasedSite.files(out), ReleasedSite.files(host));
    Files.writeString(host.resolve("index.html"), "x".repeat(7));
    Files.writeString(host.resolve("planted 中.html"), "x");
    Files.delete(host.resolve("reports/district/2023.附件 一.txt"));
    run(Map.of(), "storage/rclone.sh", out.toString(), host.toString());
    assertEquals(ReleasedSite.files(out), ReleasedSite.files(host));
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  @Test
  void rcloneGetsListsInTheSameOrder() throws IOException, InterruptedException {
    Map<String, String> path =
        fake("rclone", "case $1 in copy) sed 's/^/  /' \"$5\" >>" + temp + "/calls ;; esac");
    run(path, "storage/rclone.sh", out.toString(), "portal:reports");
    List<String> calls = calls();
    assertTrue(first(calls, "^  assets/") < first(calls, "^  index.html"));
    assertTrue(first(calls, "^  en/feed.xml") < first(calls, "^  index.html"));
    assertTrue(first(calls, "^  index.html") < first(calls, "^  manifest.json"));
    assertEquals(calls.size() - 1, first(calls, "^sync \\S+ portal:reports --checksum"));
    List<String> copied =
        calls.stream().filter(c -> c.startsWith("  ")).map(c -> c.substring(2)).sorted().toList();
    assertEquals(List.copyOf(ReleasedSite.files(out).keySet()).stream().sorted().toList(), copied);
  }

  @Test
  void aBranchGetsTheSiteAndNothingElse() throws IOException, InterruptedException {
    Path repository = temp.resolve("repository.git");
    git("init", "-q", "--bare", repository.toString());
    run(Map.of(), "pages/push.sh", out.toString(), repository.toString(), "pages");
    assertTrue(
        run(Map.of(), "pages/push.sh", out.toString(), repository.toString(), "pages")
            .contains("nothing changed"));
    Path clone = temp.resolve("clone");
    git("clone", "-q", "-b", "pages", repository.toString(), clone.toString());
    Map<String, String> cloned = ReleasedSite.files(clone);
    cloned.keySet().removeIf(file -> file.startsWith(".git/") || file.equals(".nojekyll"));
    assertEquals(ReleasedSite.files(out), cloned);
  }

  private static void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }
}
