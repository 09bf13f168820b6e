package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody in pain types, misspelt or not, finds the right page first. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"healthpages.sample-content=true", "spring.application.name=nobody-comments-here"})
class SearchesOfWorriedPeopleTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exercises for back pain            | /back-pain/exercises
            excercises for bad back            | /back-pain/exercises
            back exersises                     | /back-pain/exercises
            alexander technique                | /back-pain/exercises
            alexandar technique                | /back-pain/exercises
            hydrotherapy                       | /back-pain/exercises
            manual therapy                     | /back-pain/exercises
            sciatica                           | /back-pain
            sciattica                          | /back-pain
            slipped disk                       | /back-pain
            what mattress for back pain        | /back-pain/tips
            how to lift heavy things           | /back-pain/tips
            sitting posture at work            | /back-pain/tips
            do i need a referral for physio    | /treatments/physiotherapy
            physio                             | /treatments/physiotherapy
            physiotherapist near me            | /treatments/physiotherapy
            phisiotherapy                      | /treatments/physiotherapy
            osteopath                          | /treatments/osteopathy
            ostiopathy side effects            | /treatments/osteopathy
            akupuncture                        | /treatments/acupuncture
            does acupuncture work              | /treatments/acupuncture
            accupuncture for migrane           | /treatments/acupuncture
            needles for pain                   | /treatments/acupuncture
            yoga for beginners                 | /exercise/yoga
            chair yoga                         | /exercise/yoga
            pilaties                           | /exercise/pilates
            who can do pilates                 | /exercise/pilates
            is pilates good for my back        | /exercise/pilates
            easy exercise at home              | /exercise/easy-exercises
            exercises on a chair               | /exercise/easy-exercises
            """)
    void the_right_page_comes_first(String question, String page) throws IOException {
        assertThat(answers(question).get(0)).as(question).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            back pain          | /back-pain
            bak pain           | /back-pain
            sore back          | /back-pain
            lower back ache    | /back-pain
            BACKACHE!!!        | /back-pain
            low back pian      | /back-pain
            lumbago            | /back-pain
            exercise           | /exercise
            treatments         | /treatments
            which treatment    | /treatments
            """)
    void a_question_about_a_condition_in_general_finds_its_topic_first_or_second(String question, String topic)
            throws IOException {
        assertThat(answers(question).subList(0, 2)).as(question).contains(topic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            numb legs          | both legs
            cannot pee         | passing urine
            fever              | high temperature
            belly              | stomach
            """)
    void other_words_for_the_same_thing_find_the_pages_that_say_it(String question, String words) throws IOException {
        assertThat(search(question).select(".extract").text()).as(question).contains(words);
    }

    @Test
    void what_was_misspelt_is_told_and_the_question_is_kept() throws IOException {
        Document page = search("Alexandar technique");

        assertThat(page.select("#q").attr("value")).isEqualTo("Alexandar technique");
        assertThat(page.select(".answers").text()).contains("We searched for alexander technique.");
        assertThat(page.select("mark").eachText()).contains("Alexander", "technique");
    }

    @Test
    void what_no_page_knows_leads_on() throws IOException {
        Document page = search("qqqqqqqq");

        assertThat(page.select("#answers").text()).isEqualTo("No page found");
        assertThat(page.select("main a").eachAttr("href")).contains("/a-z", "/back-pain", "tel:111");
    }

    private List<String> answers(String question) throws IOException {
        return search(question).select(".found h3 a").eachAttr("href");
    }

    private Document search(String question) throws IOException {
        return Jsoup.connect("http://localhost:" + port + "/search")
                .data("q", question)
                .get();
    }
}
