package io.huni.sandbox.world;

import static io.huni.sandbox.world.SeedForms.FORMS;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * The sample organisation as Meta would hold it. The same moment and number of leads tell the same
 * past.
 */
public final class Seed {
    /** Opens every page; does not expire. */
    public static final String SYSTEM_TOKEN = "sandbox-system-user-token";

    /** Opens Ege Göz Merkezi and ends five days after the start. */
    public static final String EXPIRING_TOKEN = "sandbox-expiring-token";

    /** Ended on a day long past. */
    public static final String DEAD_TOKEN = "sandbox-dead-token";

    /** Opens every page and lacks {@code leads_retrieval}. */
    public static final String POOR_TOKEN = "sandbox-token-without-leads";

    /** The pages of the sample organisation. */
    public static final List<Page> PAGES =
            List.of(
                    new Page(
                            "104857600000001",
                            "Nova Dent İstanbul",
                            "sandbox-nova-dent-token",
                            "301"),
                    new Page(
                            "104857600000002",
                            "EstePlus Nişantaşı",
                            "sandbox-esteplus-token",
                            "302"),
                    new Page(
                            "104857600000003", "Marina Konut", "sandbox-marina-konut-token", "303"),
                    new Page("104857600000004", "Ege Göz Merkezi", EXPIRING_TOKEN, "304"));

    private static final Set<String> PERMISSIONS =
            Set.of(
                    "leads_retrieval",
                    "pages_manage_ads",
                    "pages_manage_metadata",
                    "pages_read_engagement",
                    "pages_show_list",
                    "ads_management");
    private static final Set<String> POOR_PERMISSIONS =
            Set.of("pages_show_list", "pages_read_engagement");

    /** Meta keeps 90 days; those of the night move back to the evening before, and stay within. */
    private static final Duration PAST = Duration.ofDays(90).minusHours(10);

    private static final Duration TOKEN_LEFT = Duration.ofDays(5);

    /** Few enough that some people send two forms. */
    private static final int NAMESAKES = 90;

    private final World world;
    private final Random random = new Random(20_261_121);
    private final SeedPeople people = new SeedPeople(random, NAMESAKES);

    private Seed(World world) {
        this.world = world;
    }

    /** Fills the world. */
    public static void fill(World world, int leads, Instant now) {
        Seed seed = new Seed(world);
        PAGES.forEach(world::add);
        FORMS.forEach(world::add);
        seed.tokens(now);
        seed.leads(leads, now);
    }

    private void tokens(Instant now) {
        Set<String> all = Set.copyOf(PAGES.stream().map(Page::id).toList());
        PAGES.stream()
                .filter(page -> !page.token().equals(EXPIRING_TOKEN))
                .forEach(page -> world.add(living(page.token(), "PAGE", Set.of(page.id()))));
        world.add(living(SYSTEM_TOKEN, "SYSTEM_USER", all));
        Set<String> last = Set.of(PAGES.getLast().id());
        Optional<Instant> soon = Optional.of(now.plus(TOKEN_LEFT));
        world.add(new Token(EXPIRING_TOKEN, "PAGE", last, PERMISSIONS, soon, Optional.empty()));
        world.add(
                new Token(
                        DEAD_TOKEN, "PAGE", all, PERMISSIONS, Optional.of(now), Optional.of(463)));
        world.add(
                new Token(
                        POOR_TOKEN,
                        "USER",
                        all,
                        POOR_PERMISSIONS,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Token living(String value, String kind, Set<String> pages) {
        return new Token(value, kind, pages, PERMISSIONS, Optional.empty(), Optional.empty());
    }

    /** The oldest first, so that numbers rise with time. */
    private void leads(int number, Instant now) {
        random.longs(number, 0, PAST.toSeconds())
                .map(back -> inOpeningHours(back, now))
                .boxed()
                .sorted(Comparator.reverseOrder())
                .forEach(back -> add(now.minusSeconds(back)));
    }

    /** People send forms in the day and in the evening rather than at four in the morning. */
    private long inOpeningHours(long back, Instant now) {
        long hour = (now.minusSeconds(back).getEpochSecond() / 3_600 + 3) % 24;
        return hour < 7 && random.nextInt(4) > 0 && back > 0 ? back + 9 * 3_600 : back;
    }

    private void add(Instant at) {
        Form form = FORMS.get(weighted());
        Map<String, List<String>> values = people.answers(form);
        boolean organic = random.nextInt(12) == 0;
        Optional<Form.Ad> ad =
                organic
                        ? Optional.empty()
                        : Optional.of(form.ads().get(random.nextInt(form.ads().size())));
        String platform = random.nextInt(5) < 3 ? "ig" : "fb";
        world.add(
                new Lead(
                        world.nextNumber(),
                        form,
                        Instant.ofEpochSecond(at.getEpochSecond()),
                        values,
                        people.consents(form),
                        ad,
                        platform));
    }

    private int weighted() {
        int draw = random.nextInt(100);
        int[] borders = {24, 34, 42, 62, 72, 86, 100};
        for (int index = 0; index < borders.length; index++) {
            if (draw < borders[index]) {
                return index;
            }
        }
        return 0;
    }
}
