/**
 * Reads and writes the content folder: front matter, units, site configuration, vocabulary. String
 * keys end here; past this package there are types only.
 *
 * <p>May import model, diagnostic, han, privacy, proofreading and design. The only package that
 * knows YAML. Start at {@link gongkai.content.ContentReader}.
 */
package gongkai.content;
