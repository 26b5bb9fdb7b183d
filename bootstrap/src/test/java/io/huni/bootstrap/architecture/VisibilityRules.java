package io.huni.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import org.springframework.context.annotation.Configuration;

import java.util.List;

/** What can be seen from outside a package. */
record VisibilityRules(Layout layout, FeatureCatalogue catalogue) {
    List<ArchRule> all() {
        return List.of(useCasesHideTheirServices(), adaptersHideAllButTheirConfiguration());
    }

    ArchRule useCasesHideTheirServices() {
        return classes()
                .that()
                .resideInAPackage(layout.application())
                .and(areOfAFeature())
                .and()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotRecords()
                .and()
                .areNotEnums()
                .and()
                .haveSimpleNameNotEndingWith("UseCases")
                .and()
                .areNotAssignableTo(Throwable.class)
                .should()
                .bePackagePrivate()
                .because(
                        "a caller who sees the port and not the service cannot lean on the"
                                + " service");
    }

    ArchRule adaptersHideAllButTheirConfiguration() {
        return classes()
                .that()
                .resideInAPackage(layout.adapters())
                .and(areOfAFeature())
                .and()
                .areTopLevelClasses()
                .and()
                .areNotAnnotatedWith(Configuration.class)
                .and()
                .haveSimpleNameNotEndingWith("Settings")
                .should()
                .notBePublic()
                .because("bootstrap asks an adapter for ports and must not see how they are made");
    }

    private DescribedPredicate<JavaClass> areOfAFeature() {
        return describe(
                "are of a feature",
                type -> layout.feature(type).filter(catalogue::isFeature).isPresent());
    }
}
