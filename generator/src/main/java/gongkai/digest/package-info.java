/**
 * The one place where bytes become digits that stand for them.
 *
 * <p>May import nothing, and knows JNA. Start at {@link gongkai.digest.Sha256}.
 */
package gongkai.digest;
