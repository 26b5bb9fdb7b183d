package io.huni.adapter.web.openapi;

import io.huni.adapter.web.shared.QueryParameters;
import io.huni.application.identity.SignedIn;
import io.huni.domain.assignment.RuleId;
import io.huni.domain.connection.RunId;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.followup.FollowupId;
import io.huni.domain.followup.FollowupRuleId;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.InvitationId;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.SessionId;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.TokenId;
import io.huni.domain.identity.UserId;
import io.huni.domain.imports.ImportId;
import io.huni.domain.job.JobId;
import io.huni.domain.mail.MailId;
import io.huni.domain.notification.NotificationId;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.OfferRuleId;
import io.huni.domain.reporting.ReportScheduleId;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.MetaId;
import io.huni.domain.view.ViewId;
import io.huni.domain.webhook.MessageId;
import io.huni.domain.webhook.WebhookId;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;
import java.util.stream.Stream;

/** What the description says of the API as a whole, and how our own types look in it. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    private static final String ABOUT =
            """
            One API for the screens, for programs and for partners. Lists come by cursor; errors are \
            `application/problem+json` (RFC 9457) with a stable `key` and a sentence in the caller's \
            language (`Accept-Language: tr` or `en`). Changes that come with the session cookie carry \
            the cookie `XSRF-TOKEN` again in the header `X-XSRF-TOKEN`. Realtime is a WebSocket at \
            `/api/v1/live`.\
            """;

    OpenApiConfiguration() {
        Stream.of(
                        LeadId.class,
                        ConnectionId.class,
                        DistributorId.class,
                        UserId.class,
                        TeamId.class,
                        TokenId.class,
                        SessionId.class,
                        InvitationId.class,
                        MailId.class,
                        MessageId.class,
                        WebhookId.class,
                        RunId.class,
                        DeliveryId.class,
                        NotificationId.class,
                        ReportScheduleId.class,
                        ViewId.class,
                        RuleId.class,
                        OfferId.class,
                        OfferRuleId.class,
                        TemplateId.class,
                        FollowupRuleId.class,
                        FollowupId.class,
                        JobId.class,
                        ImportId.class,
                        TeamId.class,
                        TokenId.class)
                .forEach(id -> replace(id, new UUIDSchema()));
        replace(RoleKey.class, new StringSchema());
        replace(MetaId.class, new StringSchema().pattern("[1-9]\\d{0,30}"));
        replace(Language.class, new StringSchema()._enum(List.of("tr", "en")));
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Actor.class,
                        Actor.Person.class,
                        SignedIn.class,
                        Language.class,
                        QueryParameters.class);
    }

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(info())
                .servers(List.of(new Server().url("/")))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        "session", key("HUNI_SESSION", SecurityScheme.In.COOKIE))
                                .addSecuritySchemes(
                                        "csrf", key("X-XSRF-TOKEN", SecurityScheme.In.HEADER)))
                .addSecurityItem(new SecurityRequirement().addList("session").addList("csrf"));
    }

    private static Info info() {
        return new Info()
                .title("Huni")
                .version("v1")
                .description(ABOUT)
                .license(
                        new License()
                                .name("Apache-2.0")
                                .url("https://www.apache.org/licenses/LICENSE-2.0"));
    }

    private static SecurityScheme key(String name, SecurityScheme.In in) {
        return new SecurityScheme().type(SecurityScheme.Type.APIKEY).in(in).name(name);
    }

    private static void replace(Class<?> type, Schema<?> schema) {
        SpringDocUtils.getConfig().replaceWithSchema(type, schema);
    }
}
