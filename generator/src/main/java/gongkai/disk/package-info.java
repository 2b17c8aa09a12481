/**
 * Files written whole or not at all.
 *
 * <p>May import nothing. Start at {@link gongkai.disk.WholeFile}.
 */
package gongkai.disk;
