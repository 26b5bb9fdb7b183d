package io.huni.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A rule that cannot fail is worse than none: each one is seen red on classes made to break it. */
class ArchitectureRulesFailTest {
    private static final String ROOT = "io.huni.bootstrap.architecture.wrong";
    private static final Layout WRONG = new Layout(ROOT);
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT);
    private static final FeatureCatalogue CATALOGUE =
            new FeatureCatalogue(
                    Map.of("lead", Set.of("scoring"), "scoring", Set.of()), Map.of(), Map.of());

    static Stream<ArchRule> rules() {
        return Stream.of(
                        new DependencyRules(WRONG).all(),
                        new FeatureRules(WRONG, CATALOGUE).all(),
                        new VisibilityRules(WRONG, CATALOGUE).all(),
                        new PurityRules(WRONG).all(),
                        new ConventionRules(WRONG).all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failsOnWrongClassesAndSaysWhy(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(", because ")
                .hasMessageContaining("was violated");
    }

    @Test
    void seesEveryRuleThatTheProductIsHeldTo() {
        assertThat(rules().map(ArchitectureRulesFailTest::reason))
                .containsExactlyElementsOf(
                        ArchitectureTest.rules().map(ArchitectureRulesFailTest::reason).toList());
    }

    private static String reason(ArchRule rule) {
        return rule.getDescription().replaceFirst(".*, because ", "");
    }
}
