/**
 * What was worked out before, kept between runs of the program.
 *
 * <p>May import nothing of ours. Start at {@link gongkai.store.Store}.
 */
package gongkai.store;
