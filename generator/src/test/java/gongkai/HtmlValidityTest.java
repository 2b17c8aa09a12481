package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.BuiltSite;
import gongkai.line.SharedSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The Nu HTML Checker has nothing against any page. */
class HtmlValidityTest {
  private static SimpleDocumentValidator checker;

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private static final long STACK = 64L << 20;

  @TempDir private Path temp;

  @Test
  void everyPageOfThePortalThatShipsIsValid() throws Exception {
    assertValid(SharedSite.SHIPPED.built());
  }

  @Test
  void everyPageOfASiteWithAllStatesIsValid() throws Exception {
    assertValid(SharedSite.ALL_STATES.built());
  }

  @Test
  void everyPageOfAnEmptySiteIsValid() throws Exception {
    assertValid(SharedSite.EMPTY.built());
  }

  @Test
  void everyPageOfTheSampleIsValid() throws Exception {
    assertValid(SharedSite.SAMPLE.built());
  }

  /**
   * Lists and tables of a hundred bodies have parts of their own; reports and units are as
   * elsewhere.
   */
  @Test
  void everyListOfAHundredBodiesIsValid() throws Exception {
    BuiltSite site = SharedSite.HUNDRED_BODIES.built();
    Pattern others = Pattern.compile("(reports|compare)/|units/[a-h]");
    List<String> lists = site.pages().stream().filter(others.asPredicate().negate()).toList();
    assertTrue(lists.size() > 60, lists.toString());
    assertEquals(List.of(), complaints(site, lists));
  }

  /** Else a checker that checks nothing would pass as well. */
  @Test
  void aFaultyPageIsFound() throws Exception {
    String faulty =
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>t</title><p id=a>x<p"
            + " id=a>y<table><p>z</table>";
    Files.writeString(temp.resolve("faulty.html"), faulty);
    List<String> found = complaints(new BuiltSite(temp));
    assertTrue(found.get(0).contains("Duplicate ID"), found.toString());
  }

  private static void assertValid(BuiltSite site) throws Exception {
    assertFalse(site.pages().isEmpty());
    assertEquals(List.of(), complaints(site));
  }

  private static List<String> complaints(BuiltSite site) throws Exception {
    return complaints(site, site.pages());
  }

  /** The checker calls itself for each choice of its schema, deeper than a thread's usual stack. */
  private static List<String> complaints(BuiltSite site, List<String> pages) throws Exception {
    FutureTask<List<String>> check = new FutureTask<>(() -> checked(site, pages));
    new Thread(null, check, "nu", STACK).start();
    return check.get();
  }

  private static List<String> checked(BuiltSite site, List<String> pages) throws Exception {
    Complaints complaints = new Complaints();
    SimpleDocumentValidator checker = checker();
    checker.setUpValidatorAndParsers(complaints, false, false);
    for (String page : pages) {
      complaints.page = page;
      checker.checkHtmlFile(site.folder().resolve(page).toFile(), false);
    }
    return complaints.found;
  }

  /** One for all tests: reading the schema takes longer than most sites. */
  private static SimpleDocumentValidator checker() throws Exception {
    if (checker == null) {
      Complaints ofSchema = new Complaints();
      checker = new SimpleDocumentValidator(false, false, false);
      checker.setUpMainSchema(SCHEMA, ofSchema);
      assertEquals(List.of(), ofSchema.found);
    }
    return checker;
  }

  /** Errors and warnings alike, with their places. */
  private static final class Complaints implements ErrorHandler {
    private final List<String> found = new ArrayList<>();
    private String page = "";

    @Override
    public void warning(SAXParseException e) {
      found.add(page + ":" + e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      warning(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      warning(e);
    }
  }
}
