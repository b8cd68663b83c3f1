package io.forecourt.identity.page.web;

import io.forecourt.identity.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Pages that only say something. */
@Page
@Controller
class NoticeController {

    @GetMapping("/account/signed-out")
    String signedOut() {
        return "signed-out";
    }

    /** Where a form is sent to whose token is not the session's, whatever its method. */
    @RequestMapping("/account/expired")
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String expired() {
        return "expired";
    }

    @RequestMapping("/account/**")
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound() {
        return "not-found";
    }
}
