/**
 * One class per fault that shows only when things are seen together.
 *
 * <p>May import model, diagnostic, i18n, text and site. Pure. Start at {@link
 * gongkai.checking.Checks}.
 */
package gongkai.checking;
