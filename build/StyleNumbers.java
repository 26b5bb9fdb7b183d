import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Measures what the house has promised of its code, prints it and fails when a limit is passed,
 * unless its second argument is {@code print}. A method's lines run from its signature to its
 * closing brace; a file's lines are all of its lines, package-info files apart.
 */
final class StyleNumbers {
    private static final Pattern NOT_OURS =
            Pattern.compile(".*/(target|node_modules|dist|\\.git|generated)/.*");
    private final Path root;
    private final List<Row> rows = new ArrayList<>();

    private StyleNumbers(Path root) {
        this.root = root;
    }

    public static void main(String[] arguments) throws IOException {
        StyleNumbers numbers = new StyleNumbers(Path.of(arguments[0]));
        numbers.measureJava();
        numbers.measureScreens();
        numbers.rows.forEach(row -> System.out.println(row.text()));
        boolean checks = arguments.length < 2 || !"print".equals(arguments[1]);
        if (checks && numbers.rows.stream().anyMatch(Row::isPassed)) {
            System.err.println("The numbers of our style are not held: see the rows marked with !");
            System.exit(1);
        }
    }

    private void measureJava() throws IOException {
        List<Path> main = files(path -> path.contains("/src/main/java/") && isClass(path));
        Sources sources = Sources.parse(main);
        List<Measured> methods = sources.methods;
        List<Measured> files = lines(main);
        atMost("method lines, median", percentile(methods, 50), 5);
        atMost("method lines, 95 %", percentile(methods, 95), 18);
        atMost("methods over 20 lines, %", percentOver(methods, 20), 2);
        atMost("method lines, longest", longest(methods), 40);
        atMost("file lines, median", percentile(files, 50), 50);
        atMost("file lines, 95 %", percentile(files, 95), 200);
        atMost("file lines, longest", longest(files), 300);
        atLeast("package-private types, application and adapters, %", sources.hidden(), 35);
        atMost("flatMap nested three deep", named(sources.nested), 0);
        Value testToMain = new Value(total(lines(files(this::isTest))) / total(files), "");
        atLeast("test to main lines", testToMain, 0.9);
    }

    private void measureScreens() throws IOException {
        List<Path> screens =
                files(path -> path.contains("/frontend/src/") && path.matches(".*\\.tsx?"));
        if (screens.isEmpty()) {
            return;
        }
        Screens counted = Screens.read(screens);
        atMost("SPA: any, per 1000 lines", counted.perThousand(counted.anys), 0);
        atMost("SPA: as, per 1000 lines", counted.perThousand(counted.assertions), 1.5);
    }

    private void atMost(String name, Value value, double limit) {
        rows.add(new Row(name, value, limit, value.number() > limit, "at most"));
    }

    private void atLeast(String name, Value value, double limit) {
        rows.add(new Row(name, value, limit, value.number() < limit, "at least"));
    }

    private List<Path> files(Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !NOT_OURS.matcher(file.toString()).matches())
                    .filter(file -> wanted.test(file.toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isClass(String path) {
        return path.endsWith(".java") && !path.endsWith("-info.java");
    }

    private boolean isTest(String path) {
        return path.contains("/src/test/java/") && isClass(path);
    }

    private static List<Measured> lines(List<Path> files) throws IOException {
        List<Measured> lines = new ArrayList<>();
        for (Path file : files) {
            lines.add(new Measured(file.getFileName().toString(), Files.readAllLines(file).size()));
        }
        return lines;
    }

    private static Value percentile(List<Measured> measured, int percent) {
        List<Integer> sorted = measured.stream().map(Measured::lines).sorted().toList();
        int index = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
        return new Value(sorted.get(index), measured.size() + " in all");
    }

    private static Value percentOver(List<Measured> measured, int lines) {
        long over = measured.stream().filter(one -> one.lines() > lines).count();
        return new Value(100.0 * over / measured.size(), over + " of them");
    }

    private static Value longest(List<Measured> measured) {
        Measured longest =
                measured.stream()
                        .max((a, b) -> Integer.compare(a.lines(), b.lines()))
                        .orElseThrow();
        return new Value(longest.lines(), longest.name());
    }

    private static Value named(List<String> places) {
        return new Value(places.size(), String.join(", ", places));
    }

    private static double total(List<Measured> measured) {
        return measured.stream().mapToInt(Measured::lines).sum();
    }

    private record Measured(String name, int lines) {}

    /**
     * @param note says more, such as where the longest one is
     */
    private record Value(double number, String note) {}

    private record Row(String name, Value value, double limit, boolean isPassed, String sense) {
        String text() {
            return String.format(
                    Locale.ROOT,
                    "%s %-52s %8.2f   %-8s %6.1f   %s",
                    isPassed ? "!" : " ",
                    name,
                    value.number(),
                    sense,
                    limit,
                    value.note());
        }
    }

    /** What the compiler's tree says of all files. */
    private static final class Sources {
        private final List<Measured> methods = new ArrayList<>();
        private final List<String> nested = new ArrayList<>();
        private int types;
        private int packagePrivate;

        static Sources parse(List<Path> files) throws IOException {
            Sources sources = new Sources();
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager manager =
                    compiler.getStandardFileManager(null, null, null)) {
                JavacTask task =
                        (JavacTask)
                                compiler.getTask(
                                        null,
                                        manager,
                                        ignored -> {},
                                        List.of("-proc:none"),
                                        null,
                                        manager.getJavaFileObjectsFromPaths(files));
                SourcePositions positions = Trees.instance(task).getSourcePositions();
                for (CompilationUnitTree unit : task.parse()) {
                    new Reading(sources, unit, positions).scan(unit, null);
                }
            }
            return sources;
        }

        Value hidden() {
            return new Value(100.0 * packagePrivate / types, packagePrivate + " of " + types);
        }
    }

    /** Walks through one file. */
    private static final class Reading extends TreePathScanner<Void, Void> {
        private static final Set<String> FLAT =
                Set.of(
                        "flatMap",
                        "flatMapMany",
                        "flatMapIterable",
                        "flatMapSequential",
                        "concatMap",
                        "switchMap",
                        "zipWhen");
        private final Sources sources;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final boolean counted;
        private int depth;

        Reading(Sources sources, CompilationUnitTree unit, SourcePositions positions) {
            this.sources = sources;
            this.unit = unit;
            this.positions = positions;
            this.counted =
                    unit.getSourceFile().getName().matches(".*/(application|adapters-\\w+)/src/.*");
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            if (counted && getCurrentPath().getParentPath().getLeaf() == unit) {
                sources.types++;
                sources.packagePrivate +=
                        type.getModifiers().getFlags().contains(Modifier.PUBLIC) ? 0 : 1;
            }
            return super.visitClass(type, none);
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            if (method.getBody() != null && positions.getStartPosition(unit, method) >= 0) {
                sources.methods.add(new Measured(place(method.getName().toString()), of(method)));
            }
            return super.visitMethod(method, none);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            scan(call.getMethodSelect(), none);
            boolean flat = isFlat(call);
            depth += flat ? 1 : 0;
            if (flat && depth == 3) {
                sources.nested.add(place("line " + line(positions.getStartPosition(unit, call))));
            }
            call.getArguments().stream().filter(Reading::isDeep).forEach(part -> scan(part, none));
            depth -= flat ? 1 : 0;
            call.getArguments().stream()
                    .filter(part -> !isDeep(part))
                    .forEach(part -> scan(part, none));
            return null;
        }

        private static boolean isDeep(Tree part) {
            return part instanceof LambdaExpressionTree || part instanceof MemberReferenceTree;
        }

        private static boolean isFlat(MethodInvocationTree call) {
            return call.getMethodSelect() instanceof MemberSelectTree select
                    && FLAT.contains(select.getIdentifier().toString());
        }

        private int of(MethodTree method) {
            long start = positions.getStartPosition(unit, method.getBody());
            long signature =
                    method.getReturnType() == null
                            ? positions.getStartPosition(unit, method)
                            : positions.getStartPosition(unit, method.getReturnType());
            long end = positions.getEndPosition(unit, method);
            return line(end) - line(Math.min(start, signature)) + 1;
        }

        private int line(long position) {
            return (int) unit.getLineMap().getLineNumber(position);
        }

        private String place(String what) {
            return Path.of(unit.getSourceFile().getName()).getFileName() + " " + what;
        }
    }

    /** What a reader finds in the screens' files, words in quotes and comments apart. */
    private record Screens(int lines, List<String> anys, List<String> assertions) {
        private static final Pattern SILENT =
                Pattern.compile(
                        "//[^\\n"
                                + "]*|/\\*[\\s\\S]*?\\*/|'(?:\\\\.|[^'\\\\\\n"
                                + "])*'|\"(?:\\\\.|[^\"\\\\])*\"");
        private static final Pattern ANY = Pattern.compile("[:<|&,(]\\s*any\\b|\\bas any\\b");
        private static final Pattern AS =
                Pattern.compile(
                        "(?<=[\\w)\\]}>'\"`!])\\s+as\\s+(?!const\\b)(?=[A-Z{(\\[]|unknown|string"
                                + "|number|boolean|never|keyof|typeof|any\\b)");
        private static final Pattern IMPORT =
                Pattern.compile("(?m)^(?:import|export)\\b[^;=(]*?from\\s*''");

        static Screens read(List<Path> files) throws IOException {
            int lines = 0;
            List<String> anys = new ArrayList<>();
            List<String> assertions = new ArrayList<>();
            for (Path file : files) {
                String text = Files.readString(file);
                lines += (int) text.lines().count();
                String plain = withoutImports(SILENT.matcher(text).replaceAll("''"));
                String name = file.getFileName().toString();
                ANY.matcher(plain).results().forEach(found -> anys.add(name));
                AS.matcher(plain).results().forEach(found -> assertions.add(name));
            }
            return new Screens(lines, anys, assertions);
        }

        private static String withoutImports(String text) {
            return IMPORT.matcher(text).replaceAll("");
        }

        Value perThousand(List<String> places) {
            String note = places.size() + ": " + String.join(", ", places);
            return new Value(
                    1000.0 * places.size() / lines,
                    note.length() > 160 ? note.substring(0, 160) + "…" : note);
        }
    }
}
