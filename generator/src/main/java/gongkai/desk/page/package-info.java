/**
 * What the desk's templates see: every page as a value.
 *
 * <p>May import {@code gongkai.desk.report}. Start at {@link gongkai.desk.page.ReviewPage}.
 */
package gongkai.desk.page;
