/**
 * How results are written for people and for programs: tables on a terminal, JSON.
 *
 * <p>May import model, diagnostic, i18n and statistics; knows no command. Start at {@link
 * gongkai.cli.printing.TextTable}.
 */
package gongkai.cli.printing;
