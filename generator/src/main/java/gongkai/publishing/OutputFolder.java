package gongkai.publishing;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.diagnostic.SourceLocation;
import gongkai.disk.WindowsNames;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The output folder and the hidden names beside it, after a check that the folder may be replaced.
 *
 * @param folder absolute; no part of it is a link
 */
record OutputFolder(Path folder) {
  private static final Path LINUX_MOUNTS = Path.of("/proc/self/mountinfo");

  /**
   * Fifth field of a line, see proc_pid_mountinfo(5); blanks in it are written as octal numbers.
   */
  private static final int MOUNT_POINT_FIELD = 4;

  /** The new generation while it is made; after the exchange, the old one until it is removed. */
  Path next() {
    return beside("next");
  }

  /** The old generation between two renames, where the system cannot exchange folders. */
  Path old() {
    return beside("old");
  }

  /** Held by the one build that may write. */
  Path lock() {
    return beside("lock");
  }

  /** The program's name is in it, so that nobody else's folder is taken for a leftover of ours. */
  private Path beside(String role) {
    return folder.resolveSibling("." + folder.getFileName() + ".gongkai-" + role);
  }

  /**
   * Checks that the folder may become our output, and makes the folders above it.
   *
   * @param protectedFolders must neither hold the output nor lie in it
   */
  static Outcome<OutputFolder> of(Path out, List<Path> protectedFolders) throws IOException {
    Path absolute = out.toAbsolutePath().normalize();
    Path name = absolute.getFileName();
    if (name == null) {
      return refused("output-is-root", out);
    }
    if (File.separatorChar == '\\' && WindowsNames.isReserved(name.toString())) {
      return refused("output-name-reserved", out, name.toString());
    }
    if (Files.isSymbolicLink(absolute)) {
      return refused("output-is-link", out, Files.readSymbolicLink(absolute).toString());
    }
    if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
      return refused("output-is-file", out);
    }
    Optional<Path> file = fileAbove(absolute);
    if (file.isPresent()) {
      return refused("output-under-file", out, file.get().toString());
    }
    Path folder = realPath(absolute);
    for (Path kept : protectedFolders) {
      Path real = realPath(kept.toAbsolutePath().normalize());
      if (folder.equals(real.getParent())) {
        return refused("output-holds-kept", out, real.getFileName().toString());
      }
      if (folder.startsWith(real) || real.startsWith(folder)) {
        return refused("output-overlaps", out, kept.toString());
      }
    }
    Optional<Path> outer = otherOutput(folder);
    if (outer.isPresent()) {
      return refused("output-in-output", out, outer.get().toString());
    }
    if (isMountPoint(folder)) {
      return refused("output-is-mount-point", out);
    }
    try {
      Files.createDirectories(folder.getParent());
    } catch (IOException e) {
      throw new OutputUnwritableException(folder, e);
    }
    return Outcome.of(new OutputFolder(folder), List.of());
  }

  private static Optional<Path> fileAbove(Path absolute) {
    Path above = absolute.getParent();
    while (above != null && !Files.exists(above)) {
      above = above.getParent();
    }
    return Optional.ofNullable(above).filter(found -> !Files.isDirectory(found));
  }

  /** A folder above that is itself an output: the next build of it would stop at our files. */
  private static Optional<Path> otherOutput(Path folder) throws IOException {
    for (Path above = folder.getParent(); above != null; above = above.getParent()) {
      Path manifest = above.resolve(Manifest.FILE_NAME);
      if (Files.isReadable(manifest)
          && Files.isRegularFile(manifest)
          && Manifest.read(manifest).isPresent()) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  private static Outcome<OutputFolder> refused(String code, Path out, String... details) {
    List<String> arguments = new ArrayList<>(List.of(out.toString()));
    arguments.addAll(List.of(details));
    SourceLocation place = SourceLocation.of(out.toString());
    return Outcome.failed(List.of(new Problem(Severity.ERROR, code, place, arguments)));
  }

  /** With the links of those parts resolved that exist. */
  private static Path realPath(Path absolute) throws IOException {
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    Path parent = absolute.getParent();
    return parent == null ? absolute : realPath(parent).resolve(absolute.getFileName());
  }

  /** A mount point cannot be renamed, and what lies beside it is on another disk. */
  private static boolean isMountPoint(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return false;
    }
    if (!Files.exists(LINUX_MOUNTS)) {
      return !Files.getFileStore(folder).equals(Files.getFileStore(folder.getParent()));
    }
    String escaped =
        folder.toString().replace("\\", "\\134").replace(" ", "\\040").replace("\t", "\\011");
    byte[] inKernelForm = escaped.getBytes(StandardCharsets.UTF_8);
    String mountPoint = new String(inKernelForm, StandardCharsets.ISO_8859_1);
    return Files.readAllLines(LINUX_MOUNTS, StandardCharsets.ISO_8859_1).stream()
        .anyMatch(
            line -> line.split(" ", MOUNT_POINT_FIELD + 2)[MOUNT_POINT_FIELD].equals(mountPoint));
  }
}
