/**
 * Notices when files of some folders have changed: by the system's events where it has them, else
 * by looking.
 *
 * <p>May import nothing of Gongkai. Start at {@link gongkai.preview.watching.FolderWatcher}.
 */
package gongkai.preview.watching;
