package org.spanne.access.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Choices;
import org.spanne.access.Choices.Choice;
import org.spanne.access.Choices.Kind;
import org.springframework.stereotype.Component;

/** What the modules offer to tie an account to, as text in a form. */
@Component
class Offers {

    private static final int MOST = 20;

    private final List<Choices> choices;

    Offers(List<Choices> choices) {
        this.choices = choices;
    }

    List<String> matching(Kind kind, String typed) {
        return choices.stream()
                .filter(offered -> offered.kind() == kind)
                .flatMap(offered -> offered.matching(typed, MOST).stream())
                .map(Offers::written)
                .toList();
    }

    /** An id as it is written in the form; the bare id where it is not known (any more). */
    String written(Kind kind, @Nullable String id) {
        if (id == null) {
            return "";
        }
        return choices.stream()
                .filter(offered -> offered.kind() == kind)
                .map(offered -> offered.byId(id))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Offers::written)
                .orElse(id);
    }

    private static String written(Choice choice) {
        return choice.id().equals(choice.label()) ? choice.id() : choice.id() + AccountForm.MARK + choice.label();
    }
}
