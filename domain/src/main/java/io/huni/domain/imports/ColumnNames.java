package io.huni.domain.imports;

import static java.util.Map.entry;

import io.huni.domain.shared.Folded;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What columns are called, in Turkish and English, folded and with underscores for blanks. */
final class ColumnNames {
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    private static final Map<TargetField, Set<String>> NAMES =
            Map.ofEntries(
                    entry(
                            TargetField.FULL_NAME,
                            Set.of(
                                    "full_name",
                                    "fullname",
                                    "name",
                                    "ad_soyad",
                                    "adsoyad",
                                    "isim_soyisim",
                                    "ad_ve_soyad",
                                    "adi_soyadi",
                                    "adiniz_soyadiniz",
                                    "isim",
                                    "musteri",
                                    "musteri_adi",
                                    "contact_name",
                                    "lead_name",
                                    "hasta",
                                    "hasta_adi",
                                    "kisi")),
                    entry(
                            TargetField.FIRST_NAME,
                            Set.of(
                                    "first_name",
                                    "firstname",
                                    "given_name",
                                    "ad",
                                    "adi",
                                    "adiniz",
                                    "on_ad")),
                    entry(
                            TargetField.LAST_NAME,
                            Set.of(
                                    "last_name",
                                    "lastname",
                                    "surname",
                                    "family_name",
                                    "soyad",
                                    "soyadi",
                                    "soyisim",
                                    "soyadiniz")),
                    entry(
                            TargetField.EMAIL,
                            Set.of(
                                    "email",
                                    "e_mail",
                                    "mail",
                                    "email_address",
                                    "e_posta",
                                    "eposta",
                                    "e_posta_adresi",
                                    "eposta_adresi",
                                    "mail_adresi",
                                    "work_email")),
                    entry(
                            TargetField.PHONE,
                            Set.of(
                                    "phone",
                                    "phone_number",
                                    "telephone",
                                    "tel",
                                    "mobile",
                                    "cell",
                                    "mobile_phone",
                                    "gsm",
                                    "telefon",
                                    "telefon_no",
                                    "tel_no",
                                    "telefon_numarasi",
                                    "cep",
                                    "cep_telefonu",
                                    "cep_no",
                                    "cep_tel",
                                    "whatsapp",
                                    "whatsapp_number",
                                    "whatsapp_numarasi",
                                    "numara",
                                    "work_phone_number")),
                    entry(
                            TargetField.STATUS,
                            Set.of("status", "lead_status", "durum", "durumu", "lead_durumu")),
                    entry(
                            TargetField.SOURCE,
                            Set.of("source", "kaynak", "lead_source", "lead_kaynagi", "kanal")),
                    entry(
                            TargetField.DISTRIBUTOR,
                            Set.of(
                                    "distributor",
                                    "distributor_name",
                                    "distributor_adi",
                                    "bayi",
                                    "dagitici",
                                    "sube",
                                    "branch",
                                    "klinik",
                                    "clinic",
                                    "partner")),
                    entry(
                            TargetField.ASSIGNEE,
                            Set.of(
                                    "assignee",
                                    "assigned_to",
                                    "owner",
                                    "atanan",
                                    "atanan_kisi",
                                    "sorumlu",
                                    "temsilci",
                                    "danisman",
                                    "satis_temsilcisi",
                                    "agent")),
                    entry(TargetField.TAGS, Set.of("tags", "tag", "etiket", "etiketler", "labels")),
                    entry(
                            TargetField.SUBMITTED_AT,
                            Set.of(
                                    "created_time",
                                    "created_at",
                                    "created",
                                    "submitted_at",
                                    "date",
                                    "created_date",
                                    "create_date",
                                    "tarih",
                                    "kayit_tarihi",
                                    "basvuru_tarihi",
                                    "olusturulma_tarihi",
                                    "olusturma_tarihi",
                                    "form_tarihi",
                                    "timestamp",
                                    "zaman_damgasi")),
                    entry(
                            TargetField.EXTERNAL_ID,
                            Set.of(
                                    "id",
                                    "lead_id",
                                    "leadgen_id",
                                    "external_id",
                                    "prospect_id",
                                    "kayit_no",
                                    "lead_no",
                                    "dis_kimlik")),
                    entry(
                            TargetField.NOTE,
                            Set.of(
                                    "note",
                                    "notes",
                                    "not",
                                    "notlar",
                                    "comment",
                                    "comments",
                                    "aciklama",
                                    "yorum",
                                    "remarks")),
                    entry(
                            TargetField.LOST_REASON,
                            Set.of("lost_reason", "kayip_nedeni", "kaybetme_nedeni")),
                    entry(TargetField.CAMPAIGN_ID, Set.of("campaign_id", "kampanya_id")),
                    entry(
                            TargetField.CAMPAIGN_NAME,
                            Set.of("campaign_name", "campaign", "kampanya", "kampanya_adi")),
                    entry(TargetField.AD_SET_ID, Set.of("adset_id", "ad_set_id")),
                    entry(
                            TargetField.AD_SET_NAME,
                            Set.of("adset_name", "ad_set_name", "reklam_seti", "reklam_seti_adi")),
                    entry(TargetField.AD_ID, Set.of("ad_id", "reklam_id")),
                    entry(TargetField.AD_NAME, Set.of("ad_name", "reklam", "reklam_adi")),
                    entry(TargetField.FORM_ID, Set.of("form_id")),
                    entry(TargetField.FORM_NAME, Set.of("form_name", "form", "form_adi")),
                    entry(TargetField.PLATFORM, Set.of("platform")),
                    entry(TargetField.ORGANIC, Set.of("is_organic", "organic", "organik")),
                    entry(TargetField.UTM_SOURCE, Set.of("utm_source")),
                    entry(TargetField.UTM_MEDIUM, Set.of("utm_medium")),
                    entry(TargetField.UTM_CAMPAIGN, Set.of("utm_campaign")),
                    entry(TargetField.UTM_TERM, Set.of("utm_term")),
                    entry(TargetField.UTM_CONTENT, Set.of("utm_content")));

    /** What other things are called so too: any number, or whether somebody has it. */
    private static final Set<String> VAGUE = Set.of("numara", "whatsapp", "cell");

    private ColumnNames() {}

    static boolean isVague(String name) {
        return VAGUE.contains(plain(name));
    }

    static Optional<TargetField> target(String name) {
        String plain = plain(name);
        return NAMES.entrySet().stream()
                .filter(known -> known.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static String plain(String name) {
        String plain = BETWEEN.matcher(Folded.of(name).value()).replaceAll("_");
        return plain.replaceAll("^_+|_+$", "");
    }
}
