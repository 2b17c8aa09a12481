package gongkai.line;

import gongkai.content.field.FrontMatter;
import gongkai.content.yaml.StrictText;
import gongkai.content.yaml.YamlNode.Mapping;
import gongkai.content.yaml.YamlNode.Scalar;
import gongkai.content.yaml.YamlNode.Sequence;
import gongkai.content.yaml.YamlReader;
import gongkai.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds where old addresses stand that clash with others. The plan does not keep their places,
 * since hardly any is ever told; the file is read again for it.
 *
 * @param root the site's folder
 */
record AliasPlaces(Path root) {
  /** The problems with those of clashing aliases where these stand. */
  List<Problem> in(List<Problem> problems) {
    return problems.stream().map(problem -> at(problem).orElse(problem)).toList();
  }

  private Optional<Problem> at(Problem problem) {
    boolean ofAlias = problem.code().equals("duplicate-address") && problem.arguments().size() > 2;
    if (!ofAlias) {
      return Optional.empty();
    }
    String alias = problem.arguments().get(2);
    return mapping(problem.place().path()).stream()
        .flatMap(mapping -> mapping.entries().stream())
        .filter(entry -> entry.key().equals("aliases") && entry.value() instanceof Sequence)
        .flatMap(entry -> ((Sequence) entry.value()).items().stream())
        .filter(item -> item instanceof Scalar scalar && scalar.text().equals(alias))
        .findFirst()
        .map(
            item ->
                new Problem(problem.severity(), problem.code(), item.place(), problem.arguments()));
  }

  private Optional<Mapping> mapping(String path) {
    try {
      byte[] bytes = Files.readAllBytes(root.resolve(path));
      return path.endsWith(".md")
          ? FrontMatter.read(bytes, path).value().map(FrontMatter::mapping)
          : StrictText.decode(bytes, path)
              .value()
              .flatMap(yaml -> YamlReader.read(yaml, path, 1).value());
    } catch (IOException gone) {
      // Then the file is named without a line.
      return Optional.empty();
    }
  }
}
