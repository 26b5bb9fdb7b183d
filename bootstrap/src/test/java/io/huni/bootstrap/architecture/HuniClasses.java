package io.huni.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;

/** The product's classes, read once. */
final class HuniClasses {
    static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(location -> !isOfTests(location))
                    .importPackages("io.huni");
    static final JavaClasses TESTS =
            new ClassFileImporter()
                    .withImportOption(HuniClasses::isOfTests)
                    .importPackages("io.huni.domain", "io.huni.application");

    private HuniClasses() {}

    private static boolean isOfTests(Location location) {
        return location.contains("/test-classes/") || location.contains("-tests.jar");
    }
}
