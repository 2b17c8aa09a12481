/**
 * The slips of a Chinese keyboard in YAML: full-width signs where YAML wants its own, Chinese words
 * where a code is wanted, dates and numbers in the forms of prose. Each is named at its own place,
 * and mended for the rest of the reading only, so that one run reports them all. A slip is always
 * an error; nothing that was mended is published.
 *
 * <p>May import diagnostic and han. Start at {@link gongkai.content.slip.KeyboardSlips}.
 */
package gongkai.content.slip;
