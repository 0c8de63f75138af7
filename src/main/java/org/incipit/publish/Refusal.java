package org.incipit.publish;

import java.io.Serial;
import org.incipit.problem.Code;

/** Publishing cannot go on; carries what an editor is told. Caught where a staging is opened and committed. */
final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String told;
    private final String hint;

    Refusal(Code code, String message, String hint) {
        super(message);
        this.code = code;
        this.told = message;
        this.hint = hint;
    }

    Code code() {
        return code;
    }

    String told() {
        return told;
    }

    String hint() {
        return hint;
    }
}
