package gongkai.desk.report;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.yaml.YamlNode;
import gongkai.content.yaml.YamlNode.Mapping;
import gongkai.content.yaml.YamlNode.Scalar;
import gongkai.content.yaml.YamlNode.Sequence;
import gongkai.model.Language;
import java.util.List;
import java.util.Optional;

/** What keys of front matter say, right or wrong, for showing it in a form. */
public record FrontValues(Mapping mapping) {
  /** A text, or the one in a language; blank if there is none. */
  public String text(FrontMatterKey key, Language language) {
    Optional<YamlNode> node = node(mapping, key.code());
    if (node.isPresent() && node.get() instanceof Mapping texts) {
      return node(texts, language.tag()).map(FrontValues::words).orElse("");
    }
    return node.map(FrontValues::words).orElse("");
  }

  public String text(FrontMatterKey key) {
    return node(mapping, key.code()).map(FrontValues::words).orElse("");
  }

  /** The value of a key within a key's mapping. */
  public String within(FrontMatterKey key, FrontMatterKey inner) {
    return node(mapping, key.code())
        .filter(Mapping.class::isInstance)
        .flatMap(node -> node((Mapping) node, inner.code()))
        .map(FrontValues::words)
        .orElse("");
  }

  public List<String> list(FrontMatterKey key) {
    return node(mapping, key.code())
        .filter(Sequence.class::isInstance)
        .map(node -> ((Sequence) node).items().stream().map(FrontValues::words).toList())
        .orElse(List.of());
  }

  boolean has(FrontMatterKey key) {
    return node(mapping, key.code()).isPresent();
  }

  /** Whether a key has a text for each of several languages. */
  public boolean isByLanguage(FrontMatterKey key) {
    return node(mapping, key.code()).filter(Mapping.class::isInstance).isPresent();
  }

  private static Optional<YamlNode> node(Mapping mapping, String key) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().equals(key))
        .map(YamlNode.Entry::value)
        .findFirst();
  }

  private static String words(YamlNode node) {
    return node instanceof Scalar scalar ? scalar.text() : "";
  }
}
