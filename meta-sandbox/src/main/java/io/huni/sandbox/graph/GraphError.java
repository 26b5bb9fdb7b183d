package io.huni.sandbox.graph;

/** An error as the Graph API answers it. */
final class GraphError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;
    private final int subcode;

    GraphError(int status, int code, int subcode, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.subcode = subcode;
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }

    /** 0 for none. */
    int subcode() {
        return subcode;
    }

    static GraphError badToken(int subcode) {
        return new GraphError(
                401, 190, subcode, "Error validating access token: Session has expired.");
    }

    static GraphError missing(String id) {
        return new GraphError(
                400,
                100,
                33,
                "Unsupported get request. Object with ID '"
                        + id
                        + "' does not exist, cannot be loaded due to missing permissions, or does"
                        + " not support this operation.");
    }

    static GraphError permission(String permission) {
        return new GraphError(
                403, 200, 0, "(#200) Requires " + permission + " permission to manage the object");
    }

    static GraphError parameter(String message) {
        return new GraphError(400, 100, 0, "(#100) " + message);
    }

    static GraphError unknownPath() {
        return new GraphError(400, 2500, 0, "Unknown path components");
    }

    static GraphError tooManyLeadCalls() {
        return new GraphError(
                400,
                80005,
                2446079,
                "(#80005) There have been too many calls to this leadgen form.");
    }

    static GraphError lessData() {
        return new GraphError(
                500,
                1,
                99,
                "Please reduce the amount of data you're asking for, then retry your request");
    }
}
