package io.forecourt.parking.notice.web;

import io.forecourt.parking.notice.OwnNotices;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/notices")
@Tag(name = "Notices", description = "What the caller was told of their stays")
class NoticeController {

    private final OwnNotices notices;

    NoticeController(OwnNotices notices) {
        this.notices = notices;
    }

    @GetMapping
    PageResponse<NoticeResponse> list(
            @Parameter(description = "Whether those that are read are left out") @RequestParam(defaultValue = "false")
                    boolean unread,
            PageQuery page) {
        return PageResponse.of(notices.list(unread, page), NoticeResponse::of);
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable long id) {
        notices.read(id);
    }

    @PostMapping("/read-all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll() {
        notices.readAll();
    }
}
