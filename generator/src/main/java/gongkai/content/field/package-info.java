/**
 * Front matter as fields: the keys there are, and what stands at one, each value with its place.
 *
 * <p>May import model, diagnostic, {@code content.yaml} and {@code content.slip}. Start at {@link
 * gongkai.content.field.Fields} and {@link gongkai.content.field.FrontMatterKey}.
 */
package gongkai.content.field;
