package gongkai.document.web;

import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much of the text of each part of a page is links, counted once for the whole page: a part is
 * in many others, and to count each anew would take time with the depth of the page.
 */
final class LinkedText {
  private static final Pattern FILE =
      Pattern.compile(
          "(?i)\\.(?:docx?|xlsx?|pptx?|pdf|ofd|wps|et|csv|txt|zip|rar|7z|jpe?g|png)(?:[?#].*)?$");

  private static final Share NONE = new Share(0, 0, 0, false);

  /** Of those only that hold links. */
  private final IdentityHashMap<Element, Share> shares = new IdentityHashMap<>();

  /**
   * Text of an element, white space left aside.
   *
   * @param links how many
   * @param linked characters in them
   * @param length all characters
   * @param hasSentence whether a sentence ends in it
   */
  record Share(int links, int linked, int length, boolean hasSentence) {}

  private LinkedText() {}

  static LinkedText of(Element body) {
    LinkedText text = new LinkedText();
    NodeTraversor.traverse(text.new Count(), body);
    return text;
  }

  /** Whether an element leads to another page; a file to download belongs to the article. */
  static boolean isLink(Element element) {
    if (!element.normalName().equals("a")) {
      return false;
    }
    return element.hasAttr("href")
        ? !FILE.matcher(element.attr("href")).find()
        : element.attributesSize() == 0;
  }

  Share in(Element element) {
    return shares.getOrDefault(element, NONE);
  }

  /** Counts as it goes: what an element holds is what was counted since it began. */
  private final class Count implements NodeVisitor {
    private final IdentityHashMap<Element, int[]> begun = new IdentityHashMap<>();
    private int links;
    private int linked;
    private int length;
    private int sentences;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        count(text.getWholeText());
      } else if (node instanceof Element element) {
        begun.put(element, new int[] {links, linked, length, sentences});
      }
    }

    private void count(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        length += Character.isWhitespace(c) ? 0 : 1;
        sentences += c == '。' ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        int[] from = begun.remove(element);
        if (isLink(element)) {
          links++;
          linked += length - from[2];
        }
        if (links > from[0]) {
          boolean sentence = sentences > from[3];
          Share share = new Share(links - from[0], linked - from[1], length - from[2], sentence);
          shares.put(element, share);
        }
      }
    }
  }
}
