-- A confirmation is void for the text that changed since, and only for that one. Null: confirmed before this was kept; such a
-- text is not shown any more once anything behind it has changed.
ALTER TABLE privacy_rendition_text ADD COLUMN source_hash text;
