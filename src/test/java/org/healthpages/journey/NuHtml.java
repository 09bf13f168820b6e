package org.healthpages.journey;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this process and without a network. It reads its schema once, which takes longer than most pages. */
final class NuHtml {
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private final SimpleDocumentValidator checker;

    NuHtml() {
        // it guesses the language from the letters, and took a short page with a receipt's code for Inuktitut
        checker = new SimpleDocumentValidator(true, false, false);
        try {
            checker.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with a page, warnings included, each with its line. */
    List<String> faults(String html) {
        var faults = new Faults();
        try {
            checker.setUpValidatorAndParsers(faults, true, false);
            checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return faults.found;
    }

    private static final class Faults implements ErrorHandler {
        /** How Thymeleaf ends the hidden fields that it adds: a note to authors, and no warning. */
        private static final String NO_FAULT = "Trailing slash on void elements";

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException fault) {
            if (!fault.getMessage().startsWith(NO_FAULT)) {
                error(fault);
            }
        }

        @Override
        public void error(SAXParseException fault) {
            found.add("line " + fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
