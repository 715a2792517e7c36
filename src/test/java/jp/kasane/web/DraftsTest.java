package jp.kasane.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import jp.kasane.web.persistence.DraftMapper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Drafts on the real database. */
@KasaneTest
class DraftsTest {

    private static final Actor HANA = new Actor(990_001);
    private static final Actor KENJI = new Actor(990_002);

    @Autowired
    DraftMapper mapper;

    private final AtomicReference<OffsetDateTime> now =
            new AtomicReference<>(OffsetDateTime.parse("2031-05-01T10:00:00+09:00"));
    private final String form = "test/" + UUID.randomUUID();

    @Test
    void aDraftComesBackExactlyAsTypedAndTheNewestFirst() {
        UUID first = save(HANA, new Sheet("𠮷田 葛\uDB40\uDD00子\u0000", List.of("01", "99")));
        now.updateAndGet(t -> t.plusMinutes(5));
        UUID second = save(HANA, new Sheet("", List.of()));

        assertThat(drafts().mine(form, Sheet.class, HANA))
                .extracting(Draft::key)
                .containsExactly(second, first);
        assertThat(drafts().find(first, form, Sheet.class, HANA).orElseThrow().content())
                .isEqualTo(new Sheet("𠮷田 葛\uDB40\uDD00子\u0000", List.of("01", "99")));
    }

    @Test
    void aLaterSaveReplacesTheEarlier() {
        UUID key = save(HANA, new Sheet("あ", List.of()));
        drafts().save(key, form, new Sheet("あい", List.of()), HANA);

        assertThat(drafts().mine(form, Sheet.class, HANA)).hasSize(1);
        assertThat(drafts().find(key, form, Sheet.class, HANA)
                        .orElseThrow()
                        .content()
                        .title())
                .isEqualTo("あい");
    }

    @Test
    void nobodyElseReadsOrChangesIt() {
        UUID key = save(HANA, new Sheet("秘密", List.of()));
        drafts().save(key, form, new Sheet("ほかの人", List.of()), KENJI);
        drafts().finish(key, form, KENJI);

        assertThat(drafts().mine(form, Sheet.class, KENJI)).isEmpty();
        assertThat(drafts().find(key, form, Sheet.class, HANA)
                        .orElseThrow()
                        .content()
                        .title())
                .isEqualTo("秘密");
    }

    @Test
    void aFinishedDraftIsNotBroughtBackByALateSave() {
        UUID key = save(HANA, new Sheet("送った", List.of()));
        drafts().finish(key, form, HANA);

        assertThat(drafts().save(key, form, new Sheet("遅れた保存", List.of()), HANA))
                .isFalse();
        assertThat(drafts().find(key, form, Sheet.class, HANA)).isEmpty();
        assertThat(drafts().mine(form, Sheet.class, HANA)).isEmpty();
    }

    @Test
    void afterThirtyDaysItIsForgotten() {
        now.set(OffsetDateTime.parse("2001-05-01T10:00:00+09:00"));
        UUID key = save(HANA, new Sheet("古い", List.of()));
        now.updateAndGet(t -> t.plusDays(Drafts.DAYS));

        assertThat(drafts().find(key, form, Sheet.class, HANA)).isEmpty();
        assertThat(drafts().forgetOld()).isEqualTo(1);
    }

    private UUID save(Actor actor, Sheet sheet) {
        UUID key = UUID.randomUUID();
        assertThat(drafts().save(key, form, sheet, actor)).isTrue();
        return key;
    }

    private Drafts drafts() {
        return new Drafts(mapper, now::get);
    }

    record Sheet(String title, List<String> topics) {}
}
