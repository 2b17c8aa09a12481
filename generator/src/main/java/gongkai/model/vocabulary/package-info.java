/**
 * What a site knows beside its reports: indicators that can be followed, fixed translations, units
 * of counting.
 *
 * <p>May import {@code gongkai.model} and {@code gongkai.han}. Start at {@link
 * gongkai.model.vocabulary.Vocabulary}.
 */
package gongkai.model.vocabulary;
