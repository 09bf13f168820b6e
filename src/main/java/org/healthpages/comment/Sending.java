package org.healthpages.comment;

/**
 * How a comment was sent.
 *
 * @param about why its writer wrote
 * @param asItIs whether they were asked about personal data in it, and sent it as it is
 */
public record Sending(long comment, About about, boolean asItIs) {
    public boolean isCorrection() {
        return about == About.CORRECTION;
    }

    public boolean isHelp() {
        return about == About.HELP;
    }
}
