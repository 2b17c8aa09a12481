/**
 * Which of the lines of a page are its article, by the title, the places, the links and the names
 * of elements.
 *
 * <p>May import han, {@code gongkai.document.source}, {@code gongkai.document.source.sign} and
 * {@code gongkai.document.web.furniture}. Start at {@link
 * gongkai.document.web.article.ArticleFrame}.
 */
package gongkai.document.web.article;
