package org.spanne.access.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no account with this number. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchAccount extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the number asked for. */
    public NoSuchAccount(long id) {
        super("There is no account " + id);
    }
}
