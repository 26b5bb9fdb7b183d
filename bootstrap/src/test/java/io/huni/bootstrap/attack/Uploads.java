package io.huni.bootstrap.attack;

import java.util.Map;

/** Files of leads on their way in. */
final class Uploads {
    private Uploads() {}

    /** A file with one row that lies there and waits. */
    static String lying(Caller owner, String fullName, String phone) {
        Reply reply =
                owner.call(
                        "POST",
                        "/api/v1/imports",
                        "file:Ad Soyad;Telefon~" + fullName + ";" + phone);
        if (reply.status() != 201) {
            throw new IllegalStateException(owner + " cannot upload: " + reply);
        }
        return World.id(reply.json());
    }

    /** The same, looked through by a job, so that its rows can be taken over. */
    static String checked(Caller owner, String fullName, String phone) {
        String file = lying(owner, fullName, phone);
        World.ended(owner, World.id(owner.made("/api/v1/imports/" + file + "/check", Map.of())));
        return file;
    }
}
