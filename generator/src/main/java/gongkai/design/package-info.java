/**
 * What a theme is made of: colours for each way of looking, fonts, measures, a logo. Judges whether
 * the colours can be read, and writes all of it as the head of the style sheet. Pure.
 *
 * <p>May import model and diagnostic. Start at {@link gongkai.design.Design}.
 */
package gongkai.design;
