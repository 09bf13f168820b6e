package org.healthpages.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Words of questions that say nothing about what is asked for. */
final class SmallWords {
    private static final Set<String> ALL = Set.of(
            ("a about all am an and any are as at be been best but by can could did do does for from good had has have how"
                            + " i if in into is it its i'm me my near of on or our should so some than that the their them then"
                            + " there these they this to very was we what when where which who why will with would you your")
                    .split(" "));

    private SmallWords() {}

    static boolean contains(String word) {
        return ALL.contains(word);
    }

    static List<String> leftOut(List<String> words) {
        return words.stream().filter(word -> !ALL.contains(word)).toList();
    }

    static String leftOut(String text) {
        return String.join(" ", leftOut(Arrays.asList(text.split(" "))));
    }
}
