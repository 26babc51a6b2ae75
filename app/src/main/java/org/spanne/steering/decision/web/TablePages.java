package org.spanne.steering.decision.web;

import java.util.List;
import org.spanne.steering.decision.DecisionPoint;
import org.spanne.steering.decision.DecisionTables;
import org.spanne.steering.decision.TableVersion;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Tables and versions by the names in addresses, and the page of one. */
@Component
class TablePages {

    private static final int SHOWN_VERSIONS = 20;

    private final DecisionTables decisions;
    private final MessageSource messages;

    TablePages(DecisionTables decisions, MessageSource messages) {
        this.decisions = decisions;
        this.messages = messages;
    }

    DecisionPoint point(String key) {
        return decisions.point(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    TableVersion version(DecisionPoint point, int version) {
        return decisions.byVersion(point, version).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    List<TableVersion> newest(DecisionPoint point) {
        return decisions.newest(point, SHOWN_VERSIONS);
    }

    /** Fills the page of a version. */
    void draw(DecisionPoint point, TableVersion version, Model model) {
        model.addAttribute("sheet", Sheet.of(point, version, decisions));
        model.addAttribute("inForce", decisions.inForce(point));
        model.addAttribute("versions", newest(point));
        model.addAttribute("today", decisions.today());
    }

    String title(DecisionPoint point) {
        return messages.getMessage("rules." + point.key(), null, LocaleContextHolder.getLocale());
    }
}
