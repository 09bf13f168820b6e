package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;

/** Texts that somebody writes to slow the rules down. A rule reads a character a bounded number of times. */
class HostileTextTest {
    private static final int LONGEST = 3_000;

    /** The longest list has some hundred phrases, each of which may be tried where a word begins. */
    private static final int MOST_READS = 2_000;

    private final Screening screening = new Screening();

    private static Stream<String> pieces() {
        return Stream.of(
                "a",
                "A",
                "aA",
                "a.",
                "a@",
                "@a",
                "a-",
                "1",
                "1 ",
                "0 7",
                "07",
                "0",
                "+44",
                "1/",
                "12/12/",
                "1234567890 ",
                "born ",
                "born on ",
                "born 1/1/",
                "my physio ",
                "physio, ",
                "Dr ",
                "Dr A. ",
                "Dr A. A. ",
                "Chris ",
                "Chris, my ",
                "St Anne ",
                "nurse called ",
                "nurse who is called ",
                "his name is ",
                "A'",
                "A-A",
                "paracetamol ",
                "two ",
                "500 mg paracetamol ",
                "paracetamol 5",
                "i'm 1",
                "i'm ",
                "1 year old ",
                "son is ",
                "waited for over nine ",
                "I WANT ",
                "!",
                "?",
                "!?",
                "\n",
                " ",
                "can't \n",
                "want  ",
                "http://",
                "http://a.",
                "www.",
                "a.co",
                "insta: ",
                "my instagram is ",
                "find me on ",
                "no numb",
                "never had any ",
                "is it ",
                "?is it ",
                "😀",
                "\u0301",
                "ѕ",
                "AB 12 ",
                "ab12",
                "sw1a 1",
                "[at] ",
                "a (at) a.",
                "a at a dot ",
                " dot ",
                "f**",
                "self-",
                "(",
                "|",
                "\\",
                "\u200D");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void every_rule_comes_to_an_end(String piece) {
        String text = repeated(piece, LONGEST);
        var other = OtherTexts.of(List.of(text));

        for (String end : List.of("", " my physio Chris")) {
            String hostile = text.substring(0, text.length() - end.length()) + end;
            assertThat(screening
                            .screen(new SentText(hostile.substring(0, 60), hostile, PageWords.NONE, other))
                            .marks())
                    .isNotNull();
        }
    }

    /** Three times as long as a comment may be: what grows faster than the text shows there. */
    @ParameterizedTest
    @MethodSource("pieces")
    void every_pattern_reads_each_character_a_bounded_number_of_times(String piece) {
        String text = repeated(piece, 3 * LONGEST);

        assertThat(patterns()).hasSizeGreaterThan(20).allSatisfy(pattern -> {
            var counted = new Counted(text);
            Matcher matcher = pattern.matcher(counted);
            while (matcher.find()) {
                assertThat(counted.reads).isLessThan((long) MOST_READS * text.length());
            }
            assertThat(counted.reads).as("%s", pattern).isLessThan((long) MOST_READS * text.length());
        });
    }

    @Test
    void a_pattern_that_tries_again_and_again_is_noticed() {
        var counted = new Counted("a".repeat(3 * LONGEST));

        assertThat(Pattern.compile("a+b").matcher(counted).find()).isFalse();

        assertThat(counted.reads).isGreaterThan((long) MOST_READS * counted.length());
    }

    private static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length());
    }

    private static List<Pattern> patterns() {
        return Screening.RULES.stream()
                .flatMap(rule -> Stream.of(rule.getClass().getDeclaredFields()))
                .filter(field -> field.getType() == Pattern.class)
                .map(field -> (Pattern) ReflectionTestUtils.getField(field.getDeclaringClass(), field.getName()))
                .toList();
    }

    /** Counts how often its characters are read. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long reads;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
