package org.rtc.catalogue.oai;

/** What the protocol answers a wrong request with (OAI-PMH 2.0 §3.6): an answer with status 200, not a failure. */
final class OaiError extends RuntimeException {
    private final String code;

    /** @param code such as {@code badArgument} */
    OaiError(String code, String text) {
        super(text, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
