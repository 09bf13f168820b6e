package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialNameRuleTest {
    private final OfficialNameRule rule = new OfficialNameRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moderator",
                "the moderators",
                "M0derat0r",
                "\u041C\u043E\u0434\u0435r\u0430t\u043Er",
                "Mod\u0435rator",
                "\uFF2D\uFF4F\uFF44\uFF45\uFF52\uFF41\uFF54\uFF4F\uFF52",
                "\uD835\uDC0C\uD835\uDC28\uD835\uDC1D\uD835\uDC1E\uD835\uDC2B\uD835\uDC1A\uD835\uDC2D\uD835\uDC28\uD835\uDC2B",
                "Mode\u0301rator",
                "M-o-d-e-r-a-t-o-r",
                "NHS",
                "N.H.S.",
                "N H S",
                "\u039D\u0397\u0405",
                "nhs_backs",
                "NICE",
                "Dr Bones",
                "BrackenBack Living",
                "FlexiBack",
                "Backs Ltd",
                "backs.co.uk",
                "Backs\u00AE",
            })
    void a_name_that_looks_official_or_like_a_brand_is_found(String name) {
        assertThat(Found.inName(rule, name)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nice lady",
                "Sheila McGregor",
                "LeAnne",
                "Anna O'Brien",
                "\u0410\u043D\u043D\u0430",
                "\u0395\u03BB\u03AD\u03BD\u03B7",
                "\u00C9douard",
                "Mrs J. Adeyemi",
                "Gordon, retired postman",
                "dennis_w",
                "Anonymous",
            })
    void a_persons_name_passes(String name) {
        assertThat(Found.inName(rule, name)).isEmpty();
    }

    @Test
    void the_body_may_speak_of_anybody() {
        assertThat(Found.by(rule, "The NHS and the moderator")).isEmpty();
    }
}
