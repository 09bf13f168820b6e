package org.healthpages.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.healthpages.screening.Place.Part;

/** A question that asks for help, or words that ask without a question mark. Questions that only make a point pass. */
final class HelpQuestionRule implements Rule {
    private static final Pattern REQUEST = WordList.phrases("help-requests");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]++[.!?]*+");
    private static final Pattern QUESTION = WordList.phrases("help-questions");

    @Override
    public Optional<Mark> in(SentText text) {
        List<Place> places = new ArrayList<>(text.placesIn(Part.BODY, REQUEST, match -> true));
        SENTENCE.matcher(text.plain(Part.BODY))
                .results()
                .filter(sentence -> sentence.group().contains("?"))
                .forEach(sentence -> QUESTION.matcher(sentence.group())
                        .results()
                        .map(words ->
                                new Place(Part.BODY, sentence.start() + words.start(), sentence.start() + words.end()))
                        .forEach(places::add));
        return Mark.of(Finding.HELP_QUESTION, Place.merged(places));
    }
}
