/**
 * The numbers of the sample's statistics once more, from its files as text. Nothing here may use
 * the program's classes but to build the site: two programs that agree are worth more than one.
 */
package gongkai.recount;
