package io.huni.domain.delivery;

/** Whose webhook a delivery came through. */
public enum Channel {
    /** Lead forms, Messenger and Instagram. */
    META,
    WHATSAPP
}
