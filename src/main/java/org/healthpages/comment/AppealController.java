package org.healthpages.comment;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.healthpages.platform.AddressKeys;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.Throttle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a writer appeals against a refusal or a removal, once. */
@Controller
@RequestMapping(Receipt.PATH + "/appeal")
class AppealController {
    private final Receipts receipts;
    private final Statements statements;
    private final FilesAppeals files;
    private final AddressKeys addressKeys;
    private final Throttle throttle;

    AppealController(
            Receipts receipts, Statements statements, FilesAppeals files, AddressKeys addressKeys, Throttle throttle) {
        this.receipts = receipts;
        this.statements = statements;
        this.files = files;
        this.addressKeys = addressKeys;
        this.throttle = throttle;
    }

    @ModelAttribute
    Receipt receipt(@PathVariable String code) {
        return receipts.withCode(code).orElseThrow(NotFound::new);
    }

    @GetMapping
    ModelAndView form(@ModelAttribute(binding = false) Receipt receipt) {
        return appealable(receipt)
                .map(statement -> page(statement, Map.of("appealForm", new AppealForm("")), HttpStatus.OK))
                .orElseGet(() -> new ModelAndView("redirect:" + receipt.path()));
    }

    @PostMapping(consumes = APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView appeal(
            @ModelAttribute(binding = false) Receipt receipt,
            @Valid AppealForm form,
            BindingResult errors,
            HttpServletRequest request) {
        if (files.knows(receipt.comment(), form)) { // pressed twice: the first again, and it costs nothing
            return new ModelAndView("redirect:" + receipt.path());
        }
        Optional<Statement> statement = appealable(receipt);
        if (statement.isEmpty()) {
            return overtaken(form);
        }
        if (errors.hasErrors()) {
            return page(statement.get(), errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
        }

        throttle.take(CommentController.LIMIT, addressKeys.today(request));
        try {
            files.file(receipt.comment(), form);
            return new ModelAndView("redirect:" + receipt.path());
        } catch (AlreadyDecided faster) {
            return overtaken(form);
        }
    }

    private Optional<Statement> appealable(Receipt receipt) {
        return statements.about(receipt).stream()
                .filter(Statement::isAppealable)
                .findFirst();
    }

    private static ModelAndView page(Statement statement, Map<String, ?> form, HttpStatus status) {
        return new ModelAndView("comment/appeal", form, status).addObject("statement", statement);
    }

    private static ModelAndView overtaken(AppealForm form) {
        return new ModelAndView("comment/appeal-overtaken", Map.of("mine", form), HttpStatus.CONFLICT);
    }
}
