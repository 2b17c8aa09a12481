/** The built portal in a real browser, from the disk and over HTTP. */
package gongkai.portal;
