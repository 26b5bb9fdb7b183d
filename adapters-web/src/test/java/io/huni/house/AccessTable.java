package io.huni.house;

import java.util.List;

/** Every operation that needs a session, with the right that it asks for. */
final class AccessTable {
    static final List<Access> ROWS =
            List.of(
                    get("readSession", "/api/v1/session", ""),
                    call("signOut", "DELETE", "/api/v1/session", "", ""),
                    call(
                            "changePreferences",
                            "PATCH",
                            "/api/v1/session/preferences",
                            "{\"theme\":\"DARK\"}",
                            ""),
                    get("listSessions", "/api/v1/sessions", ""),
                    call("revokeSession", "DELETE", "/api/v1/sessions/{session}", "", ""),
                    get("readSecondFactor", "/api/v1/second-factor", ""),
                    post("beginSecondFactor", "/api/v1/second-factor", "", ""),
                    post(
                            "confirmSecondFactor",
                            "/api/v1/second-factor/confirmation",
                            "{\"code\":\"{firstCode}\"}",
                            ""),
                    post(
                            "renewRecoveryCodes",
                            "/api/v1/second-factor/recovery-codes",
                            "{\"code\":\"{code}\"}",
                            ""),
                    post(
                            "removeSecondFactor",
                            "/api/v1/second-factor/removal",
                            "{\"code\":\"{code}\"}",
                            ""),
                    get("listSecondFactors", "/api/v1/second-factors", "user:manage"),
                    call(
                            "resetSecondFactor",
                            "DELETE",
                            "/api/v1/users/{secured}/second-factor",
                            "",
                            "user:manage"),
                    get("listInvitations", "/api/v1/invitations", "user:manage"),
                    post(
                            "invitePerson",
                            "/api/v1/invitations",
                            "{\"email\":\"i{any}@huni.example\",\"role\":\"STAFF\"}",
                            "user:manage"),
                    post(
                            "resendInvitation",
                            "/api/v1/invitations/{invitation}/resend",
                            "",
                            "user:manage"),
                    call(
                            "withdrawInvitation",
                            "DELETE",
                            "/api/v1/invitations/{invitation}",
                            "",
                            "user:manage"),
                    get("listMails", "/api/v1/mails", "mail:read"),
                    get("readMail", "/api/v1/mails/{mail}", "mail:read"),
                    post("resendMail", "/api/v1/mails/{mail}/resend", "", "mail:manage"),
                    get("readOrganisation", "/api/v1/organisation", ""),
                    call(
                            "changeOrganisation",
                            "PATCH",
                            "/api/v1/organisation",
                            "{\"currency\":\"TRY\"}",
                            "organisation:manage"),
                    get("listDistributors", "/api/v1/distributors", "distributor:read"),
                    post(
                            "createDistributor",
                            "/api/v1/distributors",
                            "{\"name\":\"Yeni {any}\"}",
                            "distributor:manage"),
                    call(
                            "changeDistributor",
                            "PATCH",
                            "/api/v1/distributors/{clinic}",
                            "{\"active\":true}",
                            "distributor:manage"),
                    get("listUsers", "/api/v1/users", "user:read"),
                    post(
                            "createUser",
                            "/api/v1/users",
                            """
                            {"email":"u{any}@huni.example","name":"Yeni","role":"STAFF",
                             "password":"right horse battery"}\
                            """,
                            "user:manage"),
                    call(
                            "changeUser",
                            "PATCH",
                            "/api/v1/users/{staff}",
                            "{\"name\":\"Ayşe\"}",
                            "user:manage"),
                    get("readUser", "/api/v1/users/{staff}", "user:read"),
                    get("explainAccess", "/api/v1/users/{staff}/access", "user:read"),
                    get("previewOffboarding", "/api/v1/users/{leaver}/offboarding", "user:manage"),
                    post("offboardUser", "/api/v1/users/{leaver}/offboarding", "{}", "user:manage"),
                    get("listAudit", "/api/v1/audit", "audit:read"),
                    post("verifyAudit", "/api/v1/audit/verification", "", "audit:read"),
                    get("listTokens", "/api/v1/tokens", "token:manage"),
                    post(
                            "createToken",
                            "/api/v1/tokens",
                            "{\"name\":\"Raporlama\",\"rights\":[\"lead:read\"]}",
                            "token:manage"),
                    call("revokeToken", "DELETE", "/api/v1/tokens/{token}", "", "token:manage"),
                    get("listTeams", "/api/v1/teams", "user:read"),
                    post("createTeam", "/api/v1/teams", "{\"name\":\"Ekip {any}\"}", "user:manage"),
                    call(
                            "changeTeam",
                            "PATCH",
                            "/api/v1/teams/{team}",
                            "{\"department\":null}",
                            "user:manage"),
                    get("listRoles", "/api/v1/roles", "user:read"),
                    post(
                            "createRole",
                            "/api/v1/roles",
                            """
                            {"name":"Rol {any}","scope":"OWN","rights":["lead:read"]}\
                            """,
                            "role:manage"),
                    call(
                            "changeRole",
                            "PATCH",
                            "/api/v1/roles/{role}",
                            "{\"scope\":\"TEAM\"}",
                            "role:manage"),
                    call("removeRole", "DELETE", "/api/v1/roles/{role}", "", "role:manage"),
                    get("listLeads", "/api/v1/leads", "lead:read"),
                    post("captureLead", "/api/v1/leads", "{\"fullName\":\"Ayşe\"}", "lead:create"),
                    get("readLead", "/api/v1/leads/{lead}", "lead:read"),
                    get("listInteractions", "/api/v1/leads/{lead}/interactions", "lead:read"),
                    get("listLeadFacets", "/api/v1/leads/facets", "lead:read"),
                    call(
                            "editLead",
                            "PATCH",
                            "/api/v1/leads/{lead}",
                            "{\"fullName\":\"Ayşe Kaya\"}",
                            "lead:change"),
                    post(
                            "changeLeadStatus",
                            "/api/v1/leads/{lead}/status",
                            "{\"status\":\"CONTACTED\"}",
                            "lead:change"),
                    post("assignLead", "/api/v1/leads/{lead}/assignment", "{}", "lead:assign"),
                    post(
                            "noteOnLead",
                            "/api/v1/leads/{lead}/notes",
                            "{\"text\":\"Arandı\"}",
                            "lead:comment"),
                    post(
                            "logCall",
                            "/api/v1/leads/{lead}/calls",
                            "{\"result\":\"BUSY\"}",
                            "lead:change"),
                    post(
                            "tagLead",
                            "/api/v1/leads/{lead}/tags",
                            "{\"tag\":\"sıcak\"}",
                            "lead:change"),
                    post(
                            "untagLead",
                            "/api/v1/leads/{lead}/tags/removal",
                            "{\"tag\":\"sıcak\"}",
                            "lead:change"),
                    call("deleteLead", "DELETE", "/api/v1/leads/{lead}", "", "lead:delete"),
                    post("restoreLead", "/api/v1/leads/{lead}/restore", "", "lead:delete"),
                    post(
                            "changeManyLeads",
                            "/api/v1/leads/bulk",
                            """
                            {"selection":{"ids":["{lead}"]},
                             "action":{"type":"STATUS","status":"CONTACTED"}}\
                            """,
                            "lead:change"),
                    get("listJobs", "/api/v1/jobs", ""),
                    get("readJob", "/api/v1/jobs/{endedJob}", ""),
                    get("listJobResults", "/api/v1/jobs/{endedJob}/results", ""),
                    post("cancelJob", "/api/v1/jobs/{openJob}/cancel", "", ""),
                    post("undoJob", "/api/v1/jobs/{endedJob}/undo", "", ""),
                    get("readLeadStats", "/api/v1/leads/stats", "lead:read"),
                    get("findDuplicates", "/api/v1/leads/duplicates?phone=1", "lead:read"),
                    get("explainScore", "/api/v1/scoring/leads/{lead}", "lead:read"),
                    get("listViews", "/api/v1/views", ""),
                    post("saveView", "/api/v1/views", "{\"name\":\"Sıcak\"}", ""),
                    call("changeView", "PATCH", "/api/v1/views/{view}", "{\"name\":\"Ilık\"}", ""),
                    call("deleteView", "DELETE", "/api/v1/views/{view}", "", ""),
                    get("listCustomFields", "/api/v1/custom-fields", ""),
                    post(
                            "createCustomField",
                            "/api/v1/custom-fields",
                            "{\"key\":\"butce\",\"label\":\"Bütçe\",\"type\":\"NUMBER\"}",
                            "connection:manage"),
                    get("listAssignmentRules", "/api/v1/assignment-rules", "assignment:manage"),
                    post(
                            "createAssignmentRule",
                            "/api/v1/assignment-rules",
                            """
                            {"name":"Yeni","method":"LEAST_LOADED","people":["{staff}"]}\
                            """,
                            "assignment:manage"),
                    call(
                            "changeAssignmentRule",
                            "PUT",
                            "/api/v1/assignment-rules/{rule}",
                            """
                            {"name":"Yeni","method":"LEAST_LOADED","people":["{staff}"]}\
                            """,
                            "assignment:manage"),
                    call(
                            "deleteAssignmentRule",
                            "DELETE",
                            "/api/v1/assignment-rules/{rule}",
                            "",
                            "assignment:manage"),
                    call(
                            "orderAssignmentRules",
                            "PUT",
                            "/api/v1/assignment-rules/order",
                            "{\"ids\":[\"{rule}\"]}",
                            "assignment:manage"),
                    get("readWorkSchedules", "/api/v1/work-schedules", "assignment:manage"),
                    call(
                            "changeUsualWeek",
                            "PUT",
                            "/api/v1/work-schedules/usual",
                            "{\"days\":[{\"day\":\"MONDAY\",\"from\":\"09:00\",\"until\":\"18:00\"}]}",
                            "assignment:manage"),
                    call(
                            "changeWorkSchedule",
                            "PUT",
                            "/api/v1/work-schedules/{staff}",
                            "{}",
                            "assignment:manage"),
                    get("readOwnSchedule", "/api/v1/work-schedules/own", ""),
                    call("changeOwnAbsence", "PUT", "/api/v1/work-schedules/own/absence", "{}", ""),
                    get("listConnections", "/api/v1/connections", "connection:read"),
                    post(
                            "createConnection",
                            "/api/v1/connections",
                            """
                            {"distributorId":"{clinic}","name":"Klinik","pageId":"1234567890",
                             "accessToken":"EAAG"}\
                            """,
                            "connection:manage"),
                    post(
                            "discoverPages",
                            "/api/v1/connections/discovery",
                            "{\"accessToken\":\"EAAG\"}",
                            "connection:manage"),
                    get("readWebhook", "/api/v1/connections/webhook", "connection:manage"),
                    get("readConnection", "/api/v1/connections/{connection}", "connection:read"),
                    call(
                            "deleteConnection",
                            "DELETE",
                            "/api/v1/connections/{connection}",
                            "",
                            "connection:manage"),
                    call(
                            "changeConnection",
                            "PATCH",
                            "/api/v1/connections/{connection}",
                            "{\"active\":true}",
                            "connection:manage"),
                    get(
                            "readBalance",
                            "/api/v1/connections/{connection}/balance",
                            "connection:read"),
                    get("listForms", "/api/v1/connections/{connection}/forms", "connection:read"),
                    call(
                            "mapForm",
                            "PUT",
                            "/api/v1/connections/{connection}/forms/8801234567890123/mapping",
                            "{\"questions\":[]}",
                            "connection:manage"),
                    get("listRuns", "/api/v1/connections/{connection}/runs", "connection:read"),
                    post(
                            "cancelRun",
                            "/api/v1/connections/{connection}/runs/{run}/cancel",
                            "",
                            "connection:manage"),
                    post(
                            "subscribePage",
                            "/api/v1/connections/{connection}/subscription",
                            "",
                            "connection:manage"),
                    post(
                            "syncConnection",
                            "/api/v1/connections/{connection}/sync",
                            "",
                            "connection:manage"),
                    post(
                            "testConnection",
                            "/api/v1/connections/{connection}/test",
                            "",
                            "connection:manage"),
                    post(
                            "sendTestLead",
                            "/api/v1/connections/{connection}/test-leads",
                            "{}",
                            "connection:manage"),
                    get("listDeliveries", "/api/v1/deliveries", "delivery:read"),
                    get("readDelivery", "/api/v1/deliveries/{delivery}", "delivery:read"),
                    post(
                            "replayDeliveries",
                            "/api/v1/deliveries/replay",
                            "{\"state\":\"FAILED\"}",
                            "delivery:replay"),
                    post(
                            "replayDelivery",
                            "/api/v1/deliveries/{delivery}/replay",
                            "",
                            "delivery:replay"),
                    get("readSystem", "/api/v1/system", "system:read"),
                    get("listParkedEvents", "/api/v1/outbox", "system:read"),
                    post("replayEvent", "/api/v1/outbox/{event}/replay", "", "system:manage"));

    private AccessTable() {}

    private static Access get(String operation, String path, String right) {
        return call(operation, "GET", path, "", right);
    }

    private static Access post(String operation, String path, String body, String right) {
        return call(operation, "POST", path, body, right);
    }

    private static Access call(
            String operation, String method, String path, String body, String right) {
        return new Access(operation, method, path, body, right);
    }
}
