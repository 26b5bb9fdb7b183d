package io.huni.domain.view;

/** The lists that have saved views. */
public enum ListName {
    LEADS,
    CUSTOMERS
}
