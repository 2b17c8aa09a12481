package gongkai.release;

import gongkai.model.ReleaseId;
import gongkai.release.signing.SignatureForm;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the files of a release stand, and the folder beside them in which they are made. While that
 * folder is there the release is not finished; whoever finds it takes away what it left.
 *
 * @param folder for the archives
 */
record ReleaseFiles(Path folder, ReleaseId release) {
  private static final String STAGE = ".gongkai-release";

  /** The whole site. */
  Path archive() {
    return folder.resolve(release + ".tar.gz");
  }

  /** What is new or changed since the last release. */
  Path delta() {
    return folder.resolve(release + ".delta.tar.gz");
  }

  /** The paths that a copy of the last release has too many, one a line. */
  Path deletions() {
    return folder.resolve(release + ".delete.txt");
  }

  /** The signature of the manifest, as it also is in the archives. */
  Path signature(SignatureForm form) {
    return folder.resolve(release + "." + form.fileName());
  }

  /** What changed, in words. */
  Path difference(String language) {
    return folder.resolve(release + ".difference." + language + ".html");
  }

  List<Path> all() {
    return List.of(
        archive(),
        delta(),
        deletions(),
        difference("zh"),
        difference("en"),
        signature(SignatureForm.SSH),
        signature(SignatureForm.MINISIGN));
  }

  Path stage() {
    return folder.resolve("." + release + STAGE);
  }

  /** The manifest, until it is kept beside the ledger. */
  Path stagedManifest() {
    return stage().resolve("manifest");
  }

  /** Where a file is made before it is put in its place. */
  Path staged(Path file) {
    return stage().resolve(file.getFileName());
  }

  /** Of releases that were killed at work, and whose files perhaps were never recorded. */
  static List<ReleaseFiles> unfinished(Path folder) throws IOException {
    List<ReleaseFiles> unfinished = new ArrayList<>();
    try (DirectoryStream<Path> stages = Files.newDirectoryStream(folder, ".*" + STAGE)) {
      for (Path stage : stages) {
        if (Files.isDirectory(stage, LinkOption.NOFOLLOW_LINKS)) {
          release(stage).ifPresent(id -> unfinished.add(new ReleaseFiles(folder, id)));
        }
      }
    }
    return unfinished;
  }

  private static Optional<ReleaseId> release(Path stage) {
    String name = String.valueOf(stage.getFileName());
    return ReleaseId.parse(name.substring(1, name.length() - STAGE.length()));
  }

  /** Which of the files are there already. */
  List<Path> taken() {
    return all().stream().filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS)).toList();
  }

  /** Puts the files in their places; those that the release has. */
  List<Path> place() throws IOException {
    List<Path> placed = new ArrayList<>();
    for (Path file : all()) {
      if (Files.exists(staged(file))) {
        Files.move(staged(file), file);
        placed.add(file);
      }
    }
    return placed;
  }

  void removeAll() throws IOException {
    for (Path file : all()) {
      Files.deleteIfExists(file);
    }
  }

  void removeStage() throws IOException {
    if (!Files.isDirectory(stage(), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        stage(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }
        });
    Files.delete(stage());
  }
}
