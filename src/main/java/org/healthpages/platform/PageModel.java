package org.healthpages.platform;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of every page needs to know. */
@ControllerAdvice
class PageModel {
    private final SampleNotice sample;
    private final PublicUrl url;

    PageModel(SampleNotice sample, PublicUrl url) {
        this.sample = sample;
        this.url = url;
    }

    /** Makes absolute addresses of paths, for the few places that need them. */
    @ModelAttribute("url")
    PublicUrl url() {
        return url;
    }

    @ModelAttribute("sample")
    boolean sample() {
        return sample.isShown();
    }
}
