package io.huni.sandbox.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * People as forms know them: some in capitals, some without a phone, some with one that cannot
 * exist.
 */
final class SeedPeople {
    private static final Locale TURKISH = Locale.of("tr");
    private static final List<String> FIRST =
            List.of(
                    "Elif",
                    "Gülşah",
                    "Oğuzhan",
                    "İbrahim",
                    "Nurcan",
                    "Çağrı",
                    "Ömer Faruk",
                    "Ünal",
                    "Şeyma",
                    "Yiğit Can",
                    "Tuğba",
                    "Murat",
                    "Sibel",
                    "Recep",
                    "Deniz",
                    "Pelin",
                    "Işıl",
                    "Zeynep",
                    "Ahmet",
                    "Fatma",
                    "Kerem",
                    "Ayşegül",
                    "Hüseyin",
                    "Büşra",
                    "Emre",
                    "Gökçe",
                    "Serkan",
                    "Merve",
                    "Volkan",
                    "Esra",
                    "Halil",
                    "Ceren",
                    "Tolga",
                    "Hatice",
                    "Barış",
                    "Nazlı",
                    "Uğur",
                    "Derya");
    private static final List<String> LAST =
            List.of(
                    "Karaca",
                    "Ertürk",
                    "Şimşek",
                    "Uçar",
                    "Açıkgöz",
                    "Demirtaş",
                    "Işık",
                    "Yücel",
                    "Aydoğdu",
                    "Tuncer",
                    "İnce",
                    "Kılıç",
                    "Güneş",
                    "Tosun",
                    "Aksoy",
                    "Arslan",
                    "Yılmaz",
                    "Kaya",
                    "Öztürk",
                    "Çelik",
                    "Şahin",
                    "Doğan",
                    "Koç",
                    "Kurt",
                    "Özdemir",
                    "Polat",
                    "Bulut",
                    "Erdoğan",
                    "Taş",
                    "Güler");
    private static final List<String> ABROAD_FIRST =
            List.of(
                    "Hans-Peter",
                    "Sarah",
                    "Katrin",
                    "Michael",
                    "Amina",
                    "Leyla",
                    "Oliver",
                    "Emma",
                    "William",
                    "Sophie",
                    "Jürgen",
                    "Nadia");
    private static final List<String> ABROAD_LAST =
            List.of(
                    "Vogel",
                    "Whitfield",
                    "Müller",
                    "Wilson",
                    "El Idrissi",
                    "Haddad",
                    "Schneider",
                    "Brown",
                    "Weber",
                    "Taylor");

    private final Random random;
    private final int namesakes;

    /**
     * @param namesakes how many of one name have addresses of their own at a mail provider; with
     *     few of them, some people come twice
     */
    SeedPeople(Random random, int namesakes) {
        this.random = random;
        this.namesakes = namesakes;
    }

    Map<String, List<String>> answers(Form form) {
        Person person = person(!form.locale().startsWith("tr"), form.locale().startsWith("de"));
        Map<String, List<String>> values = new LinkedHashMap<>();
        form.questions().forEach(question -> answer(question, person, values));
        return values;
    }

    Map<String, Boolean> consents(Form form) {
        Map<String, Boolean> boxes = new LinkedHashMap<>();
        form.consents().keySet().stream()
                .sorted()
                .forEach(key -> boxes.put(key, random.nextInt(3) > 0));
        return boxes;
    }

    private void answer(Form.Question question, Person person, Map<String, List<String>> values) {
        switch (question.type()) {
            case "FULL_NAME" ->
                    values.put(question.key(), List.of(person.first() + " " + person.last()));
            case "FIRST_NAME" -> values.put(question.key(), List.of(person.first()));
            case "LAST_NAME" -> values.put(question.key(), List.of(person.last()));
            case "PHONE" -> putUnlessBlank(values, question.key(), person.phone());
            case "EMAIL" -> putUnlessBlank(values, question.key(), person.email());
            case "CITY" ->
                    values.put(
                            question.key(),
                            List.of(pick(List.of("İzmir", "Aydın", "Manisa", "Muğla"))));
            default -> choose(question, values);
        }
    }

    private void choose(Form.Question question, Map<String, List<String>> values) {
        int draw = random.nextInt(14);
        if (draw == 0) {
            values.put(question.key(), List.of());
        } else if (draw > 1) {
            values.put(question.key(), List.of(pick(question.options())));
        }
    }

    private static void putUnlessBlank(Map<String, List<String>> values, String key, String value) {
        values.put(key, value.isBlank() ? List.of() : List.of(value));
    }

    private Person person(boolean abroad, boolean german) {
        String first = pick(abroad ? ABROAD_FIRST : FIRST);
        String last = pick(abroad ? ABROAD_LAST : LAST);
        int shout = random.nextInt(12);
        String phone = random.nextInt(11) == 0 ? "" : abroad ? abroadPhone(german) : turkishPhone();
        return new Person(
                cased(first, shout), cased(last, shout), phone, email(first, last, phone));
    }

    private static String cased(String name, int draw) {
        return switch (draw) {
            case 0 -> name.toUpperCase(TURKISH);
            case 1 -> name.toLowerCase(TURKISH);
            default -> name;
        };
    }

    private String email(String first, String last, String phone) {
        if (!phone.isBlank() && random.nextInt(4) == 0) {
            return "";
        }
        String plain = ascii(first) + "." + ascii(last) + random.nextInt(namesakes);
        return plain + pick(List.of("@ornek.test", "@posta.ornek.test", "@mail.ornek.test"));
    }

    private static String ascii(String name) {
        String lower = name.toLowerCase(TURKISH).replace('ı', 'i');
        return java.text.Normalizer.normalize(lower, java.text.Normalizer.Form.NFD)
                .replaceAll("[^a-z]", "");
    }

    private String turkishPhone() {
        String operator =
                pick(List.of("532", "533", "535", "541", "542", "505", "507", "555", "530", "538"));
        String rest =
                "%03d%02d%02d"
                        .formatted(random.nextInt(1_000), random.nextInt(100), random.nextInt(100));
        return switch (random.nextInt(8)) {
            case 0 -> "0" + operator + rest;
            case 1 -> operator + " " + rest.substring(0, 3) + " " + rest.substring(3);
            case 2 -> "0090" + operator + rest;
            case 3 ->
                    "0 ("
                            + operator
                            + ") "
                            + rest.substring(0, 3)
                            + " "
                            + rest.substring(3, 5)
                            + " "
                            + rest.substring(5);
            case 4 -> random.nextInt(3) == 0 ? "111111" : "+90" + operator + rest;
            default -> "+90" + operator + rest;
        };
    }

    private String abroadPhone(boolean german) {
        return german
                ? "+4915123%06d".formatted(random.nextInt(1_000_000))
                : "+447400%06d".formatted(random.nextInt(1_000_000));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private record Person(String first, String last, String phone, String email) {}
}
