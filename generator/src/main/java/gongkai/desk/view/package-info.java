/**
 * Reports, what is to do and sources, as the values that the desk's templates see.
 *
 * <p>May import what the desk may, and the rooms below. Start at {@link
 * gongkai.desk.view.ReviewPages} and {@link gongkai.desk.view.TodoPages}.
 */
package gongkai.desk.view;
