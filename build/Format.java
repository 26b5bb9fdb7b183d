import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks the layout of every Java file, or mends it with {@code apply}. A program of its own
 * because the formatter must run on the JDK whose language it reads, and Maven may run on an older
 * one.
 */
final class Format {
    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    public static void main(String[] arguments) throws Exception {
        boolean apply = arguments.length > 1 && arguments[1].equals("apply");
        List<Path> wrong = new ArrayList<>();
        for (Path file : sources(Path.of(arguments[0]))) {
            if (differs(file, apply)) {
                wrong.add(file);
            }
        }
        if (!apply && !wrong.isEmpty()) {
            System.err.println("Not formatted (mend with: mvn -N verify -Dformat=apply):");
            wrong.forEach(file -> System.err.println("  " + file));
            System.exit(1);
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().matches(".*/(target|node_modules|\\.git)/.*"))
                    .toList();
        }
    }

    private static boolean differs(Path file, boolean apply) throws Exception {
        String before = Files.readString(file);
        String after = FORMATTER.formatSourceAndFixImports(before);
        if (before.equals(after)) {
            return false;
        }
        if (apply) {
            Files.writeString(file, settled(after));
        }
        return true;
    }

    /** What the formatter breaks into lines it may want to lay out once more. */
    private static String settled(String source) throws Exception {
        String again = FORMATTER.formatSourceAndFixImports(source);
        return again.equals(source) ? source : settled(again);
    }
}
