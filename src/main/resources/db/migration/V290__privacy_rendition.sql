-- What a secretariat confirmed to be shown of a case at its council (匿名の確認). Rows are only added; the newest counts.
CREATE TABLE privacy_rendition (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id      bigint      NOT NULL,
    council_code text        NOT NULL,
    -- of the texts and of everything identifying in the household's record, as they stood when it was confirmed
    source_hash  text        NOT NULL,
    confirmed_by bigint      NOT NULL,
    confirmed_at timestamptz NOT NULL
);
CREATE INDEX privacy_rendition_newest ON privacy_rendition (case_id, council_code, id DESC);
SELECT kasane.separate('privacy_rendition');

CREATE TABLE privacy_rendition_text (
    rendition_id bigint NOT NULL REFERENCES privacy_rendition ON DELETE CASCADE,
    field        text   NOT NULL CHECK (field IN ('TITLE', 'FREE_TEXT', 'STRENGTHS', 'WISHES', 'POLICY')),
    text         text   NOT NULL,
    PRIMARY KEY (rendition_id, field)
);
SELECT kasane.separate('privacy_rendition_text');
