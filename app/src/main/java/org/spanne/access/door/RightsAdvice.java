package org.spanne.access.door;

import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Gives every page the rights it is drawn for, as {@code rights}. */
@ControllerAdvice
class RightsAdvice {

    @ModelAttribute("rights")
    @Nullable
    Rights rights(@RequestAttribute(name = "org.spanne.access.Rights", required = false) @Nullable Rights rights) {
        return rights;
    }
}
