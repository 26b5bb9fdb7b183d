package io.huni.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import io.huni.application.shared.Json;
import io.huni.domain.shared.DomainEvent;
import io.huni.domain.shared.ErrorKey;

import org.jspecify.annotations.NullMarked;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** How things are made everywhere. */
record ConventionRules(Layout layout) {
    List<ArchRule> all() {
        return List.of(
                packagesAreNullMarked(),
                eventsAreRecordsOfASealedFamily(),
                errorKeysAreEnums(),
                controllersAnswerWithWebTypes(),
                namesSayWhatThingsAre());
    }

    ArchRule packagesAreNullMarked() {
        return classes()
                .that()
                .resideInAPackage(layout.root() + "..")
                .should(
                        hold(
                                "lie in a @NullMarked package",
                                type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
                .because("NullAway looks only where null is a stated exception");
    }

    ArchRule eventsAreRecordsOfASealedFamily() {
        return classes()
                .that()
                .implement(DomainEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould(
                        hold(
                                "belong to a sealed interface",
                                type ->
                                        type.getRawInterfaces().stream()
                                                .map(JavaClass::reflect)
                                                .anyMatch(Class::isSealed)))
                .because("a consumer that forgets an event of the family must not compile");
    }

    ArchRule errorKeysAreEnums() {
        return classes()
                .that()
                .implement(ErrorKey.class)
                .should()
                .beEnums()
                .because("a test lists all keys and asks every language for their words");
    }

    ArchRule controllersAnswerWithWebTypes() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(RestController.class)
                .and()
                .doNotHaveModifier(JavaModifier.PRIVATE)
                .should(answerWithoutDomain())
                .because("the face to the outside must not change when a rule inside does");
    }

    ArchRule namesSayWhatThingsAre() {
        return classes()
                .that()
                .resideInAPackage(layout.root() + "..")
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl|Dto)(\\$.*)?")
                .because("such a name says that nobody knew what the thing is");
    }

    private ArchCondition<JavaMethod> answerWithoutDomain() {
        return condition(
                "answer with types of the web",
                method ->
                        method.getReturnType().getAllInvolvedRawTypes().stream()
                                .allMatch(this::isOfTheWeb),
                JavaMethod::getFullName);
    }

    private boolean isOfTheWeb(JavaClass type) {
        return type.isEquivalentTo(Json.class)
                || !(layout.isIn(type, "domain") || layout.isIn(type, "application"));
    }

    private static ArchCondition<JavaClass> hold(String words, Predicate<JavaClass> holds) {
        return condition(words, holds, JavaClass::getName);
    }

    private static <T> ArchCondition<T> condition(
            String words, Predicate<T> holds, Function<T, String> name) {
        return new ArchCondition<>(words) {
            @Override
            public void check(T item, ConditionEvents events) {
                if (!holds.test(item)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    item, name.apply(item) + " does not " + words));
                }
            }
        };
    }
}
