package io.huni.sandbox.world;

import io.huni.sandbox.world.Form.Ad;
import io.huni.sandbox.world.Form.Question;

import java.util.List;
import java.util.Map;

/** The forms of the sample organisation, each odd in its own way, as real forms are. */
final class SeedForms {
    static final List<Form> FORMS =
            List.of(
                    form(
                            "1200000000000101",
                            0,
                            "İmplant | TR",
                            "tr_TR",
                            Map.of(),
                            implant(),
                            "İmplant | TR | Kasım",
                            "Önce–sonra video 3",
                            "Hasta yorumu – Aylin"),
                    form(
                            "1200000000000102",
                            0,
                            "Zahnimplantate | DE",
                            "de_DE",
                            Map.of(),
                            german(),
                            "Zahnimplantate | DE",
                            "Karussell – Preise",
                            "Video – Klinik"),
                    form(
                            "1200000000000103",
                            0,
                            "Gülüş Tasarımı | EN",
                            "en_GB",
                            Map.of(),
                            shouting(),
                            "Smile Design | UK",
                            "Before–after 2",
                            "Price list"),
                    form(
                            "1200000000000201",
                            1,
                            "Saç Ekimi | TR",
                            "tr_TR",
                            consents(),
                            hair(),
                            "Saç Ekimi | TR | Kasım",
                            "Reels – 3.000 greft",
                            "Story – Avant/Après"),
                    form(
                            "1200000000000202",
                            1,
                            "Rhinoplasty | UK",
                            "en_GB",
                            consents(),
                            nose(),
                            "Rhinoplasty | UK",
                            "Surgeon story 2",
                            "Doktor anlatıyor"),
                    form(
                            "1200000000000301",
                            2,
                            "Lansman | Kadıköy 2+1",
                            "tr_TR",
                            Map.of(),
                            flat(),
                            "Lansman | Kadıköy 2+1",
                            "Ödeme planı görseli",
                            "Drone video"),
                    form(
                            "1200000000000401",
                            3,
                            "Lazer Göz | İzmir",
                            "tr_TR",
                            Map.of(),
                            eyes(),
                            "Lazer Göz | İzmir",
                            "Statik – 0 faiz",
                            "Uzman videosu"));

    private SeedForms() {}

    private static Form form(
            String id,
            int page,
            String name,
            String locale,
            Map<String, String> consents,
            List<Question> questions,
            String campaign,
            String firstAd,
            String secondAd) {
        String pageId = Seed.PAGES.get(page).id();
        String tail = id.substring(13);
        List<Ad> ads =
                List.of(
                        new Ad(
                                "230000000000" + tail,
                                campaign,
                                "240000000000" + tail,
                                "Kadın 25–45 · İstanbul",
                                "250000000001" + tail,
                                firstAd),
                        new Ad(
                                "230000000000" + tail,
                                campaign,
                                "240000000001" + tail,
                                "Benzer kitle 1 %",
                                "250000000002" + tail,
                                secondAd));
        return new Form(
                id, pageId, name, locale, questions, consents, ads, page == 2 ? "+0300" : "+0000");
    }

    private static Map<String, String> consents() {
        return Map.of(
                "kvkk_aydinlatma", "KVKK aydınlatma metnini okudum.",
                "pazarlama_izni", "Kampanyalardan WhatsApp ile haberdar olmak istiyorum.");
    }

    private static List<Question> implant() {
        return List.of(
                name(),
                phone(),
                email(),
                custom(
                        "hangi_tedaviyle_ilgileniyorsunuz?",
                        "Hangi tedaviyle ilgileniyorsunuz?",
                        "İmplant",
                        "Zirkonyum kaplama",
                        "All-on-4",
                        "Diş beyazlatma"),
                custom(
                        "ne_zaman_düşünüyorsunuz?",
                        "Ne zaman düşünüyorsunuz?",
                        "Hemen",
                        "1 ay içinde",
                        "3 ay içinde",
                        "Sadece bilgi almak istiyorum"),
                custom(
                        "kaç_diş_eksiğiniz_var?",
                        "Kaç diş eksiğiniz var?",
                        "1–2",
                        "3–5",
                        "6 ve üzeri"));
    }

    private static List<Question> german() {
        return List.of(
                first(),
                last(),
                phone(),
                email(),
                custom(
                        "behandlung",
                        "Welche Behandlung interessiert Sie?",
                        "Implantate",
                        "Veneers",
                        "Kronen"),
                custom("wann", "Wann möchten Sie kommen?", "Diesen Monat", "In drei Monaten"));
    }

    private static List<Question> shouting() {
        return List.of(
                question("FULL_NAME", "Full name", "FULL_NAME"),
                question("PHONE_NUMBER", "Phone number", "PHONE"),
                question("EMAIL", "Email", "EMAIL"),
                custom(
                        "which_treatment",
                        "Which treatment are you interested in?",
                        "Veneers",
                        "Implants",
                        "Whitening"));
    }

    private static List<Question> hair() {
        return List.of(
                name(),
                phone(),
                custom(
                        "ilgilendiğiniz_işlem",
                        "İlgilendiğiniz işlem",
                        "Saç ekimi (FUE)",
                        "Saç ekimi (DHI)",
                        "Sakal ekimi",
                        "PRP"),
                custom(
                        "daha_önce_ekim_yaptırdınız_mı?",
                        "Daha önce ekim yaptırdınız mı?",
                        "Hayır, ilk kez",
                        "Evet"),
                custom("bütçeniz", "Bütçeniz", "₺40.000–60.000", "₺60.000–80.000", "₺80.000 üzeri"),
                custom("ne_zaman?", "Ne zaman?", "Bu ay", "1 ay içinde", "Karar vermedim"));
    }

    private static List<Question> nose() {
        return List.of(
                name(),
                email(),
                phone(),
                custom(
                        "procedure",
                        "Which procedure?",
                        "Primary rhinoplasty",
                        "Revision rhinoplasty"),
                custom(
                        "travel_month",
                        "When would you travel?",
                        "This month",
                        "Next three months",
                        "Not sure"));
    }

    private static List<Question> flat() {
        return List.of(
                name(),
                phone(),
                email(),
                custom("daire_tipi", "Hangi daire tipi?", "1+1", "2+1", "3+1"),
                custom("kullanım_amacı", "Oturum mu, yatırım mı?", "Oturum", "Yatırım"),
                custom("peşinat", "Peşinatınız", "₺1–2 milyon", "₺2–4 milyon", "₺4 milyon üzeri"));
    }

    private static List<Question> eyes() {
        return List.of(
                name(),
                phone(),
                custom("hizmet", "Hangi hizmet?", "Lazer göz ameliyatı", "Akıllı lens", "Katarakt"),
                question("city", "Şehir", "CITY"));
    }

    private static Question name() {
        return question("full_name", "Ad soyad", "FULL_NAME");
    }

    private static Question first() {
        return question("first_name", "Vorname", "FIRST_NAME");
    }

    private static Question last() {
        return question("last_name", "Nachname", "LAST_NAME");
    }

    private static Question phone() {
        return question("phone_number", "Telefon numarası", "PHONE");
    }

    private static Question email() {
        return question("email", "E-posta", "EMAIL");
    }

    private static Question question(String key, String label, String type) {
        return new Question(
                String.valueOf(Math.abs((long) (key + label).hashCode()) + 10_000_000_000L),
                key,
                label,
                type,
                List.of());
    }

    private static Question custom(String key, String label, String... options) {
        return new Question(
                String.valueOf(Math.abs((long) (key + label).hashCode()) + 20_000_000_000L),
                key,
                label,
                "CUSTOM",
                List.of(options));
    }
}
