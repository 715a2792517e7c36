-- What was held when a disclosure request was decided: a check sum per record, none of its words. The file is not made
-- once something came or changed since.
CREATE TABLE retention_decided (
    request_id bigint NOT NULL REFERENCES retention_request,
    record     text   NOT NULL, -- kind and id, e.g. ASSESSMENT-12
    sha256     text   NOT NULL,
    PRIMARY KEY (request_id, record)
);
SELECT kasane.separate('retention_decided');
