package io.huni.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What features may know of each other; the features are found by their packages. */
record FeatureRules(Layout layout, FeatureCatalogue catalogue) {
    List<ArchRule> all() {
        return List.of(
                everyPackageIsListed(),
                featuresUseWhatTheyDeclare(),
                featuresOfTheDomainHaveNoCycle(),
                featuresOfTheApplicationHaveNoCycle(),
                featuresKeepTheirPortsToThemselves(),
                featuresOfAnAdapterDoNotSeeEachOther());
    }

    ArchRule everyPackageIsListed() {
        return classes()
                .that()
                .resideInAnyPackage(layout.domain(), layout.application(), layout.adapters())
                .should(condition("lie in a package that features.json lists", this::findUnlisted))
                .because(
                        "a new feature starts with its line there, and all rules then hold for it");
    }

    ArchRule featuresUseWhatTheyDeclare() {
        return classes()
                .that()
                .resideInAnyPackage(layout.domain(), layout.application(), layout.adapters())
                .should(condition("use what features.json declares", this::findUndeclared))
                .because("a dependency between features is a decision and not an import");
    }

    ArchRule featuresOfTheDomainHaveNoCycle() {
        return slices().matching(layout.root() + ".domain.(*)..")
                .should()
                .beFreeOfCycles()
                .because("what goes round can neither be understood nor taken out alone");
    }

    ArchRule featuresOfTheApplicationHaveNoCycle() {
        return slices().matching(layout.root() + ".application.(*)..")
                .should()
                .beFreeOfCycles()
                .because("what goes round can neither be understood nor taken out alone");
    }

    ArchRule featuresKeepTheirPortsToThemselves() {
        return classes()
                .that()
                .resideInAPackage(layout.application())
                .should(condition("leave other features' out-ports alone", this::findForeignPorts))
                .because(
                        "who needs another feature asks its in-port, where its rights are checked");
    }

    ArchRule featuresOfAnAdapterDoNotSeeEachOther() {
        return classes()
                .that()
                .resideInAPackage(layout.adapters())
                .should(
                        condition(
                                "leave other features' adapters alone", this::findForeignAdapters))
                .because("tables, pages and calls of a feature change without asking the others");
    }

    private void findUnlisted(JavaClass type, Consumer<String> violation) {
        layout.feature(type)
                .filter(feature -> !catalogue.isListed(feature))
                .ifPresent(feature -> violation.accept(type.getName() + " lies in " + feature));
    }

    private void findUndeclared(JavaClass type, Consumer<String> violation) {
        layout.feature(type)
                .filter(feature -> !isTechnicalAdapter(type, feature))
                .ifPresent(feature -> findUndeclared(feature, type, violation));
    }

    private boolean isTechnicalAdapter(JavaClass type, String feature) {
        return layout.isIn(type, "adapter") && catalogue.isTechnical(feature);
    }

    private void findUndeclared(String feature, JavaClass type, Consumer<String> violation) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(
                        dependency ->
                                layout.feature(dependency.getTargetClass())
                                        .filter(used -> !may(type, feature, used))
                                        .isPresent())
                .map(Dependency::getDescription)
                .forEach(violation);
    }

    private boolean may(JavaClass type, String feature, String used) {
        return layout.isIn(type, "adapter")
                ? catalogue.mayShow(feature, used)
                : catalogue.mayUse(feature, used);
    }

    private void findForeignPorts(JavaClass type, Consumer<String> violation) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(
                        dependency ->
                                dependency.getTargetClass().getPackageName().endsWith(".port"))
                .filter(dependency -> isForeign(type, dependency.getTargetClass()))
                .map(Dependency::getDescription)
                .forEach(violation);
    }

    private void findForeignAdapters(JavaClass type, Consumer<String> violation) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> layout.isIn(dependency.getTargetClass(), "adapter"))
                .filter(dependency -> isForeign(type, dependency.getTargetClass()))
                .map(Dependency::getDescription)
                .forEach(violation);
    }

    private boolean isForeign(JavaClass type, JavaClass target) {
        return layout.feature(target)
                .filter(catalogue::isFeature)
                .filter(used -> !layout.feature(type).equals(Optional.of(used)))
                .isPresent();
    }

    private static ArchCondition<JavaClass> condition(String words, Finder finder) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                finder.find(
                        type,
                        violation -> events.add(SimpleConditionEvent.violated(type, violation)));
            }
        };
    }

    private interface Finder {
        void find(JavaClass type, Consumer<String> violation);
    }
}
