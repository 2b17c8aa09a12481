/**
 * The command line: commands, printing, exit codes.
 *
 * <p>May import model, digest, diagnostic, i18n, content, importing, statistics, build and preview.
 * The only package that knows picocli. Start at {@link gongkai.cli.Main}.
 */
package gongkai.cli;
