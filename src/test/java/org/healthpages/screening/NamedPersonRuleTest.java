package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedPersonRuleTest {
    private final NamedPersonRule rule = new NamedPersonRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my physio Chris said | Chris",
                "my physio chris said | chris",
                "my physio, Chris, said | Chris",
                "my physio Chris's advice | Chris",
                "the physio\u2019s name is Ros | Ros",
                "a lovely nurse called Kelly | Kelly",
                "an instructor who is called Ros | Ros",
                "Dr Okafor told me | Okafor",
                "Dr. J. Okafor told me | Okafor",
                "dr patel told me | patel",
                "my consultant Mr Whitfield-Jones | Whitfield-Jones",
                "Nurse Kelly at the desk | Kelly",
                "my sister Anne | Anne",
                "Her name is Priya | Priya",
                "I saw Chris, my physio, on Monday | Chris",
                "Sarah Whitfield helped me | Sarah Whitfield",
                "my physio Sarah Whitfield helped me | Sarah Whitfield",
            })
    void who_is_named_is_found(String text, String name) {
        assertThat(Found.by(rule, text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my physio said",
                "a walking partner, Tuesdays or Fridays",
                "My physio Monday morning",
                "I asked Dr Google",
                "St Anne's hospital",
                "my sister St Anne's",
                "Callum, I am glad for you",
                "my GP Surgery",
                "my doctor Park Road Surgery",
                "the NHS and NICE",
                "my physio NHS",
                "Alexander Technique and Victoria Road",
                "miss Pilates on Mondays",
                "I have MS Nurses say so",
                "my mum Dad and me",
                "my name is Maureen",
                "an exercise called Cobra",
                "Yesterday my physio said",
                "However, my physio said",
            })
    void other_words_pass(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }

    @Test
    void who_is_named_in_the_article_may_be_named() {
        var page = new PageWords("Our source is Dries Hettinga of BackCare. A film with Philip Sell.", List.of());

        assertThat(Found.on(page, rule, "Dr Hettinga is right, and so is the surgeon Philip Sell."))
                .isEmpty();
        assertThat(Found.on(page, rule, "my physio Chris disagrees")).containsExactly("Chris");
    }

    @Test
    void writers_may_name_themselves() {
        var text = new SentText(
                "Jean B", "My husband said: Jean, go. I am his wife Jean.", PageWords.NONE, OtherTexts.NONE);

        assertThat(Found.by(rule, text)).isEmpty();
    }
}
