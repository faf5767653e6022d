package org.gangmu.app.mechanisms;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Something a person asked for cannot be done; nothing has been changed. Where no page says so, the answer is 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key of the message that says why
     * @param arguments what is filled in
     */
    Refused(String key, Object... arguments) {
        super(key + Arrays.toString(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
