package gongkai.dist;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarFile;

/**
 * {@code ./gongkai dist [zip] [image] [deb]}: the packages that are named, or else all that this
 * machine can make. They come to {@code generator/target/dist/}.
 */
public final class Packages {
  private static final List<String> KINDS = List.of("zip", "image", "deb");

  private final Path root;
  private final Path jar;
  private final Path target;
  private final String version;
  private final PrintStream out;

  private Packages(Path root, Path jar, PrintStream out) throws IOException {
    this.root = root.toAbsolutePath().normalize();
    this.jar = jar;
    this.target = this.root.resolve("generator/target/dist");
    try (JarFile file = new JarFile(jar.toFile())) {
      version = file.getManifest().getMainAttributes().getValue("Implementation-Version");
    }
    this.out = out;
  }

  /**
   * Makes packages.
   *
   * @param args the project's folder, its jar, and the kinds of packages
   */
  public static void main(String[] args) throws IOException {
    try {
      Set<String> kinds = kinds(List.of(args).subList(2, args.length));
      new Packages(Path.of(args[0]), Path.of(args[1]), System.out).make(kinds);
    } catch (DistFault e) {
      System.err.println("gongkai dist: " + e.getMessage());
      System.exit(3);
    }
  }

  private static Set<String> kinds(List<String> asked) throws DistFault {
    for (String kind : asked) {
      if (!KINDS.contains(kind)) {
        System.err.println(
            DistFault.inChinese()
                ? "gongkai dist: 没有“" + kind + "”这种安装包。请用：zip、image、deb；不写则全部制作。"
                : "gongkai dist: there is no package “"
                    + kind
                    + "”. Use zip, image, deb, or none of them for all.");
        System.exit(2);
      }
    }
    boolean debian = Command.isThere("dpkg-deb");
    if (asked.contains("deb") && !debian) {
      throw new DistFault(
          "制作 .deb 需要 dpkg-deb，这台机器上没有。", "A .deb needs dpkg-deb, which this machine has not.");
    }
    if (!asked.isEmpty()) {
      return new LinkedHashSet<>(asked);
    }
    return debian ? new LinkedHashSet<>(KINDS) : Set.of("zip", "image");
  }

  private void make(Set<String> kinds) throws IOException, DistFault {
    Files.createDirectories(target);
    Contents contents = Layout.of(root, jar);
    String name = "gongkai-" + version;
    if (kinds.contains("zip")) {
      Path zip = target.resolve(name + ".zip");
      // Nearly all of it is the jar, which is packed already.
      ZipPackage.write(zip, name, contents, false);
      tell(zip);
    }
    if (kinds.contains("image") || kinds.contains("deb")) {
      Path image = target.resolve(name + "-" + RuntimeImage.platform());
      Contents.remove(image);
      RuntimeImage.make(image, contents);
      RuntimeImage.tryOut(image, target.resolve("trial"));
      if (kinds.contains("image")) {
        Contents all = new Contents();
        all.putFolder(".", image);
        Path zip = target.resolve(image.getFileName() + ".zip");
        ZipPackage.write(zip, image.getFileName().toString(), all, true);
        tell(image);
        tell(zip);
      }
      if (kinds.contains("deb")) {
        Path deb = target.resolve("gongkai_" + version + "_" + debianName() + ".deb");
        DebianPackage.make(deb, root, image, target.resolve("stage"), version);
        tell(deb);
      }
    }
  }

  private static String debianName() throws IOException, DistFault {
    return Command.run(List.of("dpkg", "--print-architecture")).strip();
  }

  private void tell(Path made) throws IOException {
    long bytes = 0;
    try (var files = Files.walk(made)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    out.println(String.format(Locale.ROOT, "%s  %.1f MB", made, bytes / 1e6));
  }
}
