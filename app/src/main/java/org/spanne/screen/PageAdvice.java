package org.spanne.screen;

import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows. */
@ControllerAdvice
class PageAdvice {

    private final List<SampleMark> marks;

    PageAdvice(List<SampleMark> marks) {
        this.marks = marks;
    }

    @ModelAttribute("sampleData")
    boolean sampleData() {
        return marks.stream().anyMatch(SampleMark::sampleData);
    }
}
