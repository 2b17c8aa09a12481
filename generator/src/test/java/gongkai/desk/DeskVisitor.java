package gongkai.desk;

import gongkai.desk.act.Form;
import gongkai.desk.outside.Held;
import gongkai.desk.outside.NotSignedException;
import gongkai.desk.outside.Reading;
import gongkai.desk.outside.Releasing;
import gongkai.desk.outside.Unreleased;
import gongkai.desk.visit.DeskAnswer;
import gongkai.desk.visit.DeskRequest;
import gongkai.desk.visit.DeskSite;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.digest.Sha256;
import gongkai.i18n.Messages;
import gongkai.line.LiveCheck;
import gongkai.line.LiveLoader;
import gongkai.line.SiteBuilder;
import gongkai.line.request.ChangedFiles;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import gongkai.model.ReleaseId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody at a desk over a small site on disk, as a browser would ask on his behalf. */
final class DeskVisitor {
  static final Instant NOW = Instant.parse("2024-03-01T04:05:06Z");
  private static final String HOST = "127.0.0.1:8080";

  final Path root;
  final Desk desk;
  final LiveLoader loader;
  final PaperReleases releasing = new PaperReleases();
  Unreleased since = Unreleased.NOTHING;
  private String cookie = "";
  private String page = "";

  /** At the desk of a site with one report, having said who decides. */
  static DeskVisitor seated(Path root, String file, String report) throws IOException {
    DeskVisitor visitor = new DeskVisitor(root);
    visitor.write(file, report);
    visitor.introduce("LW");
    return visitor;
  }

  DeskVisitor(Path root) throws IOException {
    this.root = root;
    write(
        "content/site.yml",
        """
        title: {zh-CN: 示例报告公开, en: Invented reports}
        languages: [zh-CN]
        base-url: https://reports.invented.org/
        profile: none
        publisher: {name: {zh-CN: 示例总工会, en: Invented Federation}}
        theme: default
        time-zone: Asia/Shanghai
        """);
    write("content/units/city-union.yml", "name: {zh-CN: 示例市总工会}\nlevel: city\n");
    write(
        "content/vocabulary/indicators.yml",
        "- {id: unions-formed, label: {zh-CN: 新建基层工会}, unit: 家, total: sum}\n");
    SiteRequest preview =
        new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.PREVIEW, 1)
            .on(zone -> NOW.atZone(zone).toLocalDate());
    this.loader = SiteBuilder.loader(preview);
    this.desk =
        new Desk(
            new DeskSite(
                root,
                root.resolve(".gongkai/desk"),
                reading(),
                releasing,
                () -> NOW,
                Messages.ofCommands(Language.ENGLISH),
                1));
  }

  /** A release that is made at once, on paper. */
  static final class PaperReleases implements Releasing {
    final List<LocalDate> made = new CopyOnWriteArrayList<>();

    Optional<String> key = Optional.empty();

    @Override
    public Optional<String> signedWith() {
      return key;
    }

    @Override
    public Optional<String> difference(Messages messages) {
      return Optional.of("<section><h2>" + messages.text("difference.none") + "</h2></section>");
    }

    @Override
    public Outcome<Made> make(LocalDate date, HowFar howFar) throws NotSignedException {
      if (key.isPresent() && key.get().equals("lost.key")) {
        IOException said = new IOException("no such identity");
        throw new NotSignedException("release.not-signed", "ssh-keygen", said.getMessage(), said);
      }
      made.add(date);
      return Outcome.of(
          new Made(ReleaseId.firstOf(date), List.of("release/" + date + ".tar.gz"), 1, "ab"),
          List.of());
    }
  }

  /** What a preview would hold that has heard of every change. */
  private Reading reading() {
    return new Reading() {
      @Override
      public Held now(Set<Path> written) throws IOException {
        LiveCheck check = loader.check(ChangedFiles.ANY);
        return new Held(
            check.all(), check.reports(), check.untranslated(), check.problems(), since);
      }

      @Override
      public List<Problem> wording() throws IOException {
        return loader.check(ChangedFiles.NONE).wording().orElseThrow().slips(1);
      }
    };
  }

  Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    if (desk != null) {
      desk.changed();
    }
    return file;
  }

  String read(String name) throws IOException {
    return Files.readString(root.resolve(name));
  }

  /** Looks at a page, again and again while a check is still going on. */
  DeskAnswer get(String address) throws IOException {
    DeskAnswer answer;
    do {
      answer = desk.answer(request("GET", address, Map.of(), new byte[0]));
      page = text(answer);
    } while (page.contains("data-busy"));
    return answer;
  }

  /** Sends a form with the token and version of the page that was looked at last. */
  DeskAnswer post(String address, String... fields) throws IOException {
    List<String> all = new ArrayList<>(List.of(fields));
    all.addAll(List.of("token=" + token(), "version=" + version()));
    return send(address, Map.of("origin", "http://" + HOST), all);
  }

  DeskAnswer send(String address, Map<String, String> headers, List<String> fields)
      throws IOException {
    String body =
        fields.stream()
            .map(field -> field.split("=", 2))
            .map(field -> field[0] + "=" + Form.encoded(field[1]))
            .collect(Collectors.joining("&"));
    Map<String, String> all = new HashMap<>(headers);
    all.putIfAbsent("content-type", "application/x-www-form-urlencoded");
    return desk.answer(request("POST", address, all, body.getBytes(StandardCharsets.UTF_8)));
  }

  /** Decides on the report that was looked at last, and looks at what comes of it. */
  DeskAnswer decide(String address, String... fields) throws IOException {
    DeskAnswer answer = post(address + "/decide", fields);
    if (answer.status() == 303) {
      get(answer.headers().get("Location"));
    }
    return answer;
  }

  /** Drops a text file on the list of what is to do; gives the row that comes of it. */
  String drop(String name, String text) throws IOException {
    return drop(name, text.getBytes(StandardCharsets.UTF_8));
  }

  String drop(String name, byte[] bytes) throws IOException {
    DeskAnswer row =
        desk.answer(
            request(
                "POST",
                "/_desk/en/import?name=" + Form.encoded(name) + "&unit=",
                Map.of("content-type", "application/octet-stream", "x-desk-token", token()),
                bytes));
    return text(row);
  }

  /** Sends the choices of a page on which a new version waits. */
  DeskAnswer choose(String address, String... choices) throws IOException {
    List<String> fields = new ArrayList<>(List.of(choices));
    fields.add("act=merge");
    Pattern.compile("name=\"(seen-[^\"]+)\" value=\"([0-9a-f]+)\"")
        .matcher(page)
        .results()
        .forEach(seen -> fields.add(seen.group(1) + "=" + seen.group(2)));
    fields.add("waiting=" + found("name=\"waiting\" value=\"([0-9a-f]+)\""));
    return decide(address.replaceFirst("/version$", ""), fields.toArray(new String[0]));
  }

  /** Every file of the content, and what is in it. */
  Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root.resolve("content"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  void introduce(String initials) throws IOException {
    get("/_desk/en/");
    DeskAnswer answer = post("/_desk/en/who", "who=" + initials);
    cookie = answer.headers().get("Set-Cookie").split(";", -1)[0];
  }

  DeskRequest request(String method, String address, Map<String, String> headers, byte[] body) {
    String[] parts = address.split("\\?", 2);
    List<String> names =
        Arrays.stream(parts[0].substring("/_desk/".length()).split("/"))
            .filter(name -> !name.isEmpty())
            .toList();
    Map<String, String> all = new HashMap<>(headers);
    all.putIfAbsent("host", HOST);
    all.put("cookie", cookie);
    return new DeskRequest(method, names, parts.length > 1 ? parts[1] : "", all, body);
  }

  String token() {
    return found("data-token=\"([0-9a-f]+)\"");
  }

  String version() {
    return found("name=\"version\" value=\"([0-9a-f]+)\"");
  }

  String page() {
    return page;
  }

  /** The entry at which the page says that work goes on. */
  String current() {
    return found("data-current=\"([^\"]*)\"");
  }

  private String found(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    return matcher.find() ? matcher.group(1) : "";
  }

  static String text(DeskAnswer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
