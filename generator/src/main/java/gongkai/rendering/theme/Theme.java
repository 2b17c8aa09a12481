package gongkai.rendering.theme;

import gongkai.design.Design;
import gongkai.design.DesignCss;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.digest.Sha256;
import gongkai.i18n.Legible;
import gongkai.i18n.Messages;
import gongkai.i18n.Wording;
import gongkai.model.Language;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
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
public record Theme(
    ThemeFiles files, Design design, Map<String, Asset> assets, Map<Language, Wording> wordings) {

  /** The line of a style sheet in whose place the design is written. */
  private static final String DESIGN_LINE = "/* theme.yml */\n";

  private static final String LANGUAGE_NAME = "language.name";

  /** The language of a built-in bundle; it says which texts every bundle needs. */
  private static final Language COMPLETE = Language.CHINESE;

  /**
   * A file of the theme that pages link to.
   *
   * @param hashedName holds a hash of the bytes, so that a host may let browsers keep it for ever
   */
  public record Asset(String name, String hashedName) {}

  /**
   * Reads a theme; every language of the site needs a complete bundle.
   *
   * @param design a whole one
   */
  public static Outcome<Theme> read(ThemeFiles files, Design design, List<Language> languages)
      throws IOException {
    Problems problems = new Problems();
    Map<Language, Wording> wordings = new LinkedHashMap<>();
    Messages complete = bundle(files, COMPLETE).orElseThrow();
    for (Language language : languages) {
      wording(files, language, complete, problems).ifPresent(w -> wordings.put(language, w));
    }
    if (wordings.size() < languages.size()) {
      return problems.failed();
    }
    Theme theme = new Theme(files, design, assets(files, design), wordings);
    design
        .logo()
        .filter(logo -> !theme.assets().containsKey(logo.fileName()))
        .ifPresent(l -> problems.add(Problem.error("no-logo", l.place(), l.fileName())));
    return problems.with(theme);
  }

  private static Optional<Wording> wording(
      ThemeFiles files, Language language, Messages complete, Problems problems)
      throws IOException {
    SourceLocation place = SourceLocation.of(files.label(bundlePath(language)));
    try {
      Optional<Messages> messages =
          language.equals(COMPLETE) ? Optional.of(complete) : bundle(files, language);
      if (messages.isEmpty()) {
        problems.add(Problem.error("no-bundle", place, language.tag()));
        return Optional.empty();
      }
      Set<String> lacking = new TreeSet<>(complete.keys());
      lacking.removeAll(messages.get().keys());
      lacking.removeIf(Messages::isOptional);
      if (!lacking.isEmpty()) {
        String count = String.valueOf(lacking.size());
        problems.add(Problem.error("bundle-lacks-keys", place, count, String.join(", ", lacking)));
        return Optional.empty();
      }
      for (String key : new TreeSet<>(messages.get().keys())) {
        String text = messages.get().text(key);
        int hidden = Legible.hidden(text);
        if (hidden >= 0) {
          String sign = String.format("U+%04X", (int) text.charAt(hidden));
          problems.add(Problem.error("forbidden-character", place, sign));
          return Optional.empty();
        }
      }
      return Optional.of(new Wording(messages.get()));
    } catch (IllegalArgumentException e) {
      problems.add(Problem.error("faulty-pattern", place, e.getMessage()));
      return Optional.empty();
    }
  }

  /**
   * What a language calls itself, as pages name it; empty if the theme has no texts in it that can
   * be read.
   */
  public static Optional<String> languageName(ThemeFiles files, Language language)
      throws IOException {
    try {
      return bundle(files, language)
          .filter(messages -> messages.has(LANGUAGE_NAME))
          .map(messages -> messages.text(LANGUAGE_NAME));
    } catch (IllegalArgumentException faulty) {
      return Optional.empty();
    }
  }

  /** As {@link #languageName(ThemeFiles, Language)}, of one of the site's languages. */
  public String languageName(Language language) {
    return wordings.get(language).messages().text(LANGUAGE_NAME);
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
    return bytes(files, design, asset.name());
  }

  private static byte[] bytes(ThemeFiles files, Design design, String asset) throws IOException {
    byte[] bytes = files.bytes("assets/" + asset).orElseThrow();
    if (!asset.endsWith(".css")) {
      return bytes;
    }
    String css = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    return css.contains(DESIGN_LINE)
        ? SheetText.served(css.replace(DESIGN_LINE, DesignCss.write(design)))
            .getBytes(StandardCharsets.UTF_8)
        : bytes;
  }

  private static String text(Optional<byte[]> bytes) {
    return bytes.map(b -> new String(b, StandardCharsets.UTF_8)).orElse("");
  }

  private static Map<String, Asset> assets(ThemeFiles files, Design design) throws IOException {
    Map<String, Asset> assets = new LinkedHashMap<>();
    for (String name : files.list("assets")) {
      byte[] bytes = bytes(files, design, name);
      int dot = name.contains(".") ? name.lastIndexOf('.') : name.length();
      String hashed = name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
      assets.put(name, new Asset(name, hashed));
    }
    return assets;
  }

  /** Ten hexadecimal digits: enough to tell the versions of a file apart. */
  private static String hash(byte[] bytes) {
    return Sha256.of(bytes).substring(0, 10);
  }
}
