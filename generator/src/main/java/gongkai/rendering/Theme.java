package gongkai.rendering;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.i18n.Messages;
import gongkai.i18n.Wording;
import gongkai.model.Language;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A theme, read for one site: its assets and its texts. Templates are read when they are first
 * used.
 *
 * @param assets by name, {@code site.css}
 * @param wordings one for each language of the site
 */
public record Theme(ThemeFiles files, Map<String, Asset> assets, Map<Language, Wording> wordings) {

  /** The language of a built-in bundle; it says which texts every bundle needs. */
  private static final Language COMPLETE = Language.CHINESE;

  /**
   * A file of the theme that pages link to.
   *
   * @param hashedName holds a hash of the bytes, so that a host may let browsers keep it for ever
   */
  public record Asset(String name, String hashedName) {}

  /** Reads a theme; every language of the site needs a complete bundle. */
  public static Outcome<Theme> read(Path root, String name, List<Language> languages)
      throws IOException {
    Optional<ThemeFiles> files = ThemeFiles.of(root, name);
    if (files.isEmpty()) {
      SourceLocation place = SourceLocation.of("content/site.yml");
      return Outcome.failed(List.of(Problem.error("unknown-theme", place, name)));
    }
    List<Problem> problems = new ArrayList<>();
    Map<Language, Wording> wordings = new LinkedHashMap<>();
    Set<String> keys = bundle(files.get(), COMPLETE).orElseThrow().keys();
    for (Language language : languages) {
      wording(files.get(), language, keys, problems).ifPresent(w -> wordings.put(language, w));
    }
    return wordings.size() < languages.size()
        ? Outcome.failed(problems)
        : Outcome.of(new Theme(files.get(), assets(files.get()), wordings), problems);
  }

  private static Optional<Wording> wording(
      ThemeFiles files, Language language, Set<String> keys, List<Problem> problems)
      throws IOException {
    SourceLocation place = SourceLocation.of(files.label(bundlePath(language)));
    try {
      Optional<Messages> messages = bundle(files, language);
      if (messages.isEmpty()) {
        problems.add(Problem.error("no-bundle", place, language.tag()));
        return Optional.empty();
      }
      Set<String> lacking = new TreeSet<>(keys);
      lacking.removeAll(messages.get().keys());
      lacking.removeIf(Messages::isOptional);
      if (!lacking.isEmpty()) {
        String count = String.valueOf(lacking.size());
        problems.add(Problem.error("bundle-lacks-keys", place, count, String.join(", ", lacking)));
        return Optional.empty();
      }
      return Optional.of(new Wording(messages.get()));
    } catch (IllegalArgumentException e) {
      problems.add(Problem.error("faulty-pattern", place, e.getMessage()));
      return Optional.empty();
    }
  }

  private static String bundlePath(Language language) {
    return "i18n/" + language.tag() + ".properties";
  }

  /** The built-in texts with the site's own put over them, key by key. */
  private static Optional<Messages> bundle(ThemeFiles files, Language language) throws IOException {
    String path = bundlePath(language);
    Optional<byte[]> builtIn = files.builtIn(path);
    Optional<byte[]> own = files.own(path);
    if (builtIn.isEmpty() && own.isEmpty()) {
      return Optional.empty();
    }
    String text = text(builtIn) + "\n" + text(own);
    return Optional.of(Messages.read(language, new StringReader(text)));
  }

  /** An asset's bytes. */
  public byte[] bytes(Asset asset) throws IOException {
    return files.bytes("assets/" + asset.name()).orElseThrow();
  }

  private static String text(Optional<byte[]> bytes) {
    return bytes.map(b -> new String(b, StandardCharsets.UTF_8)).orElse("");
  }

  private static Map<String, Asset> assets(ThemeFiles files) throws IOException {
    Map<String, Asset> assets = new LinkedHashMap<>();
    for (String name : files.list("assets")) {
      byte[] bytes = files.bytes("assets/" + name).orElseThrow();
      int dot = name.lastIndexOf('.');
      String hashed = name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
      assets.put(name, new Asset(name, hashed));
    }
    return assets;
  }

  /** Ten hexadecimal digits: enough to tell the versions of a file apart. */
  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
