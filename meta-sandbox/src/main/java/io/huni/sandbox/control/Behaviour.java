package io.huni.sandbox.control;

import io.huni.sandbox.world.Misbehaviour;
import io.huni.sandbox.world.Misbehaviour.Fault;
import io.huni.sandbox.world.Misbehaviour.WebhookHabits;
import io.huni.sandbox.world.World;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.Optional;

/** Reads what the stand-in shall do wrong. */
final class Behaviour {
    private final World world;

    Behaviour(World world) {
        this.world = world;
    }

    void take(JsonNode wanted) {
        Misbehaviour misbehaviour = world.misbehaviour();
        switch (wanted.path("kind").asString("")) {
            case "GOOD" -> behaveWell();
            case "THROTTLE" ->
                    next(
                            wanted,
                            new Fault.Error(
                                    400,
                                    80005,
                                    2446079,
                                    "(#80005) There have been too many calls to this leadgen"
                                            + " form."));
            case "FAIL" -> next(wanted, failure(wanted));
            case "DELAY" ->
                    next(
                            wanted,
                            new Fault.Delay(
                                    Duration.ofMillis(wanted.path("millis").asLong(2_000))));
            case "HANG" -> next(wanted, new Fault.Hang());
            case "CUT" -> next(wanted, new Fault.Cut());
            case "WRONG_JSON" -> next(wanted, new Fault.WrongJson());
            case "DEAD_TOKEN" ->
                    misbehaviour.killToken(
                            wanted.path("token").asString(""), wanted.path("subcode").asInt(463));
            case "REFUSE_ABOVE" -> misbehaviour.refuseAbove(wanted.path("leads").asInt(50));
            case "QUOTA" -> world.fixQuota(Optional.of(wanted.path("calls").asInt(0)));
            case "WEBHOOKS" -> misbehaviour.webhooks(habits(wanted));
            case "LEAD_GONE" -> world.remove(wanted.path("leadId").asString(""));
            case "FORM_GONE" -> world.removeForm(wanted.path("formId").asString(""));
            default -> throw new IllegalArgumentException("Unknown kind of behaviour");
        }
    }

    private void behaveWell() {
        world.misbehaviour().stop();
        world.fixQuota(Optional.empty());
    }

    private void next(JsonNode wanted, Fault fault) {
        world.misbehaviour()
                .next(
                        wanted.path("path").asString(""),
                        wanted.path("skip").asInt(0),
                        wanted.path("times").asInt(1),
                        fault);
    }

    private static Fault failure(JsonNode wanted) {
        return new Fault.Error(
                wanted.path("status").asInt(500),
                wanted.path("code").asInt(2),
                wanted.path("subcode").asInt(0),
                wanted.path("message")
                        .asString(
                                "An unexpected error has occurred. Please retry your request"
                                        + " later."));
    }

    private static WebhookHabits habits(JsonNode wanted) {
        return new WebhookHabits(
                Math.max(1, wanted.path("repeat").asInt(1)),
                wanted.path("drop").asBoolean(false),
                wanted.path("reverse").asBoolean(false),
                wanted.path("numericIds").asBoolean(false),
                Math.max(1, wanted.path("together").asInt(1_000)));
    }
}
