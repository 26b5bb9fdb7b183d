import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * Reads the CycloneDX list of what is inside the product and fails when something came in under a
 * licence that is not on the list. Of several licences of one component one that is on it is
 * enough: its authors let us choose. Test scope is not in that list of components.
 */
final class Licences {
    private static final Set<String> ALLOWED =
            Set.of(
                    "0BSD",
                    "Apache-2.0",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "Bouncy Castle Licence",
                    "CC0-1.0",
                    "CDDL-1.0",
                    "CDDL-1.1",
                    "EPL-1.0",
                    "EPL-2.0",
                    "ISC",
                    "MIT",
                    "MIT-0",
                    "MPL-2.0",
                    "PostgreSQL",
                    "Unicode-3.0");

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> refused = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        Licences licences = new Licences();
        licences.readAll(Path.of(arguments[0]));
        System.out.println("Licences of what is inside: " + licences.counts);
        if (licences.counts.isEmpty() || !licences.refused.isEmpty()) {
            System.err.println("Not on the list of licences in build/Licences.java:");
            licences.refused.forEach(component -> System.err.println("  " + component));
            System.exit(1);
        }
    }

    private void readAll(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        Document list = factory.newDocumentBuilder().parse(file.toFile());
        elements(list.getDocumentElement().getElementsByTagName("components"))
                .filter(components -> components.getParentNode() == list.getDocumentElement())
                .flatMap(components -> elements(components.getElementsByTagName("component")))
                .forEach(this::read);
    }

    private void read(Element component) {
        String name =
                text(component, "group").orElse("") + ":" + text(component, "name").orElse("");
        if (name.startsWith("io.huni:")) {
            return;
        }
        List<String> licences = licences(component);
        Optional<String> chosen = licences.stream().filter(Licences::isAllowed).findFirst();
        chosen.ifPresentOrElse(
                licence -> counts.merge(licence, 1, Integer::sum),
                () -> refused.add(name + " " + licences));
    }

    private static List<String> licences(Element component) {
        return Stream.concat(
                        elements(component.getElementsByTagName("license"))
                                .flatMap(
                                        licence ->
                                                text(licence, "id")
                                                        .or(() -> text(licence, "name"))
                                                        .stream()),
                        elements(component.getElementsByTagName("expression"))
                                .map(Element::getTextContent))
                .map(String::strip)
                .toList();
    }

    /** Reads SPDX expressions as far as they are needed: {@code A OR B}, {@code A AND B}. */
    private static boolean isAllowed(String expression) {
        Predicate<String> all =
                part ->
                        Stream.of(part.split(" AND "))
                                .map(String::strip)
                                .allMatch(ALLOWED::contains);
        return Stream.of(expression.replaceAll("[()]", "").split(" OR ")).anyMatch(all);
    }

    private static Optional<String> text(Element parent, String tag) {
        return elements(parent.getElementsByTagName(tag)).map(Element::getTextContent).findFirst();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
