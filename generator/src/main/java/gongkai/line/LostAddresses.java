package gongkai.line;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Language;
import gongkai.publishing.Publisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Finds which pages of the site before a build takes away. Only the output knows them: a file that
 * was renamed or deleted in the content leaves no trace there.
 */
final class LostAddresses implements Publisher.Leaving {
  /** So many addresses are named. */
  private static final int NAMED = 20;

  /** Bytes of a page that hold what its head says to search engines. */
  private static final int HEAD = 4096;

  private final Path out;
  private final List<Language> languages;
  private final List<String> lost = new ArrayList<>();

  /**
   * Of one output folder.
   *
   * @param languages of the site; a page that is lost in all of them is named once
   */
  LostAddresses(Path out, List<Language> languages) {
    this.out = out;
    this.languages = languages;
  }

  /** Looks before the output is replaced. */
  @Override
  public void leave(SortedSet<String> paths) throws IOException {
    for (String path : paths) {
      if (path.endsWith(".html") && wasPublic(out.resolve(path))) {
        lost.add(path);
      }
    }
  }

  /** What is to be told of them. */
  Optional<Problem> problem() {
    List<String> named = lost.stream().filter(path -> !isTwin(path)).toList();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String shown = String.join(", ", named.subList(0, Math.min(NAMED, named.size())));
    return Optional.of(
        Problem.warning(
            "lost-addresses",
            SourceLocation.of(String.valueOf(out.getFileName())),
            Integer.toString(named.size()),
            named.size() > NAMED ? shown + " …" : shown));
  }

  private boolean isTwin(String path) {
    return languages.stream()
        .skip(1)
        .map(language -> language.tag() + "/")
        .anyMatch(tag -> path.startsWith(tag) && lost.contains(path.substring(tag.length())));
  }

  /** A page that asks not to be found was nobody's to link to, unless it led on to another. */
  private static boolean wasPublic(Path page) throws IOException {
    if (!Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    byte[] bytes;
    try (var in = Files.newInputStream(page)) {
      bytes = in.readNBytes(HEAD);
    }
    String head = new String(bytes, StandardCharsets.UTF_8);
    return !head.contains("content=\"noindex") || head.contains("http-equiv=\"refresh\"");
  }
}
