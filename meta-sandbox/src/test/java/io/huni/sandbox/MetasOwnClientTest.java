package io.huni.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.facebook.ads.sdk.APIContext;
import com.facebook.ads.sdk.APIException;
import com.facebook.ads.sdk.APINodeList;
import com.facebook.ads.sdk.APIRequest;
import com.facebook.ads.sdk.Lead;
import com.facebook.ads.sdk.LeadgenForm;
import com.facebook.ads.sdk.Page;

import io.huni.sandbox.world.Misbehaviour.Fault;
import io.huni.sandbox.world.Seed;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** The stand-in is true as far as Meta's own Java SDK can tell. */
class MetasOwnClientTest {
    private static final String PAGE = Seed.PAGES.getFirst().id();
    private static final String FORM = "1200000000000101";

    private MetaSandbox sandbox;

    @BeforeAll
    static void speakWithoutTls() {
        APIRequest.changeRequestExecutor(new PlainHttp());
        APIContext.disableCrashReport();
    }

    @BeforeEach
    void start() {
        sandbox = MetaSandbox.start(SandboxSettings.standard(0, "", Instant.now()).withLeads(600));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void readsThePagesForms() throws APIException {
        APINodeList<LeadgenForm> forms =
                new Page(PAGE, context(Seed.PAGES.getFirst().token()))
                        .getLeadGenForms()
                        .requestFields(
                                java.util.List.of(
                                        "id",
                                        "name",
                                        "status",
                                        "locale",
                                        "leads_count",
                                        "questions"))
                        .execute();

        assertThat(forms)
                .extracting(LeadgenForm::getFieldName)
                .contains("İmplant | TR", "Zahnimplantate | DE");
        assertThat(forms.getFirst().getFieldQuestions())
                .extracting(question -> question.getFieldKey())
                .contains("full_name", "hangi_tedaviyle_ilgileniyorsunuz?");
    }

    @Test
    void readsEveryLeadOfAFormPageByPage() throws APIException {
        Set<String> ids = new HashSet<>();
        APINodeList<Lead> page =
                new LeadgenForm(FORM, context(Seed.SYSTEM_TOKEN))
                        .getLeads()
                        .setParam("limit", 25)
                        .execute();
        int before;
        do {
            before = ids.size();
            page.forEach(lead -> ids.add(lead.getFieldId()));
            page = page.nextPage();
        } while (page != null && ids.size() > before);

        assertThat(ids).hasSize(sandbox.world().leadsOf(FORM)).hasSizeGreaterThan(50);
    }

    @Test
    void readsALeadThatHasJustComeIn() throws APIException {
        String id =
                sandbox.submit(
                                FORM,
                                1,
                                java.util.Map.of("full_name", "Gülşah Ertürk"),
                                java.util.Optional.empty(),
                                false)
                        .getFirst()
                        .id();

        Lead lead =
                new Lead(id, context(Seed.SYSTEM_TOKEN))
                        .get()
                        .requestFields(
                                java.util.List.of(
                                        "id",
                                        "created_time",
                                        "field_data",
                                        "ad_name",
                                        "campaign_name",
                                        "platform",
                                        "is_organic"))
                        .execute();

        assertThat(lead.getFieldId()).isEqualTo(id);
        assertThat(lead.getFieldFieldData())
                .filteredOn(answer -> "full_name".equals(answer.getFieldName()))
                .first()
                .satisfies(
                        answer ->
                                assertThat(answer.getFieldValues())
                                        .containsExactly("Gülşah Ertürk"));
        assertThat(lead.getFieldCampaignName()).isEqualTo("İmplant | TR | Kasım");
    }

    @Test
    void refusesADeadTokenTheWayMetaDoes() {
        assertThatThrownBy(
                        () -> new LeadgenForm(FORM, context(Seed.DEAD_TOKEN)).getLeads().execute())
                .isInstanceOf(APIException.class)
                .hasMessageContaining("190")
                .hasMessageContaining("463");
    }

    @Test
    void throttlesWithHttp400() {
        sandbox.world()
                .misbehaviour()
                .next("/leads", 0, 1, new Fault.Error(400, 80005, 2446079, "too many calls"));

        assertThatThrownBy(
                        () ->
                                new LeadgenForm(FORM, context(Seed.SYSTEM_TOKEN))
                                        .getLeads()
                                        .execute())
                .isInstanceOf(APIException.class)
                .hasMessageContaining("80005");
    }

    private APIContext context(String token) {
        return new APIContext(
                sandbox.url(),
                sandbox.url(),
                "v26.0",
                token,
                sandbox.settings().appSecret(),
                null,
                false);
    }
}
