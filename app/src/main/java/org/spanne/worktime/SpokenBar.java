package org.spanne.worktime;

import java.util.stream.Collectors;
import org.spanne.screen.Formats;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a stacked bar in words, for those who do not see it; page templates know it as {@code spoken}. */
@Component("spoken")
class SpokenBar {

    private final MessageSource messages;
    private final Formats formats;

    SpokenBar(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** Each piece that can be seen, with its share. */
    public String say(StackedBar bar) {
        return bar.pieces().stream()
                .filter(piece -> piece.width() >= 0.5)
                .map(piece -> messages.getMessage("worktime.use." + piece.use(), null, LocaleContextHolder.getLocale())
                        + " " + formats.percent(piece.width() / 100))
                .collect(Collectors.joining(", "));
    }
}
