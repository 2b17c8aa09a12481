package gongkai.importing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Each library has one room; that is also why a build of the site never loads one of these. */
class FormatLibrariesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("gongkai");

  @Test
  void onlyTheReadersOfFormatsKnowTheirLibraries() {
    noClasses()
        .that()
        .resideOutsideOfPackage("gongkai.importing.format")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache..", "org.jsoup..")
        .check(CLASSES);
  }

  @Test
  void nothingButTheCommandLineImports() {
    noClasses()
        .that()
        .resideOutsideOfPackages("gongkai.importing..", "gongkai.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("gongkai.importing..")
        .check(CLASSES);
  }

  @Test
  void theReadersKnowNothingOfTheImport() {
    noClasses()
        .that()
        .resideInAPackage("gongkai.importing.format")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("gongkai.importing", "gongkai.content..", "gongkai.text..")
        .check(CLASSES);
  }
}
