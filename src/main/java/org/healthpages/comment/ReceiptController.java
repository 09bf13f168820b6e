package org.healthpages.comment;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.healthpages.platform.AddressKeys;
import org.healthpages.platform.JsonDownload;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.PublicUrl;
import org.healthpages.platform.Throttle;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A reader's private page about a comment: follow it, edit it while it waits, withdraw it, take its data away. */
@Controller
@RequestMapping(Receipt.PATH)
class ReceiptController {
    private final Receipts receipts;
    private final AsksWriters asks;
    private final Statements statements;
    private final ChangesComments changes;
    private final EmergencyCards emergencyCards;
    private final PublicUrl url;
    private final AddressKeys addressKeys;
    private final Throttle throttle;

    ReceiptController(
            Receipts receipts,
            AsksWriters asks,
            Statements statements,
            ChangesComments changes,
            EmergencyCards emergencyCards,
            PublicUrl url,
            AddressKeys addressKeys,
            Throttle throttle) {
        this.receipts = receipts;
        this.asks = asks;
        this.statements = statements;
        this.changes = changes;
        this.emergencyCards = emergencyCards;
        this.url = url;
        this.addressKeys = addressKeys;
        this.throttle = throttle;
    }

    @ModelAttribute
    Receipt receipt(@PathVariable String code) {
        return receipts.withCode(code).orElseThrow(NotFound::new);
    }

    @GetMapping
    String show(@ModelAttribute(binding = false) Receipt receipt, Model model) {
        model.addAttribute("emergency", emergencyCards.on(receipt));
        model.addAttribute("statements", statements.about(receipt));
        model.addAttribute("redaction", statements.ofRedaction(receipt).orElse(null));
        model.addAttribute("reply", receipts.reply(receipt).orElse(null));
        model.addAttribute("address", url.of(receipt.path()));
        return "comment/receipt";
    }

    @GetMapping("/edit")
    ModelAndView edit(@ModelAttribute(binding = false) Receipt receipt) {
        if (!receipt.isWaiting() || receipt.words() == null) {
            return new ModelAndView("redirect:" + receipt.path());
        }
        return new ModelAndView("comment/edit", Map.of("commentForm", CommentForm.of(receipt.words())));
    }

    @PostMapping(path = "/edit", consumes = APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView save(
            @ModelAttribute(binding = false) Receipt receipt,
            @Valid CommentForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String version,
            Shown shown,
            HttpServletRequest request) {
        if (errors.hasErrors()) {
            return new ModelAndView("comment/edit", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<Question> question =
                asks.beforeEditing(receipt.comment(), form, shown).filter(asked -> receipt.isOpenTo(form));
        if (question.isPresent()) {
            return question(receipt, form, version, question.get());
        }
        throttle.take(CommentController.LIMIT, addressKeys.today(request));
        try {
            changes.edit(receipt.comment(), form, Version.of(version));
            return new ModelAndView("redirect:" + receipt.path());
        } catch (AlreadyDecided | WordsChanged overtaken) {
            return new ModelAndView("comment/edit-overtaken", Map.of("mine", form), HttpStatus.CONFLICT)
                    .addObject("receipt", receipts.withCode(receipt.code()).orElseThrow());
        }
    }

    private static ModelAndView question(Receipt receipt, CommentForm form, String version, Question question) {
        return new ModelAndView("comment/question", Map.of("commentForm", form), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("asking", question)
                .addObject("version", version)
                .addObject("action", receipt.path() + "/edit")
                .addObject("back", receipt.path())
                .addObject("backTitle", "Your comment");
    }

    @GetMapping("/withdrawal")
    String withdrawal(@ModelAttribute(binding = false) Receipt receipt) {
        return receipt.isWithdrawable() ? "comment/withdrawal" : "redirect:" + receipt.path();
    }

    /** Withdrawing twice is withdrawing once; what an editor took down before stays as it was decided. */
    @PostMapping("/withdrawal")
    String withdraw(@ModelAttribute(binding = false) Receipt receipt, HttpServletRequest request) {
        throttle.take(CommentController.LIMIT, addressKeys.today(request));
        try {
            changes.withdraw(receipt.comment());
        } catch (AlreadyDecided gone) {
            // the receipt says what an editor decided
        }
        return "redirect:" + receipt.path();
    }

    @GetMapping("/erasure")
    String erasure(@ModelAttribute(binding = false) Receipt receipt) {
        return receipt.isTakenDown() ? "comment/erasure" : "redirect:" + receipt.path();
    }

    /** For what an editor took down. Erasing twice is erasing once; what is on the page is withdrawn instead. */
    @PostMapping("/erasure")
    String erase(@ModelAttribute(binding = false) Receipt receipt, HttpServletRequest request) {
        throttle.take(CommentController.LIMIT, addressKeys.today(request));
        try {
            changes.erase(receipt.comment());
        } catch (AlreadyDecided gone) {
            // the receipt says where the comment stands
        }
        return "redirect:" + receipt.path();
    }

    @GetMapping("/data")
    ResponseEntity<CommentData> data(@ModelAttribute(binding = false) Receipt receipt) {
        return JsonDownload.of("comment-" + receipt.comment(), receipts.data(receipt));
    }
}
