package io.cavra.readiness.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the three modules to their layers: what may know what, and what may be seen. */
class ArchitectureTest {

  private static final String ROOT = "io.cavra.readiness";
  private static final String CORE = ROOT + ".core";
  private static final String JACKSON = "com.fasterxml..";

  private static final Map<String, ModuleDescriptor> MODULES = new HashMap<>();
  private static JavaClasses production;

  @BeforeAll
  static void readTheModules() throws IOException {
    ClassLoader loader = ArchitectureTest.class.getClassLoader();
    for (URL url : Collections.list(loader.getResources("module-info.class"))) {
      try (InputStream in = url.openStream()) {
        ModuleDescriptor module = ModuleDescriptor.read(in);
        if (module.name().startsWith(ROOT)) {
          MODULES.put(module.name(), module);
        }
      }
    }
    production =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
  }

  @Test
  void theThreeModulesAreLookedAt() {
    assertEquals(Set.of(ROOT + ".api", ROOT + ".core", ROOT + ".testkit"), MODULES.keySet());
  }

  @Test
  void anExportedSignatureNamesOnlyWhatAUserCanName() {
    holds(
        classes()
            .that(describe("are visible to a user", ArchitectureTest::visible))
            .should(nameOnlyWhatAUserCanName()));
  }

  @Test
  void oneReaderAndOneWriterKnowTheJsonLibrary() {
    holds(
        noClasses()
            .that()
            .haveNameNotMatching(CORE + "[.](evidence[.]TokenReader|report[.]JsonWriter)([$].*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JACKSON));
  }

  @Test
  void theVocabularyKnowsNeitherThePartsNorTheTestkit() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(CORE + "..", ROOT + ".testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CORE + "..", ROOT + ".testkit.."));
  }

  @Test
  void theTestkitKnowsTheVocabularyOnly() {
    independent(ROOT + ".testkit..", CORE + "..");
    independent(CORE + "..", ROOT + ".testkit..");
  }

  @Test
  void gatesAreRulesOverValues() {
    independent(
        CORE + ".gate..",
        "java.io..",
        "java.nio..",
        CORE + ".evidence..",
        CORE + ".report..",
        CORE + ".selection..",
        CORE + ".pilot..");
  }

  @Test
  void readersKnowNoRule() {
    independent(CORE + ".evidence..", CORE + ".gate..", CORE + ".selection..", CORE + ".report..");
  }

  @Test
  void writersKnowNoGate() {
    independent(CORE + ".report..", CORE + ".gate..", CORE + ".evidence..");
    independent(CORE + ".page..", CORE + ".gate..", CORE + ".evidence..", CORE + ".report..");
  }

  @Test
  void nothingKnowsTheTwoFaces() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(CORE + ".cli..", CORE + ".http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CORE + ".cli..", CORE + ".http.."));
  }

  /** So that the rest works on a Java without that module. */
  @Test
  void onlyTheServerKnowsTheServerOfTheJdk() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(CORE + ".http..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.net.httpserver.."));
  }

  @Test
  void packagesDependOnEachOtherOneWay() {
    holds(slices().assignedFrom(new ByPackage()).should().beFreeOfCycles());
  }

  @Test
  void onlyTheFrontDoorAsksTheMachine() {
    holds(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(CORE + ".cli.Main")
            .and()
            // the times of files are the machine's, whatever time the host's clock gives
            .doNotHaveFullyQualifiedName(CORE + ".evidence.FileEvidenceSource$Builder")
            .and()
            .resideOutsideOfPackage(CORE)
            .should()
            .accessTargetWhere(
                describe("reads the clock or the environment", ArchitectureTest::asksTheMachine)));
  }

  /** Digits differ between locales: an answer must not. */
  @Test
  void nothingIsFormattedAsTheMachinesLocaleSays() {
    holds(
        noClasses()
            .should()
            .accessTargetWhere(
                describe("formats without a locale", ArchitectureTest::formatsAnyhow)));
  }

  private static boolean formatsAnyhow(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && (target.getName().equals("formatted") || target.getName().equals("format"))
        && (target.getOwner().isEquivalentTo(String.class)
            || target.getOwner().isAssignableTo(PrintStream.class))
        && target.getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(Locale.class));
  }

  private static boolean asksTheMachine(JavaAccess<?> access) {
    if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
      return false;
    }
    JavaClass owner = target.getOwner();
    String name = target.getName();
    boolean givenAClock =
        target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    if (owner.isEquivalentTo(System.class)) {
      return name.equals("getenv") || name.equals("currentTimeMillis");
    }
    if (owner.isEquivalentTo(Clock.class)) {
      return name.startsWith("system") || (name.startsWith("tick") && !givenAClock);
    }
    return owner.getPackageName().equals("java.time") && name.equals("now") && !givenAClock;
  }

  private static void independent(String from, String... others) {
    holds(
        noClasses()
            .that()
            .resideInAPackage(from)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(others));
  }

  private static void holds(ArchRule rule) {
    rule.check(production);
  }

  private static boolean visible(JavaClass type) {
    boolean exported =
        MODULES.values().stream()
            .flatMap(module -> module.exports().stream())
            .anyMatch(exports -> exports.source().equals(type.getPackageName()));
    return exported
        && open(type.getModifiers())
        && type.getEnclosingClass().map(ArchitectureTest::visible).orElse(true);
  }

  private static boolean open(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  /** Java's own and its server's, ours where exported, annotations, and in the testkit its two. */
  private static boolean nameable(JavaClass type, boolean inTestkit) {
    JavaClass named = type.getBaseComponentType();
    return named.isPrimitive()
        || named.getPackageName().startsWith("java.")
        || named.getPackageName().startsWith("javax.annotation")
        || named.getPackageName().equals("com.sun.net.httpserver")
        || (named.getPackageName().startsWith(ROOT) && visible(named))
        || (inTestkit && named.getPackageName().matches("(org\\.junit|net\\.jqwik)\\..*"));
  }

  /** Looks at what a user's compiler sees: parents, parameters of types, members, annotations. */
  private static ArchCondition<JavaClass> nameOnlyWhatAUserCanName() {
    return new ArchCondition<>("name only what a user can name") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean inTestkit = type.getPackageName().startsWith(ROOT + ".testkit");
        Stream<JavaClass> ofTheType =
            Stream.of(
                    type.getSuperclass().stream(),
                    type.getInterfaces().stream(),
                    type.getTypeParameters().stream())
                .flatMap(types -> types)
                .flatMap(ArchitectureTest::rawTypes);
        report(type.getName(), Stream.concat(ofTheType, annotations(type)), inTestkit, events);
        for (JavaMember member : type.getMembers()) {
          if (open(member.getModifiers())) {
            Stream<JavaClass> named = Stream.concat(signature(member), annotations(member));
            report(member.getFullName(), named, inTestkit, events);
          }
        }
      }

      private void report(
          String where, Stream<JavaClass> named, boolean inTestkit, ConditionEvents events) {
        named
            .filter(type -> !nameable(type, inTestkit))
            .map(type -> where + " names " + type.getName())
            .distinct()
            .forEach(message -> events.add(SimpleConditionEvent.violated(where, message)));
      }
    };
  }

  private static Stream<JavaClass> signature(JavaMember member) {
    if (member instanceof JavaCodeUnit code) {
      return Stream.concat(
          code.getAllInvolvedRawTypes().stream(), code.getExceptionTypes().stream());
    }
    return member.getAllInvolvedRawTypes().stream();
  }

  private static Stream<JavaClass> annotations(HasAnnotations<?> element) {
    return element.getAnnotations().stream().map(JavaAnnotation::getRawType);
  }

  private static Stream<JavaClass> rawTypes(JavaType type) {
    return type.getAllInvolvedRawTypes().stream();
  }

  /** One slice for each package, so that the root package takes part in the search for cycles. */
  private static final class ByPackage implements SliceAssignment {
    @Override
    public String getDescription() {
      return "packages";
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getPackageName().startsWith(ROOT)
          ? SliceIdentifier.of(type.getPackageName())
          : SliceIdentifier.ignore();
    }
  }
}
