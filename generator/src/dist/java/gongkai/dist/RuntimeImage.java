package gongkai.dist;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The program with a Java runtime of its own, for the platform at hand. */
final class RuntimeImage {
  /**
   * What {@code jdeps} finds in the jar, and below the line what only names ask for: old encodings
   * of texts, keys of HTTPS, Unsafe, the program's own files in its jar.
   */
  private static final List<String> MODULES =
      List.of(
          "java.base",
          "java.desktop",
          "java.management",
          "java.naming",
          "java.net.http",
          "java.sql",
          // by name
          "jdk.charsets",
          "jdk.crypto.ec",
          "jdk.unsupported",
          "jdk.zipfs");

  /** Windows and sound; the program draws nothing, and these would ask for X11 and ALSA. */
  private static final List<String> NOT_NEEDED =
      List.of("libawt_xawt.so", "libjawt.so", "libjsound.so", "libsplashscreen.so");

  private RuntimeImage() {}

  /** {@code linux-x64}: what the image runs on. */
  static String platform() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String system = name.contains("win") ? "windows" : name.contains("mac") ? "macos" : "linux";
    String machine = System.getProperty("os.arch");
    return system + "-" + machine.replace("amd64", "x64").replace("x86_64", "x64");
  }

  /** Lays the program and its runtime out in a folder. */
  static void make(Path folder, Contents contents) throws IOException, DistFault {
    contents.writeTo(folder);
    Path runtime = folder.resolve("runtime");
    List<String> modules =
        MODULES.stream().filter(name -> ModuleFinder.ofSystem().find(name).isPresent()).toList();
    List<String> link = new ArrayList<>();
    link.add(Command.ofTheJdk("jlink"));
    link.addAll(List.of("--add-modules", String.join(",", modules)));
    link.addAll(List.of("--output", runtime.toString()));
    link.add("--strip-java-debug-attributes");
    link.addAll(List.of("--no-header-files", "--no-man-pages"));
    link.add(Runtime.version().feature() < 21 ? "--compress=2" : "--compress=zip-6");
    try {
      Command.run(link);
    } catch (IOException e) {
      throw new DistFault(
          "这个 JDK 没有 jlink：" + System.getProperty("java.home") + "。请把 JAVA_HOME 设为完整的 JDK。",
          "This JDK has no jlink: "
              + System.getProperty("java.home")
              + ". Set JAVA_HOME to a whole one.");
    }
    for (String name : NOT_NEEDED) {
      Files.deleteIfExists(runtime.resolve("lib").resolve(name));
    }
    // Without this archive no start-up archive of the program can be made either.
    Command.run(List.of(runtime.resolve("bin/java").toString(), "-Xshare:dump"));
  }

  /** Whether the image can do what it is for: it says its version, and builds the sample. */
  static void tryOut(Path folder, Path scratch) throws IOException, DistFault {
    String windows = platform().startsWith("windows") ? ".cmd" : "";
    String launcher = folder.resolve("gongkai" + windows).toString();
    Path site = scratch.resolve("试用 site");
    Contents.remove(scratch);
    Files.createDirectories(scratch);
    Command.run(List.of(launcher, "--version"));
    Command.run(List.of(launcher, "init", "--sample", site.toString()));
    Command.run(List.of(launcher, "check", "--site", site.toString()));
    Command.run(List.of(launcher, "build", "--site", site.toString()));
    if (!Files.exists(site.resolve("site-out/index.html"))) {
      throw new DistFault("映像没有生成示例网站。", "The image did not build the sample site.");
    }
    Contents.remove(scratch);
  }
}
