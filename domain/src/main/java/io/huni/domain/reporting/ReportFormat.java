package io.huni.domain.reporting;

/** The files that a report can become. */
public enum ReportFormat {
    JSON("json", "application/json"),
    HTML("html", "text/html;charset=UTF-8"),
    PDF("pdf", "application/pdf"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv;charset=UTF-8");

    private final String ending;
    private final String type;

    ReportFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** Of its file's name. */
    public String ending() {
        return ending;
    }

    /** As HTTP and mails write it. */
    public String type() {
        return type;
    }
}
