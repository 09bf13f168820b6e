package org.healthpages.report;

import jakarta.servlet.http.HttpServletRequest;
import org.healthpages.platform.AddressKeys;
import org.healthpages.platform.JsonDownload;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.PublicUrl;
import org.healthpages.platform.Throttle;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The private page of somebody who reported a comment: what came of it, nothing about its writer, and a way back. */
@Controller
@RequestMapping("/receipts/{code:report-[A-Za-z0-9_-]{43}}")
class ReportReceiptController {
    private final ReportReceipts receipts;
    private final WithdrawsReports withdraws;
    private final PublicUrl url;
    private final AddressKeys addressKeys;
    private final Throttle throttle;

    ReportReceiptController(
            ReportReceipts receipts,
            WithdrawsReports withdraws,
            PublicUrl url,
            AddressKeys addressKeys,
            Throttle throttle) {
        this.receipts = receipts;
        this.withdraws = withdraws;
        this.url = url;
        this.addressKeys = addressKeys;
        this.throttle = throttle;
    }

    @ModelAttribute("receipt")
    ReportReceipt receipt(@PathVariable String code) {
        return receipts.withCode(code).orElseThrow(NotFound::new);
    }

    @GetMapping
    String show(@ModelAttribute(name = "receipt", binding = false) ReportReceipt receipt, Model model) {
        model.addAttribute("address", url.of(receipt.path()));
        return "report/receipt";
    }

    @GetMapping("/withdrawal")
    String withdrawal(@ModelAttribute(name = "receipt", binding = false) ReportReceipt receipt) {
        return receipt.isWithdrawable() ? "report/withdrawal" : "redirect:" + receipt.path();
    }

    /** Withdrawing twice is withdrawing once; what an editor decided before stays as it was decided. */
    @PostMapping("/withdrawal")
    String withdraw(
            @ModelAttribute(name = "receipt", binding = false) ReportReceipt receipt, HttpServletRequest request) {
        if (receipt.isWithdrawable()) {
            throttle.take(ReportController.LIMIT, addressKeys.today(request));
            withdraws.withdraw(receipt.code());
        }
        return "redirect:" + receipt.path();
    }

    /** What the reader said and what came of it; of the comment only its number. */
    @GetMapping("/data")
    ResponseEntity<ReportData> data(@ModelAttribute(name = "receipt", binding = false) ReportReceipt receipt) {
        ReportData data = receipts.data(receipt.code());
        return JsonDownload.of("report-on-comment-" + data.comment(), data);
    }
}
