/**
 * What is asked of the machine: its day, its language, the program's own files.
 *
 * <p>May import model. Start at {@link gongkai.cli.machine.Today}.
 */
package gongkai.cli.machine;
