/**
 * Whether a sentence says what will be done.
 *
 * <p>May import {@code gongkai.han} and {@code gongkai.text}. Start at {@link
 * gongkai.text.promise.Promises}.
 */
package gongkai.text.promise;
