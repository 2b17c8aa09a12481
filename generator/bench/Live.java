import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures in Chromium how long it takes from the close of an edited file to the new words on a
 * page that is open.
 *
 * <p>{@code java Live.java ROUNDS NAME ADDRESS FILE EDIT [NAME ADDRESS FILE EDIT ...]}, where EDIT
 * is text (a sentence more), title, event (a dated sentence more, listed), or figure (the first
 * listed one whose quote stands once in the text).
 */
final class Live {
  private static final Pattern FIGURE =
      Pattern.compile(
          "\\{id: ([a-z0-9-]+), .*?value: ([0-9]+), .*?quote: \"?([^}\",]+)\"?[^}]*\\}");

  private final HttpClient http = HttpClient.newHttpClient();
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final StringBuilder part = new StringBuilder();
  private final WebSocket socket;
  private int calls;

  private Live(URI page) {
    socket =
        http.newWebSocketBuilder()
            .buildAsync(
                page,
                new WebSocket.Listener() {
                  @Override
                  public CompletionStage<?> onText(WebSocket s, CharSequence data, boolean last) {
                    part.append(data);
                    if (last) {
                      answers.add(part.toString());
                      part.setLength(0);
                    }
                    s.request(1);
                    return null;
                  }
                })
            .join();
  }

  public static void main(String[] args) throws Exception {
    int rounds = Integer.parseInt(args[0]);
    Path profile = Files.createTempDirectory("gongkai-live");
    Process chromium =
        new ProcessBuilder(
                System.getenv().getOrDefault("CHROMIUM", "chromium"),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log").toFile())
            .start();
    try {
      Live live = new Live(page(profile));
      for (int i = 1; i + 3 < args.length; i += 4) {
        live.measure(args[i], args[i + 1], Path.of(args[i + 2]), args[i + 3], rounds);
      }
    } finally {
      chromium.destroy();
      chromium.waitFor();
    }
    System.exit(0);
  }

  private static URI page(Path profile) throws Exception {
    Path port = profile.resolve("DevToolsActivePort");
    while (!Files.exists(port) || Files.size(port) == 0) {
      Thread.sleep(50);
    }
    URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list");
    String json =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    Matcher page =
        Pattern.compile("\"webSocketDebuggerUrl\": \"(ws:[^\"]+/page/[^\"]+)\"").matcher(json);
    if (!page.find()) {
      throw new IllegalStateException(json);
    }
    return URI.create(page.group(1));
  }

  private String call(String method, String parameters) throws Exception {
    int id = ++calls;
    socket
        .sendText(
            "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
        .join();
    while (true) {
      String answer = answers.poll(60, TimeUnit.SECONDS);
      if (answer == null) {
        throw new IllegalStateException("no answer to " + method);
      }
      if (answer.startsWith("{\"id\":" + id + ",")) {
        return answer;
      }
    }
  }

  /**
   * Whether a part of the page shows a text. To look through all of a large page every two
   * milliseconds would keep the browser from reading the next one.
   */
  private boolean shows(String token, String part) throws Exception {
    String expression =
        "(e => !!e && e.textContent.replace(/[,\\\\s]/g,'').includes('"
            + token
            + "'))("
            + (part.isEmpty() ? "document.body" : "document.getElementById('" + part + "')")
            + ")";
    return call(
            "Runtime.evaluate", "{\"expression\":\"" + expression + "\",\"returnByValue\":true}")
        .contains("\"value\":true");
  }

  private void await(String token, String part) throws Exception {
    long end = System.nanoTime() + 120_000_000_000L;
    while (!shows(token, part)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("never shown: " + token);
      }
      Thread.sleep(2);
    }
  }

  private void measure(String name, String address, Path file, String edit, int rounds)
      throws Exception {
    String before = Files.readString(file);
    call("Page.navigate", "{\"url\":\"" + address + "\"}");
    Thread.sleep(4_000);
    // The cell of an indicator's page is named by unit and year.
    String part =
        address.matches(".*/statistics/(?!index).*")
            ? file.getParent().getFileName()
                + "-"
                + file.getFileName().toString().replace(".md", "")
            : "";
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      String token =
          edit.equals("figure") ? String.valueOf(700_000 + round) : "第" + name + round + "轮";
      String text = edited(before, edit, token);
      Files.writeString(file, text);
      long closed = System.nanoTime();
      await(token, part);
      times.add((System.nanoTime() - closed) / 1e6);
      Thread.sleep(1_000);
    }
    Files.writeString(file, before);
    Thread.sleep(2_000);
    List<Double> sorted = times.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%-22s median %5.0f ms   least %5.0f   most %5.0f   (%d rounds)%n",
        name,
        sorted.get(rounds / 2),
        sorted.get(0),
        sorted.get(rounds - 1),
        rounds);
  }

  private static String edited(String text, String edit, String token) throws IOException {
    switch (edit) {
      case "title":
        return text.replaceFirst(
            "(?m)^title: (\\{zh-CN: )?\"?[^\",}\n]+",
            "title: $1" + (text.contains("title: \"") ? "\"" : "") + token);
      case "event":
        String year = text.replaceFirst("(?s).*?\nyear: ([0-9]{4}).*", "$1");
        String event =
            "events:\n  - {date: 3月, from: "
                + year
                + "-03-01, to: "
                + year
                + "-03-31, precision: month, reviewed: true, quote: 3月"
                + token
                + "}\n";
        int end = text.indexOf("\n---", 4) + 1;
        return text.substring(0, end) + event + text.substring(end) + "\n3月" + token + "。\n";
      case "figure":
        int body = text.indexOf("\n---", 4);
        Matcher figure = FIGURE.matcher(text.substring(0, body));
        while (figure.find()) {
          String quote = figure.group(3).strip();
          String value = figure.group(2);
          boolean once =
              text.indexOf(quote, body) == text.lastIndexOf(quote) && text.indexOf(quote, body) > 0;
          if (once && quote.contains(value)) {
            String line = figure.group();
            String now =
                line.replace("value: " + value, "value: " + token)
                    .replace(quote, quote.replace(value, token));
            return text.replace(line, now).replace(quote, quote.replace(value, token));
          }
        }
        throw new IOException("no figure to edit");
      default:
        return text + "\n又一句，" + token + "。\n";
    }
  }
}
