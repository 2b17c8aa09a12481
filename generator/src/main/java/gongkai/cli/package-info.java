/**
 * The command line: commands and exit codes.
 *
 * <p>May import model, digest, diagnostic, i18n, content, importing, statistics, line, preview,
 * publishing and store, and the rooms below. The only package that knows picocli. Start at {@link
 * gongkai.cli.Main}.
 */
package gongkai.cli;
