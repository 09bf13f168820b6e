package org.healthpages.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFormTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void a_reason_is_enough(ReportReason reason) {
        ReportForm form = form(reason.name(), null);

        assertThat(faults(form)).isEmpty();
        assertThat(form.toReason()).contains(reason);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"offensive", "NONSENSE", "OFFENSIVE,PRIVATE"})
    void a_report_needs_one_of_the_reasons(String reason) {
        assertThat(faults(form(reason, "Words"))).containsExactly("Choose what is wrong with the comment");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "\u200D"})
    void another_reason_must_be_explained(String details) {
        assertThat(faults(form("OTHER", details))).containsExactly("Say what is wrong with the comment");
        assertThat(faults(form("OTHER", "It is a poem"))).isEmpty();
    }

    @Test
    void details_have_at_most_1000_characters_after_cleaning() {
        assertThat(faults(form("OFFENSIVE", "x\r\n".repeat(499) + "xx"))).isEmpty();
        assertThat(faults(form("OFFENSIVE", "x".repeat(1001))))
                .containsExactly("What you add must have at most 1,000 characters");
    }

    @Test
    void a_program_that_fills_in_every_box_is_found_out() {
        assertThat(faults(new ReportForm("OFFENSIVE", "", "", "https://spam.example")))
                .containsExactly("Leave the box that asks to stay empty as it is");
    }

    @Test
    void every_empty_form_has_a_key_of_its_own() {
        assertThat(ReportForm.fresh().key())
                .isNotEmpty()
                .isNotEqualTo(ReportForm.fresh().key());
    }

    @ParameterizedTest
    @EnumSource
    void only_private_information_hides_at_once_and_somebody_at_risk_never_hides(ReportReason reason) {
        assertThat(reason.hidesAtOnce()).isEqualTo(reason == ReportReason.PRIVATE);
        assertThat(reason.neverHides()).isEqualTo(reason == ReportReason.AT_RISK);
    }

    private static ReportForm form(String reason, String details) {
        return new ReportForm(reason, details, null, null);
    }

    private static List<String> faults(ReportForm form) {
        return VALIDATOR.validate(form).stream()
                .map(fault -> fault.getMessage())
                .toList();
    }
}
