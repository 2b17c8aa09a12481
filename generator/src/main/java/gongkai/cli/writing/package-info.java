/**
 * The commands that write into the content folder.
 *
 * <p>May import content, importing, release and {@code gongkai.cli.command}. Start at {@link
 * gongkai.cli.writing.ImportCommand}.
 */
package gongkai.cli.writing;
