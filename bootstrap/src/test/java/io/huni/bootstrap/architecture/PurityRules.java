package io.huni.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;

import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** No hidden time, chance, environment or thread. */
record PurityRules(Layout layout) {
    List<ArchRule> all() {
        return List.of(
                timeComesAsAnArgument(), chanceComesAsAnArgument(), chainsAreNotStartedInside());
    }

    ArchRule timeComesAsAnArgument() {
        return noClasses()
                .that()
                .resideInAnyPackage(layout.domain(), layout.application())
                .should()
                .callMethodWhere(
                        target(nameMatching("now")).and(hasNoArgument()).and(isOfJavaTime()))
                .orShould()
                .callMethodWhere(target(nameMatching("system.*")).and(isOfJavaTime()))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethodWhere(target(nameMatching("getenv|getProperty")).and(isOf(System.class)))
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .because("a decision that can be repeated can be tested and explained");
    }

    ArchRule chanceComesAsAnArgument() {
        return noClasses()
                .that()
                .resideInAnyPackage(layout.domain(), layout.application())
                .and()
                .haveSimpleNameNotEndingWith("UseCases")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .because("only a factory may choose where chance comes from, or no test can");
    }

    ArchRule chainsAreNotStartedInside() {
        return noClasses()
                .that()
                .resideInAPackage(layout.application())
                .should()
                .callMethodWhere(
                        target(nameMatching("block|blockFirst|blockLast|blockOptional|subscribe"))
                                .and(isOfReactor()))
                .orShould()
                .callMethodWhere(target(nameMatching("onErrorContinue")).and(isOfReactor()))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Schedulers.class)
                .because(
                        "who subscribes inside loses back-pressure, context and transaction, and"
                                + " who blocks stops everybody");
    }

    private static DescribedPredicate<JavaAccess<?>> isOfJavaTime() {
        return describe(
                "is of java.time",
                access -> access.getTargetOwner().getPackageName().startsWith("java.time"));
    }

    private static DescribedPredicate<JavaAccess<?>> isOfReactor() {
        return describe(
                "is of Reactor",
                access -> access.getTargetOwner().getPackageName().startsWith("reactor."));
    }

    private static DescribedPredicate<JavaAccess<?>> isOf(Class<?> owner) {
        return describe(
                "is of " + owner.getSimpleName(),
                access -> access.getTargetOwner().isEquivalentTo(owner));
    }

    private static DescribedPredicate<JavaAccess<?>> hasNoArgument() {
        return describe(
                "has no argument",
                access ->
                        access instanceof JavaCall<?> call
                                && call.getTarget().getRawParameterTypes().isEmpty());
    }
}
