package io.huni.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where things lie below a root package: {@code <root>.domain.<feature>}, {@code
 * <root>.application.<feature>}, {@code <root>.adapter.<technology>.<feature>}.
 */
record Layout(String root) {
    static final Layout HUNI = new Layout("io.huni");

    String domain() {
        return root + ".domain..";
    }

    String application() {
        return root + ".application..";
    }

    String adapters() {
        return root + ".adapter..";
    }

    String bootstrap() {
        return root + ".bootstrap..";
    }

    String sandbox() {
        return root + ".sandbox..";
    }

    /** The feature or technical package that a class of domain, application or adapters is in. */
    Optional<String> feature(JavaClass type) {
        Matcher place =
                Pattern.compile(
                                Pattern.quote(root)
                                        + "\\.(?:domain|application|adapter\\.\\w+)\\.(\\w+).*")
                        .matcher(type.getPackageName());
        return place.matches() ? Optional.of(place.group(1)) : Optional.empty();
    }

    boolean isIn(JavaClass type, String layer) {
        return (type.getPackageName() + ".").startsWith(root + "." + layer + ".");
    }
}
