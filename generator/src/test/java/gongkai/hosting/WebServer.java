package gongkai.hosting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real web server that runs a sample of docs/hosting as it is written, at another place. */
final class WebServer implements AutoCloseable {
  private static final Path SAMPLES = Path.of(System.getProperty("project.root"), "docs/hosting");

  /** Where {@code ./test} unpacks what the machine lacks. */
  private static final Path UNPACKED =
      Path.of(System.getProperty("project.root"), "generator/target/hosts");

  private final Process process;
  private final int port;

  private WebServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * nginx with a sample.
   *
   * @param folder for its files
   * @param root in place of the one that the sample names
   */
  static WebServer nginx(String sample, String named, Path root, Path folder) throws IOException {
    int port = freePort();
    String server =
        changed(
            Files.readString(SAMPLES.resolve("nginx").resolve(sample)),
            List.of("listen 80;", "root " + named + ";"),
            List.of("listen 127.0.0.1:" + port + ";", "root " + root + ";"));
    Path types = program("nginx", "usr/sbin/nginx").resolveSibling("../../etc/nginx/mime.types");
    String mime = Files.exists(types) ? types.normalize().toString() : "/etc/nginx/mime.types";
    Path configuration =
        Files.writeString(
            folder.resolve("nginx.conf"),
            """
            daemon off;
            master_process off;
            pid nginx.pid;
            error_log stderr warn;
            events {}
            http {
                access_log off;
                client_body_temp_path body;
                proxy_temp_path proxy;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
                include %s;
                default_type application/octet-stream;
            %s
            }
            """
                .formatted(mime, server));
    return started(
        port,
        folder,
        program("nginx", "usr/sbin/nginx").toString(),
        "-p",
        folder.toString(),
        "-c",
        configuration.toString());
  }

  /** Caddy with a sample. */
  static WebServer caddy(String sample, String named, Path root, Path folder) throws IOException {
    int port = freePort();
    String site = sample.startsWith("root") ? "reports.example.org" : "www.example.org";
    String server =
        changed(
            Files.readString(SAMPLES.resolve("caddy").resolve(sample)),
            List.of("http://" + site, "root * " + named),
            List.of("http://127.0.0.1:" + port, "root * " + root));
    Path configuration =
        Files.writeString(
            folder.resolve("Caddyfile"), "{\n\tadmin off\n\tauto_https off\n}\n" + server);
    return started(
        port,
        folder,
        program("caddy", "usr/bin/caddy").toString(),
        "run",
        "--adapter",
        "caddyfile",
        "--config",
        configuration.toString());
  }

  /** Apache with a sample. */
  static WebServer apache(String sample, String named, Path root, Path folder) throws IOException {
    int port = freePort();
    Path program = program("apache2", "usr/sbin/apache2");
    Path modules = program.resolveSibling("../lib/apache2/modules").normalize();
    Path types = program.resolveSibling("../../etc/mime.types").normalize();
    String server =
        changed(
            Files.readString(SAMPLES.resolve("apache").resolve(sample)),
            List.of("<VirtualHost *:80>", named),
            List.of("<VirtualHost 127.0.0.1:" + port + ">", root.toString()));
    StringBuilder configuration = new StringBuilder();
    for (String module :
        List.of("mpm_event", "authz_core", "dir", "mime", "headers", "alias", "unixd")) {
      boolean loaded = !Files.exists(modules.resolve("mod_" + module + ".so"));
      configuration.append(
          loaded ? "" : "LoadModule " + module + "_module " + modules + "/mod_" + module + ".so\n");
    }
    configuration
        .append("ServerRoot " + folder + "\nPidFile " + folder + "/apache.pid\n")
        .append("Listen 127.0.0.1:" + port + "\nServerName localhost\nErrorLog /dev/stderr\n")
        .append("TypesConfig " + (Files.exists(types) ? types : "/etc/mime.types") + "\n")
        // Somebody's server, not the program's.
        .append("<Directory />\nRequire all denied\n</Directory>\n")
        .append(server);
    Path file = Files.writeString(folder.resolve("apache.conf"), configuration.toString());
    return started(port, folder, program.toString(), "-X", "-f", file.toString());
  }

  private static String changed(String sample, List<String> old, List<String> now) {
    String made = sample;
    for (int i = 0; i < old.size(); i++) {
      if (!made.contains(old.get(i))) {
        throw new AssertionError("the sample does not say " + old.get(i));
      }
      made = made.replace(old.get(i), now.get(i));
    }
    return made;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The program of the machine, or the one that {@code ./test} unpacked. */
  private static Path program(String name, String unpacked) {
    Optional<Path> found =
        Stream.concat(
                Stream.of(UNPACKED.resolve(unpacked)),
                Stream.of((System.getenv("PATH") + ":/usr/sbin").split(":"))
                    .map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    return found.orElseThrow(
        () ->
            new AssertionError(
                name
                    + " is missing, by which the samples of docs/hosting are tried. ./test fetches"
                    + " it where it may; on Debian: sudo apt install "
                    + name));
  }

  private static WebServer started(int port, Path folder, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("HOME", folder.toString());
    // What was unpacked beside a program and not installed.
    Path libraries = UNPACKED.resolve("usr/lib");
    builder.environment().put("LD_LIBRARY_PATH", libraries + "/" + machine() + "-linux-gnu");
    Path log = folder.resolve("log");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    WebServer server = new WebServer(process, port);
    try {
      while (!server.answers()) {
        if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
          throw new AssertionError(String.join(" ", command) + "\n" + Files.readString(log));
        }
      }
    } catch (InterruptedException e) {
      server.close();
      throw new IOException(e);
    }
    return server;
  }

  private static String machine() {
    return System.getProperty("os.arch").replace("amd64", "x86_64");
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (ConnectException notYet) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
