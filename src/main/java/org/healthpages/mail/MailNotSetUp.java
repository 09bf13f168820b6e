package org.healthpages.mail;

/** Mail is asked for but cannot be sent as it is set up. The message is for the operator. */
class MailNotSetUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MailNotSetUp(String message) {
        super(message);
    }
}
