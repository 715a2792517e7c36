package jp.kasane.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.notification.NoticeTexts;
import jp.kasane.notification.ReadNotices;
import jp.kasane.notification.model.Notice;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own notices. */
@RestController
@RequestMapping("/api/v1/notices")
class NoticeController {
    private final ReadNotices readNotices;
    private final NoticeTexts texts;
    private final Caller caller;

    NoticeController(ReadNotices readNotices, NoticeTexts texts, Caller caller) {
        this.readNotices = readNotices;
        this.texts = texts;
        this.caller = caller;
    }

    @Operation(summary = "自分への知らせ（新しい順）")
    @GetMapping
    @Guarded(Policy.READ_OWN_NOTICES)
    Page<NoticeView> list(@RequestParam(defaultValue = "false") boolean unread, Paging paging, Locale locale) {
        Long after = paging.afterId();
        long before = after == null ? Long.MAX_VALUE : after;
        List<NoticeView> views = readNotices.mine(unread, before, paging.fetch(), caller.actor()).stream()
                .map(notice -> view(notice, locale))
                .toList();
        return Page.of(views, paging.limit(), NoticeView::id);
    }

    @Operation(summary = "知らせを読んだことにする")
    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Guarded(Policy.READ_OWN_NOTICES)
    void read(@PathVariable long id) {
        readNotices.read(id, caller.actor());
    }

    private NoticeView view(Notice notice, Locale locale) {
        return new NoticeView(
                notice.id(),
                notice.kind(),
                texts.of(notice, locale),
                texts.params(notice),
                notice.createdAt(),
                notice.readAt());
    }
}
