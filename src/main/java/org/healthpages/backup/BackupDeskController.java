package org.healthpages.backup;

import java.io.IOException;
import java.sql.SQLException;
import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator asks for a backup. The files stay on the server. */
@Controller
@RequestMapping("/desk/backups")
class BackupDeskController {
    private final MakesBackups makes;
    private final Backups backups;
    private final BackupSettings settings;

    BackupDeskController(MakesBackups makes, Backups backups, BackupSettings settings) {
        this.makes = makes;
        this.backups = backups;
        this.settings = settings;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("madeHere", makes.areMadeHere());
        model.addAttribute("backups", backups.latestFirst());
        model.addAttribute("keepDays", settings.keepDays());
        return "backup/desk";
    }

    @PostMapping
    String make(RedirectAttributes redirect) throws IOException, SQLException {
        if (!makes.areMadeHere()) {
            throw new NotFound();
        }
        redirect.addFlashAttribute("done", "The backup " + backups.make().name() + " is made.");
        return "redirect:/desk/backups";
    }
}
