package org.healthpages.screening;

import static org.healthpages.screening.Answer.ASK;
import static org.healthpages.screening.Answer.MARK;

/**
 * What the rules can find in a text, the gravest first, each with the sentence that explains it to editors and writers. The
 * names are stored with comments: a name that was used once keeps its meaning.
 */
public enum Finding {
    SAFEGUARDING_URGENT(Gravity.URGENT, MARK, "The writer may be in danger now."),
    SAFEGUARDING_POSSIBLE(Gravity.POSSIBLE, MARK, "The writer may be in despair, or somebody may be hurting them."),
    RED_FLAG(Gravity.RED_FLAG, MARK, "It tells of a symptom that this page says needs help quickly."),
    EMAIL_ADDRESS(Gravity.PERSONAL, ASK, "This looks like an email address. Anybody could write to it."),
    PHONE_NUMBER(Gravity.PERSONAL, ASK, "This looks like a phone number. Anybody could call it."),
    POSTCODE(Gravity.PERSONAL, ASK, "This looks like a postcode. It could show where somebody lives."),
    NHS_NUMBER(Gravity.PERSONAL, ASK, "This looks like an NHS number. It belongs to one person's records."),
    NATIONAL_INSURANCE_NUMBER(
            Gravity.PERSONAL, ASK, "This looks like a National Insurance number. Others could misuse it."),
    BIRTH_DATE(Gravity.PERSONAL, ASK, "This looks like a date of birth. It helps others to find out who somebody is."),
    NAMED_PERSON(Gravity.PERSONAL, ASK, "This looks like the name of a person whom this page does not name."),
    UNDER_16(Gravity.OTHER, MARK, "It seems to be written by or about somebody under 16."),
    MEDICINE_DOSE(Gravity.OTHER, MARK, "It names a medicine with a dose. Others may copy it."),
    HELP_QUESTION(Gravity.OTHER, MARK, "It asks for help or advice."),
    SERVICE_COMPLAINT(Gravity.OTHER, MARK, "It complains about a service or the people who work there."),
    OFFICIAL_NAME(Gravity.OTHER, MARK, "The name looks like that of a body, a brand or our staff."),
    PROFANITY(Gravity.OTHER, MARK, "It holds words that many people find offensive."),
    ADVERTISING(Gravity.OTHER, MARK, "It reads like an advertisement."),
    LINK(Gravity.OTHER, MARK, "It gives a web address."),
    SOCIAL_HANDLE(Gravity.OTHER, MARK, "It gives a name on a social network."),
    DUPLICATE(Gravity.OTHER, MARK, "It says the same, or nearly the same, as another comment on this page."),
    SHOUTING(Gravity.OTHER, MARK, "More than three of its words are in capitals."),
    REPETITION(Gravity.OTHER, MARK, "It repeats a character many times.");

    private final Gravity gravity;
    private final Answer answer;
    private final String sentence;

    Finding(Gravity gravity, Answer answer, String sentence) {
        this.gravity = gravity;
        this.answer = answer;
        this.sentence = sentence;
    }

    public Gravity gravity() {
        return gravity;
    }

    public Answer answer() {
        return answer;
    }

    /** Why a person should look, in plain words. */
    public String sentence() {
        return sentence;
    }

    /** The first of these words, for a list to choose from. */
    public String inShort() {
        return sentence.substring(0, sentence.indexOf('.'));
    }
}
