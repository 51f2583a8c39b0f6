package io.github.defer4j.processor;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** The table of ARCHITECTURE.md: which package may use which. */
class ArchitectureTest {
    private static final String ROOT = "io.github.defer4j.processor";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void packagesUseWhatTheTableSays() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("root").definedBy(ROOT)
                .layer("call").definedBy(ROOT + ".call")
                .layer("diagnostic").definedBy(ROOT + ".diagnostic")
                .layer("model").definedBy(ROOT + ".model")
                .layer("environment").definedBy(ROOT + ".environment")
                .layer("read").definedBy(ROOT + ".read")
                .layer("resolve").definedBy(ROOT + ".resolve")
                .layer("bind").definedBy(ROOT + ".bind")
                .layer("build").definedBy(ROOT + ".build")
                .layer("render").definedBy(ROOT + ".render")
                .whereLayer("root").mayNotBeAccessedByAnyLayer()
                .whereLayer("call").mayOnlyBeAccessedByLayers("resolve", "bind", "build")
                .whereLayer("diagnostic").mayOnlyBeAccessedByLayers("root", "read", "resolve", "bind")
                .whereLayer("environment").mayOnlyBeAccessedByLayers("root", "read", "resolve", "bind", "build")
                .whereLayer("read").mayOnlyBeAccessedByLayers("root", "resolve", "bind", "build")
                .whereLayer("resolve").mayOnlyBeAccessedByLayers("bind", "build")
                .whereLayer("bind").mayOnlyBeAccessedByLayers("root", "build")
                .whereLayer("build").mayOnlyBeAccessedByLayers("root")
                .whereLayer("render").mayOnlyBeAccessedByLayers("root")
                .check(classes);
    }

    @Test
    void noCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void parserKnowsNoCompiler() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(ROOT + ".call")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax..", "com.palantir..")
                .check(classes);
    }

    @Test
    void oneClassPrintsAndOneWrites() {
        ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveSimpleName("Reporter")
                .and()
                .doNotHaveSimpleName("WrapperProcessor")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Messager")
                .check(classes);
        ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveSimpleName("SourceWriter")
                .and()
                .doNotHaveSimpleName("WrapperProcessor")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Filer")
                .check(classes);
    }
}
