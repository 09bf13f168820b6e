package org.healthpages.platform;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of every page needs to know. */
@ControllerAdvice
class PageModel {
    private final SampleNotice sample;

    PageModel(SampleNotice sample) {
        this.sample = sample;
    }

    @ModelAttribute("sample")
    boolean sample() {
        return sample.isShown();
    }
}
