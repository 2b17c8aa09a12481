/**
 * Purpose: tests of the launcher script {@code gongkai} in the project's root. May import: nothing
 * of the program. Start here: {@link gongkai.launcher.LauncherTest}.
 */
package gongkai.launcher;
