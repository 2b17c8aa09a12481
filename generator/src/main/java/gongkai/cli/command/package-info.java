/**
 * What all commands share: the terminal, options, exit codes, wording of wrong usage.
 *
 * <p>May import content, i18n and store. Start at {@link gongkai.cli.command.SiteCommand}.
 */
package gongkai.cli.command;
