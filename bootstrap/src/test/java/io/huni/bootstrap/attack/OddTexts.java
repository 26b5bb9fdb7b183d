package io.huni.bootstrap.attack;

import java.util.List;

/** Texts that programs have stumbled over. */
final class OddTexts {
    static final List<String> ALL =
            List.of(
                    "",
                    " ",
                    "\t\n",
                    "null",
                    "undefined",
                    "-1",
                    "0",
                    "00",
                    "1e400",
                    "-0.0",
                    "99999999999999999999",
                    "0x1F",
                    "NaN",
                    "true",
                    "\u0000",
                    "a\u0000b",
                    "\u0001\u001b[31m",
                    "\ufeff",
                    "\uffff",
                    "\u202egnp.exe",
                    "\u2066x\u2069",
                    "İıŞşĞğÜüÖöÇç",
                    "ﬁ ǅ ß ẞ",
                    "e\u0301\u0301\u0301",
                    "👩‍👩‍👧‍👦",
                    "𝔘𝔫𝔦",
                    "' or 1=1 --",
                    "%",
                    "_%\\",
                    "\\",
                    "\"",
                    "{a,b}",
                    "$1",
                    "${jndi:ldap://127.0.0.1/a}",
                    "<script>alert(1)</script>",
                    "=cmd|' /C calc'!A0",
                    "../../etc/passwd",
                    "%00%ff",
                    "{}",
                    "[]",
                    "{{7*7}}",
                    "00000000-0000-0000-0000-000000000000",
                    "1-1-1-1-1",
                    "+90 532 123 45 67",
                    "05321234567",
                    "+" + "9".repeat(40),
                    "ayse@ornek.example",
                    "a@b",
                    "\"a b\"@ornek.example",
                    "2026-11-21T10:00:00Z",
                    "NEW",
                    "lead:read",
                    "-score,createdAt",
                    "a=b&c=d",
                    ",",
                    ",,a",
                    "eyJhIjoxfQ",
                    "AAAA",
                    "x".repeat(300),
                    "ş".repeat(5_000));

    static final List<String> MOMENTS =
            List.of(
                    "2026-11-21T10:00:00Z",
                    "1970-01-01T00:00:00Z",
                    "2026-11-21T10:00:00.123456789Z",
                    "2026-11-21T10:00:00+03:00",
                    "0001-01-01T00:00:00Z",
                    "9999-12-31T23:59:59.999999999Z",
                    "-0001-01-01T00:00:00Z",
                    "+10000-01-01T00:00:00Z",
                    "-999999999-01-01T00:00:00Z",
                    "+999999999-12-31T23:59:59Z",
                    "2026-02-30T10:00:00Z",
                    "2026-11-21");

    static final List<String> DAYS =
            List.of(
                    "2026-11-21",
                    "2024-02-29",
                    "2023-02-29",
                    "0001-01-01",
                    "9999-12-31",
                    "-999999999-01-01",
                    "+999999999-12-31");

    private OddTexts() {}
}
