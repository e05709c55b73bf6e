package io.casus.json.codec;

import io.casus.json.IncidentJsonException.Code;
import java.io.IOException;
import java.io.Serial;

/** What is wrong with the characters of a document, before they are tokens. Never thrown at a caller. */
final class DocumentException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Code code;

    /** What was found and what was expected. */
    private final String sentence;

    DocumentException(Code code, String sentence) {
        super(sentence);
        this.code = code;
        this.sentence = sentence;
    }

    Code code() {
        return code;
    }

    String sentence() {
        return sentence;
    }
}
