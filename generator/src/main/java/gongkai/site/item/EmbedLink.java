package gongkai.site.item;

/**
 * A picture that other sites may show.
 *
 * @param href of the picture, from the page
 * @param image its absolute address
 * @param page the absolute address of the page that it is from
 */
public record EmbedLink(String href, String image, String page) {}
