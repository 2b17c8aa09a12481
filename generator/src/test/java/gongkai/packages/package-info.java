/**
 * Purpose: tests of what {@code ./gongkai dist} makes, installed and run as a user would. They run
 * after the jar is made. May import: nothing of the program. Start here: {@link
 * gongkai.packages.ZipPackageTest}.
 */
package gongkai.packages;
