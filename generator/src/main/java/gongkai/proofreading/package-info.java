/**
 * Slips of writing in a report: shown with their place and, where it is certain, with what was
 * probably meant. Nothing is ever changed: reports are signed texts.
 *
 * <p>May import model, diagnostic and han. Pure. Start at {@link gongkai.proofreading.Proofreader};
 * each kind of slip has a class of its own.
 *
 * <p>In patterns {@code [㐀-鿿]} is a Chinese character: {@code p{IsHan}} asks the script of each one
 * and is several times slower.
 */
package gongkai.proofreading;
