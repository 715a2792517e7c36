package jp.kasane.casework.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of cases what can be chosen on it. */
@ControllerAdvice(basePackageClasses = CaseCodesOnPages.class)
class CaseCodesOnPages {

    private final CaseCodes codes;

    CaseCodesOnPages(CaseCodes codes) {
        this.codes = codes;
    }

    @ModelAttribute("codes")
    CaseCodes codes() {
        return codes;
    }
}
