package gongkai.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A package for Debian and its kin (Ubuntu, Kylin, UOS), with a runtime of its own. */
final class DebianPackage {
  private static final String COPYRIGHT =
      """
      Gongkai is under the Apache License 2.0, which stands below. The licences of the libraries in
      it are in licenses/ beside this file. The Java runtime is under the GNU General Public License
      2 with the Classpath Exception; its texts are in /usr/lib/gongkai/runtime/legal/.

      """;

  private DebianPackage() {}

  /**
   * Makes the package.
   *
   * @param image the folder that {@link RuntimeImage} made
   * @param stage a folder to lay the package out in
   */
  static void make(Path deb, Path root, Path image, Path stage, String version)
      throws IOException, DistFault {
    Contents.remove(stage);
    Contents contents = new Contents();
    contents.putFolder("usr/lib/gongkai/runtime", image.resolve("runtime"));
    contents.put("usr/lib/gongkai/gongkai", Files.readAllBytes(image.resolve("gongkai")), true);
    contents.putFile("usr/lib/gongkai/lib/gongkai.jar", image.resolve("lib/gongkai.jar"));
    Layout.putDocuments("usr/share/doc/gongkai/", contents, root);
    contents.put(
        "usr/share/doc/gongkai/copyright",
        (COPYRIGHT + Files.readString(root.resolve("LICENSE"))).getBytes("UTF-8"),
        false);
    contents.putFile(
        "usr/share/bash-completion/completions/gongkai", image.resolve("completion/gongkai.bash"));
    contents.put("DEBIAN/control", control(image, contents, version).getBytes("UTF-8"), false);
    contents.writeTo(stage);
    Files.createDirectories(stage.resolve("usr/bin"));
    Files.createSymbolicLink(stage.resolve("usr/bin/gongkai"), Path.of("../lib/gongkai/gongkai"));
    openFolders(stage);
    String time = String.valueOf(ZipPackage.TIME.getEpochSecond());
    Command.run(
        List.of(
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            "-z3",
            "--build",
            stage.toString(),
            deb.toString()),
        Map.of("SOURCE_DATE_EPOCH", time));
  }

  private static String control(Path image, Contents contents, String version)
      throws IOException, DistFault {
    long bytes = contents.items().values().stream().mapToLong(item -> item.bytes().length).sum();
    String machine = Command.run(List.of("dpkg", "--print-architecture")).strip();
    return """
        Package: gongkai
        Version: %s
        Architecture: %s
        Maintainer: Gongkai <gongkai@example.org>
        Installed-Size: %d
        Depends: %s
        Suggests: xdg-utils
        Section: web
        Priority: optional
        Description: static-site builder for public accountability reports
         Imports the yearly reports of Chinese public bodies and trade unions, and
         builds a portal of plain files from them. Holds a Java runtime of its own.
        """
        .formatted(version, machine, bytes / 1024, String.join(", ", depends(image)));
  }

  /** The packages of this system that own the libraries which the runtime names. */
  static Set<String> depends(Path image) throws IOException, DistFault {
    Set<String> libraries = new TreeSet<>();
    Set<String> own = new TreeSet<>();
    String newest = "2.17";
    try (Stream<Path> files = Files.walk(image.resolve("runtime"))) {
      for (Path file :
          files.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).toList()) {
        own.add(file.getFileName().toString());
        if (ElfFile.is(file)) {
          ElfFile elf = ElfFile.read(file);
          libraries.addAll(elf.libraries());
          for (String version : elf.versionsOfC()) {
            newest = minor(version) > minor(newest) ? version : newest;
          }
        }
      }
    }
    libraries.removeAll(own);
    Set<String> packages = new TreeSet<>();
    for (String library : libraries) {
      String owner =
          Command.run(List.of("dpkg-query", "-S", "*/" + library)).lines().findFirst().orElse("");
      packages.add(owner.replaceFirst("[:,].*", ""));
    }
    packages.remove("libc6");
    packages.add("libc6 (>= " + newest + ")");
    return packages;
  }

  private static int minor(String version) {
    return Integer.parseInt(version.substring(version.indexOf('.') + 1));
  }

  /** Whatever the umask is: others must be able to go in. */
  private static void openFolders(Path stage) throws IOException {
    Set<PosixFilePermission> open = Contents.RUN;
    try (Stream<Path> folders = Files.walk(stage)) {
      for (Path folder :
          folders.filter(f -> Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS)).toList()) {
        Files.setPosixFilePermissions(folder, open);
      }
    }
  }
}
