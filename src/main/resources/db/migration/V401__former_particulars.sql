-- What was recorded of a household member before a correction, only what was really replaced. Texts that were written before
-- still say it: it is looked for and masked in them, and taken out of them, as long as the household itself is known. It goes
-- with the member.
CREATE TABLE casework_former_particulars (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    member_id    bigint NOT NULL REFERENCES casework_member ON DELETE CASCADE,
    name         text,
    kana         text,
    birth_date   date,
    postal_code  text,
    address      text,
    phone        text,
    mobile_phone text,
    email        text,
    changed_at   timestamptz NOT NULL,
    changed_by   bigint NOT NULL,
    CHECK (num_nonnulls(name, kana, birth_date, postal_code, address, phone, mobile_phone, email) > 0)
);
SELECT kasane.separate('casework_former_particulars');
CREATE INDEX casework_former_particulars_by_member ON casework_former_particulars (tenant_id, member_id);
