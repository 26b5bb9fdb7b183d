package io.huni.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import io.huni.domain.shared.DomainEvent;
import io.huni.domain.shared.ErrorKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rules of the architecture on the product itself. */
class ArchitectureTest {
    private static final FeatureCatalogue CATALOGUE = FeatureCatalogue.read();

    static Stream<ArchRule> rules() {
        return Stream.of(
                        new DependencyRules(Layout.HUNI).all(),
                        new FeatureRules(Layout.HUNI, CATALOGUE).all(),
                        new VisibilityRules(Layout.HUNI, CATALOGUE).all(),
                        new PurityRules(Layout.HUNI).all(),
                        new ConventionRules(Layout.HUNI).all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(HuniClasses.MAIN);
    }

    @Test
    void testsOfDomainAndApplicationMockNothing() {
        assertThat(HuniClasses.TESTS).isNotEmpty();
        new DependencyRules(Layout.HUNI).testsMockNothing().check(HuniClasses.TESTS);
    }

    /** A rule about a package that is not there holds for ever and guards nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.huni.domain",
                "io.huni.application",
                "io.huni.adapter.web",
                "io.huni.adapter.persistence",
                "io.huni.adapter.meta",
                "io.huni.adapter.telephony",
                "io.huni.bootstrap",
                "io.huni.sandbox"
            })
    void guardsPackagesThatAreThere(String name) {
        assertThat(HuniClasses.MAIN.containPackage(name)).as(name).isTrue();
        assertThat(HuniClasses.MAIN.getPackage(name).getClassesInPackageTree()).isNotEmpty();
    }

    @Test
    void listsNoFeatureThatIsNotThere() {
        assertThat(CATALOGUE.features().keySet()).isSubsetOf(foundFeatures());
        assertThat(CATALOGUE.technical().keySet()).isSubsetOf(foundFeatures());
    }

    @Test
    void declaresOnlyFeaturesThatAreListed() {
        assertThat(CATALOGUE.features().values().stream().flatMap(Collection::stream))
                .allMatch(CATALOGUE::isFeature);
        assertThat(CATALOGUE.technical().values().stream().flatMap(Collection::stream))
                .allMatch(CATALOGUE::isFeature);
    }

    @Test
    void givesEveryEventANameOfItsOwn() {
        List<String> names =
                subtypes(DomainEvent.class)
                        .filter(type -> !type.isInterface())
                        .map(ArchitectureTest::eventName)
                        .toList();

        assertThat(names)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z-]+\\.[a-z-]+\\.v\\d+"));
    }

    @Test
    void givesEveryErrorAKeyOfItsOwnThatNamesItsFeature() {
        List<String> keys =
                subtypes(ErrorKey.class)
                        .filter(JavaClass::isEnum)
                        .flatMap(ArchitectureTest::errorKeys)
                        .toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
        assertThat(keys).allMatch(key -> key.matches("[a-z]+\\.[a-z]+(-[a-z]+)*"));
    }

    private static Set<String> foundFeatures() {
        Set<String> found = new TreeSet<>();
        HuniClasses.MAIN.forEach(type -> Layout.HUNI.feature(type).ifPresent(found::add));
        return found;
    }

    private static Stream<JavaClass> subtypes(Class<?> parent) {
        return HuniClasses.MAIN.get(parent).getAllSubclasses().stream();
    }

    private static String eventName(JavaClass event) {
        try {
            return (String) event.reflect().getField("NAME").get(null);
        } catch (ReflectiveOperationException none) {
            throw new AssertionError(event.getName() + " has no public constant NAME", none);
        }
    }

    private static Stream<String> errorKeys(JavaClass keys) {
        return Stream.of(keys.reflect().getEnumConstants()).map(key -> ((ErrorKey) key).key());
    }
}
