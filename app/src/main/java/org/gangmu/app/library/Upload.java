package org.gangmu.app.library;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.app.portal.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Documents that arrive through the portal. Each is taken in whole or refused with the reason; one does not stop another. */
@Controller
class Upload {
    private final Library library;

    Upload(Library library) {
        this.library = library;
    }

    /** What came of an upload, one line for each file. */
    record Uploaded(List<String> taken, List<String> refused) {
        Uploaded {
            taken = List.copyOf(taken);
            refused = List.copyOf(refused);
        }
    }

    @PostMapping("/documents")
    String upload(@RequestParam List<MultipartFile> files, Words words, RedirectAttributes next) {
        var taken = new ArrayList<String>();
        var refused = new ArrayList<String>();
        for (MultipartFile file : files) {
            Outcome outcome = takeIn(file);
            switch (outcome.state()) {
                case REFUSED -> refused.add(outcome.message());
                case KNOWN -> taken.add(outcome.file() + " · " + words.say("documents.upload.known"));
                case TAKEN_IN ->
                    taken.add(outcome.file() + " · "
                            + words.say(
                                    "documents.upload.taken",
                                    outcome.documents().size(),
                                    outcome.statements()));
            }
        }
        next.addFlashAttribute("uploaded", new Uploaded(taken, refused));
        return "redirect:/documents";
    }

    private Outcome takeIn(MultipartFile file) {
        String name = bareName(String.valueOf(file.getOriginalFilename()));
        try {
            return library.takeIn(name, file.getBytes());
        } catch (IOException e) {
            return Outcome.refused(name, name + " did not arrive whole: " + e.getMessage());
        }
    }

    /** Some browsers send the whole path. */
    private static String bareName(String sent) {
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }

    /** An upload beyond the limit never reaches the handler. */
    @ControllerAdvice
    static final class TooLarge {
        @ExceptionHandler
        String tooLarge(
                MaxUploadSizeExceededException e, HttpServletRequest request, Words words, RedirectAttributes next) {
            if (!request.getRequestURI().endsWith("/documents")) {
                throw e; // the page for what is too large
            }
            next.addFlashAttribute(
                    "uploaded", new Uploaded(List.of(), List.of(words.say("documents.upload.too-large"))));
            return "redirect:/documents";
        }
    }
}
