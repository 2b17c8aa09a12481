/**
 * Files written whole or not at all; names that no file can have.
 *
 * <p>May import nothing. Start at {@link gongkai.disk.WholeFile}.
 */
package gongkai.disk;
