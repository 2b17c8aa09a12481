/** The search in a real browser. Start at {@link gongkai.search.SearchInBrowserTest}. */
package gongkai.search;
