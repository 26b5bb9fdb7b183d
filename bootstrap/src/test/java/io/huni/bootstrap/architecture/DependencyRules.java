package io.huni.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

import java.util.List;

/** Which way things point. */
record DependencyRules(Layout layout) {
    List<ArchRule> all() {
        return List.of(
                domainIsPure(),
                applicationIsFreeOfFrameworks(),
                adaptersDoNotSeeEachOther(),
                nobodySeesBootstrap(),
                sandboxStandsAlone(),
                testsMockNothing());
    }

    ArchRule domainIsPure() {
        return classes()
                .that()
                .resideInAPackage(layout.domain())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(layout.domain(), "java..", "javax.crypto..", "org.jspecify..")
                .because("rules that know no framework outlive it and are tested in milliseconds");
    }

    ArchRule applicationIsFreeOfFrameworks() {
        return classes()
                .that()
                .resideInAPackage(layout.application())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        layout.application(),
                        layout.domain(),
                        "java..",
                        "org.jspecify..",
                        "org.reactivestreams..",
                        "org.slf4j..",
                        "reactor..")
                .because("a use case says what happens; how it is stored or sent is an adapter's");
    }

    ArchRule adaptersDoNotSeeEachOther() {
        return slices().matching(layout.root() + ".adapter.(*)..")
                .should()
                .notDependOnEachOther()
                .because("one technology can only be exchanged when no other one leans on it");
    }

    ArchRule nobodySeesBootstrap() {
        return noClasses()
                .that()
                .resideInAnyPackage(layout.domain(), layout.application(), layout.adapters())
                .should()
                .dependOnClassesThat()
                .resideInAPackage(layout.bootstrap())
                .because("wiring knows the parts, the parts do not know the wiring");
    }

    ArchRule sandboxStandsAlone() {
        return noClasses()
                .that()
                .resideInAPackage(layout.sandbox())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        layout.domain(),
                        layout.application(),
                        layout.adapters(),
                        layout.bootstrap())
                .because("a stand-in that shares our code would share our mistakes about Meta");
    }

    ArchRule testsMockNothing() {
        return noClasses()
                .that()
                .resideInAnyPackage(layout.domain(), layout.application())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.mockito..")
                .because(
                        "a mock says what the test's writer believes; a fake that keeps the"
                                + " contract says what is so");
    }
}
