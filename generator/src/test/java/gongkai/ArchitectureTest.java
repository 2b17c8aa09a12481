package gongkai;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The walls of the house. To move one, change it here and in docs/ARCHITECTURE.md, with the reason.
 */
class ArchitectureTest {
  private static final JavaClasses CLASSES = ProgramClasses.ALL;

  /** A record of more components is grouped as what it stands for is. */
  private static final int MOST_COMPONENTS = 8;

  /** Each outside library and the only packages that may know it; two dots are all below. */
  private static final Map<String, Set<String>> ROOMS =
      Map.ofEntries(
          Map.entry("org.apache.poi..", Set.of("document.word.doc")),
          Map.entry("org.apache.pdfbox..", Set.of("document.fixed.pdf")),
          Map.entry(
              "org.jsoup..", Set.of("document.web", "document.web.style", "document.web.article")),
          Map.entry("tools.jackson.dataformat..", Set.of("content.yaml")),
          Map.entry("com.vladsch.flexmark..", Set.of("markdown..")),
          Map.entry("io.pebbletemplates..", Set.of("rendering.page")),
          Map.entry("org.eclipse.jetty..", Set.of("preview")),
          Map.entry("picocli..", Set.of("cli", "cli.command", "cli.writing")),
          Map.entry("com.sun.jna..", Set.of("publishing", "digest")),
          Map.entry("tools.jackson.databind..", Set.of("importing.outcome", "cli.printing")));

  @Test
  void everyPackageIsOnTheMap() {
    Set<String> packages =
        CLASSES.stream().map(ArchitectureTest::room).collect(Collectors.toCollection(TreeSet::new));
    packages.removeAll(Rooms.MAY_IMPORT.keySet());
    assertTrue(packages.isEmpty(), "not on the map: " + packages);
  }

  @Test
  void importsPointOneWay() {
    Rooms.MAY_IMPORT.forEach(
        (room, allowed) -> {
          String[] forbidden =
              Rooms.MAY_IMPORT.keySet().stream()
                  .filter(other -> !other.equals(room) && !allowed.contains(other))
                  .map(other -> "gongkai." + other + "..")
                  .toArray(String[]::new);
          noClasses()
              .that()
              .resideInAPackage("gongkai." + room + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(forbidden)
              .allowEmptyShould(true)
              .check(CLASSES);
        });
  }

  @Test
  void everyRoomWithinARoomIsOnTheMap() {
    Set<String> split =
        CLASSES.stream()
            .filter(type -> type.getPackageName().matches("gongkai\\.\\w+\\..*"))
            .map(ArchitectureTest::room)
            .collect(Collectors.toSet());
    Set<String> packages =
        CLASSES.stream()
            .filter(type -> split.contains(room(type)))
            .map(type -> type.getPackageName().substring("gongkai.".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(Rooms.WITHIN.keySet()), packages);
  }

  @Test
  void importsWithinARoomPointOneWay() {
    Rooms.WITHIN.forEach(
        (inner, allowed) -> {
          String room = inner.replaceFirst("\\..*", "");
          String[] forbidden =
              Rooms.WITHIN.keySet().stream()
                  .filter(other -> other.replaceFirst("\\..*", "").equals(room))
                  .filter(other -> !other.equals(inner) && !allowed.contains(other))
                  .map(other -> "gongkai." + other)
                  .toArray(String[]::new);
          if (forbidden.length > 0) {
            noClasses()
                .that()
                .resideInAPackage("gongkai." + inner)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(CLASSES);
          }
        });
  }

  /**
   * What reads prose proposes; only import and propose may ask it, never what makes pages. Checks
   * count how many numbers are withheld, and hold the words that front matter gives as an event's
   * date against its days: they refuse, and decide nothing.
   */
  @Test
  void onlyImportReadsProse() {
    noClasses()
        .that()
        .resideOutsideOfPackages("gongkai.text..", "gongkai.importing..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "gongkai\\.text\\.(section\\.PlanSentences|promise\\..*|verdict\\..*"
                + "|date\\.(?!DateWords).*|figure\\.(?!WithheldNumbers).*)")
        .check(CLASSES);
  }

  @Test
  void eachLibraryHasOneRoom() {
    ROOMS.forEach(
        (library, rooms) -> {
          String[] homes = rooms.stream().map(room -> "gongkai." + room).toArray(String[]::new);
          noClasses()
              .that()
              .resideOutsideOfPackages(homes)
              .should()
              .dependOnClassesThat()
              .resideInAPackage(library)
              .check(CLASSES);
        });
  }

  /**
   * Disk, clock, zone and locale are asked for only at the edges. One class asks for the day, to
   * refuse dates that lie ahead; that no page knows of it is tested in {@code DatesTest}. How long
   * something takes is asked for to wait and to tell people; when a file was written, to know it
   * again, and to tell an officer which of two versions is which.
   */
  @Test
  void nobodyReadsTheClock() {
    assertEquals(Set.of("gongkai.cli.machine.Today"), TimeReads.CLOCK.in(CLASSES).keySet());
    assertEquals(
        Set.of(
            "gongkai.cli.BuildCommand",
            "gongkai.preview.watching.FolderPolling",
            "gongkai.preview.watching.FolderWatcher",
            "gongkai.preview.LiveSite"),
        TimeReads.DURATION.in(CLASSES).keySet());
    assertEquals(
        Set.of(
            "gongkai.cli.machine.ProgramStamp",
            "gongkai.desk.FileDates",
            "gongkai.preview.watching.FolderPolling",
            "gongkai.publishing.Inventory"),
        TimeReads.FILE.in(CLASSES).keySet());
  }

  /**
   * A full disk or a kill leaves no half of a file of the content: whoever writes there does it
   * through one class. What others write is made again, or only added to.
   */
  @Test
  void contentIsWrittenWhole() {
    String[] others = {
      "gongkai.publishing..",
      "gongkai.store..",
      "gongkai.disk..",
      "gongkai.release..",
      "gongkai.desk.act.."
    };
    noClasses()
        .that()
        .resideOutsideOfPackages(others)
        .and()
        .doNotHaveFullyQualifiedName("gongkai.importing.FaultLog")
        .and()
        .doNotHaveFullyQualifiedName("gongkai.desk.Importing")
        .should()
        .callMethodWhere(
            describe(
                "it writes a file",
                call ->
                    call.getTargetOwner().isEquivalentTo(java.nio.file.Files.class)
                        && call.getName()
                            .matches("write|writeString|copy|newOutputStream|newBufferedWriter")))
        .check(CLASSES);
  }

  @Test
  void namesSayWhatThingsAre() {
    List<String> vague =
        CLASSES.stream()
            .map(JavaClass::getSimpleName)
            .filter(name -> name.matches(".*(Util|Utils|Helper|Manager|Impl|Data|Info)"))
            .toList();
    assertTrue(vague.isEmpty(), () -> "say what they are: " + vague);
  }

  @Test
  void noTwoClassesHaveOneName() {
    Map<String, Long> counts =
        CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    List<String> twice =
        counts.keySet().stream().filter(name -> counts.get(name) > 1).sorted().toList();
    assertEquals(List.of(), twice);
  }

  /** Nested types too are called after what they are a kind of. */
  @Test
  void everyKindHasANameOfItsOwn() {
    Map<String, List<String>> kinds =
        CLASSES.stream()
            .filter(type -> type.getSimpleName().endsWith("Kind"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    kinds.values().removeIf(types -> types.size() == 1 && !types.get(0).endsWith("$Kind"));
    assertEquals(Map.of(), kinds);
  }

  @Test
  void recordsAreGrouped() {
    List<String> records =
        CLASSES.stream()
            .filter(JavaClass::isRecord)
            .map(JavaClass::reflect)
            .filter(type -> type.getRecordComponents().length > MOST_COMPONENTS)
            .map(type -> type.getName().replaceFirst(".*\\.", ""))
            .sorted()
            .toList();
    assertEquals(List.of(), records, "of more than eight components");
    assertTrue(CLASSES.stream().filter(JavaClass::isRecord).count() > 300, "records seen");
  }

  private static String room(JavaClass type) {
    return type.getPackageName().replaceFirst("^gongkai\\.?", "").replaceFirst("\\..*", "");
  }
}
