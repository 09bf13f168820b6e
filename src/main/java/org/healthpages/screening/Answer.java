package org.healthpages.screening;

/** What a rule says about a text. None of them publishes or refuses anything: a person does. */
public enum Answer {
    PASS,
    /** A person must look. */
    MARK,
    /** The writer is asked first, before anything is kept. */
    ASK
}
