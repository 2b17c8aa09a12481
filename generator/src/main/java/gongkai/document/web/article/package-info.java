/**
 * Which of the lines of a page are its article, by the title, the places, the links and the names
 * of elements.
 *
 * <p>May import han, {@code gongkai.document.source} and {@code gongkai.document.web.furniture}.
 * Start at {@link gongkai.document.web.article.ArticleFrame}.
 */
package gongkai.document.web.article;
