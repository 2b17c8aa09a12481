/**
 * Faults as values: what is wrong, where, and how bad it is. Wording comes later, from the message
 * bundles, so that one problem can be worded in Chinese and in English.
 *
 * <p>May import nothing of Gongkai. Start at {@link gongkai.diagnostic.Problem}.
 */
package gongkai.diagnostic;
