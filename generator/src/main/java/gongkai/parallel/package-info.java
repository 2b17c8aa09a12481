/**
 * The one way in which work is done by several threads.
 *
 * <p>May import nothing. Start at {@link gongkai.parallel.Parallel}.
 */
package gongkai.parallel;
