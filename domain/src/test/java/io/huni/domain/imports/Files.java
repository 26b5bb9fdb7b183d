package io.huni.domain.imports;

import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.imports.Directory.Partner;
import io.huni.domain.imports.Directory.Person;
import io.huni.domain.imports.RowReading.Facts;
import io.huni.domain.lead.CustomField;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.PhoneNumber;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files as the tests of imports need them. */
final class Files {
    static final DistributorId CLINIC = new DistributorId(new UUID(7, 1));
    static final CustomField ROOM =
            new CustomField("oda", "Oda", CustomField.Type.CHOICE, List.of("Tek", "Çift"));

    private static final Pattern MOBILE = Pattern.compile("(?:\\+90|0090|90|0)?(5\\d{9})");

    private Files() {}

    static Recognition recognise(List<String> header, List<List<String>> rows) {
        return new Recognition(surveys(header, rows), List.of(ROOM), Files::phone);
    }

    static List<ColumnSurvey> surveys(List<String> header, List<List<String>> rows) {
        List<ColumnSurvey> surveys = new ArrayList<>();
        for (int index = 0; index < header.size(); index++) {
            ColumnSurvey survey = new ColumnSurvey(index, header.get(index));
            for (List<String> row : rows) {
                survey.see(row.get(index));
            }
            surveys.add(survey);
        }
        return surveys;
    }

    /** Where each column goes by itself; nowhere is {@code -}. */
    static List<String> targets(List<String> header, List<List<String>> rows) {
        return recognise(header, rows).columns(Map.of()).stream().map(Files::target).toList();
    }

    private static String target(Column column) {
        return column.target()
                .map(to -> to.field().name() + to.key().map(key -> ":" + key).orElse(""))
                .orElse("-");
    }

    static RowReading reading(ImportSettings settings, TargetField... targets) {
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < targets.length; index++) {
            Target target =
                    targets[index] == TargetField.CUSTOM
                            ? Target.custom("oda")
                            : Target.of(targets[index]);
            columns.add(
                    new Column(
                            index,
                            "Sütun " + index,
                            List.of(),
                            1,
                            Optional.empty(),
                            Optional.of(target)));
        }
        return new RowReading(columns, settings, facts());
    }

    static RowReading reading(TargetField... targets) {
        return reading(ImportSettings.standard(FileOrigin.OTHER, DateOrder.DMY), targets);
    }

    private static final Person NAZ =
            new Person(
                    new UserId(new UUID(0, 77)),
                    Optional.empty(),
                    "Naz",
                    "naz@klinik.test",
                    new Visibility.OfDistributor(CLINIC));

    static Facts facts() {
        return new Facts(
                List.of(ROOM),
                new Directory(List.of(new Partner(CLINIC, "Klinik Işık")), List.of(NAZ)),
                Files::phone,
                ZoneId.of("Europe/Istanbul"),
                Instant.parse("2026-11-29T09:00:00Z"));
    }

    static Optional<PhoneNumber> phone(String typed) {
        Matcher mobile = MOBILE.matcher(typed.replaceAll("[\\s()./-]", ""));
        return mobile.matches()
                ? Optional.of(new PhoneNumber("+90" + mobile.group(1)))
                : Optional.empty();
    }
}
