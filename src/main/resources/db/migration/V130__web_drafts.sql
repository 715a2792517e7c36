-- What somebody has typed into a long form and not sent yet, one row a form on a screen. A finished draft keeps its row
-- without content, so that a late save of the same screen cannot bring it back. Forgotten after 30 days.
create table web_drafts (
    person_id bigint      not null,
    draft_key uuid        not null,
    form      text        not null,
    content   text,
    saved_at  timestamptz not null,
    primary key (person_id, draft_key)
);
create index web_drafts_form on web_drafts (person_id, form, saved_at desc) where content is not null;
create index web_drafts_saved on web_drafts (saved_at);
