package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.WordFile;
import gongkai.line.SiteFolder;
import gongkai.privacy.PersonalDetails;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a check prints ends in logs: no detail that it finds is ever in it as a whole. */
class MaskedOutputTest {
  private static final String SETS = "/gongkai/privacy/";
  private static final Pattern DETAIL = Pattern.compile("⟦([^⟧]+)⟧");

  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource({
    "text,zh",
    "text,en",
    "json,zh",
    "json,en",
    "sarif,zh",
    "sarif,en",
  })
  void printsNoDetailOfTheLabelledTexts(String format, String language) throws IOException {
    List<String> marked = new ArrayList<>();
    for (String set : List.of("labelled.tsv", "blind-1.tsv", "blind-2.tsv", "blind-3.tsv")) {
      marked.addAll(texts(set));
    }
    String text = String.join("\n\n", marked).replace("\\n", "\n").replace("\\t", "\t");
    String plain = text.replaceAll("[⟦⟧]", "");
    SiteFolder.write(root, SiteFolder.SMALL);
    Path report = root.resolve("content/reports/district/2023.md");
    // A lone quote before each detail makes the check quote the words around it.
    String quoted = text.replace('⟦', '“').replace("⟧", "");
    Files.writeString(report, Files.readString(report) + "\n" + quoted);
    Files.writeString(report.resolveSibling("2023.附件.txt"), plain);
    String body =
        plain.lines().map(line -> WordFile.p(escaped(line))).collect(Collectors.joining());
    byte[] word =
        WordFile.of(body)
            .part("docProps/core.xml", "<p><creator>" + details(text).get(0) + "</creator></p>")
            .bytes();
    Files.write(report.resolveSibling("2023.docx"), word);

    String printed = check("--format", format, "--lang", language);
    assertTrue(printed.contains("privacy-"), printed);
    List<String> found = new ArrayList<>(details(text));
    String masked = masked(quoted + "\n" + plain);
    found.removeIf(masked::contains);
    assertTrue(found.size() > 400, found.size() + " details");
    for (String detail : found) {
      assertFalse(printed.contains(detail), detail);
    }
  }

  private static String masked(String text) {
    return PersonalDetails.masked(text, PersonalDetails.in(text));
  }

  private String check(String... options) {
    List<String> arguments = new ArrayList<>(List.of("check", "--site", root.toString()));
    arguments.addAll(List.of(options));
    Ended ended = Ended.of(Locale.US, arguments.toArray(new String[0]));
    return ended.out() + ended.err();
  }

  private static String escaped(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static List<String> details(String text) {
    List<String> details = new ArrayList<>();
    Matcher matcher = DETAIL.matcher(text);
    while (matcher.find()) {
      details.add(matcher.group(1));
    }
    return details;
  }

  private static List<String> texts(String set) throws IOException {
    try (InputStream in = MaskedOutputTest.class.getResourceAsStream(SETS + set)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(line.indexOf('\t') + 1))
          .toList();
    }
  }
}
