package org.spanne.steering.decision.web;

import org.spanne.steering.decision.DecisionPoint;
import org.spanne.steering.decision.DecisionTables;
import org.spanne.steering.decision.TableVersion;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Tables and versions by the names in addresses. */
@Component
class Located {

    private final DecisionTables decisions;
    private final MessageSource messages;

    Located(DecisionTables decisions, MessageSource messages) {
        this.decisions = decisions;
        this.messages = messages;
    }

    DecisionPoint point(String key) {
        return decisions.point(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    TableVersion version(DecisionPoint point, int version) {
        return decisions.byVersion(point, version).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    String title(DecisionPoint point) {
        return messages.getMessage("rules." + point.key(), null, LocaleContextHolder.getLocale());
    }
}
