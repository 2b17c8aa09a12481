/**
 * YAML as tokens with their places, read strictly; and the lines of a file around a place. The only
 * package that knows the YAML library.
 *
 * <p>May import diagnostic and {@code gongkai.content.slip}. Start at {@link
 * gongkai.content.yaml.YamlReader}.
 */
package gongkai.content.yaml;
