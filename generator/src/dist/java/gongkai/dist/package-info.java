/**
 * Packages of the program: a zip for any Java, a folder with a runtime of its own, a Debian
 * package.
 *
 * <p>{@code ./gongkai dist} compiles and runs this; it is no part of the program, and uses nothing
 * but the JDK. Start at {@link gongkai.dist.Packages}.
 */
package gongkai.dist;
