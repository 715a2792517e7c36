-- What was split from or merged into an issue is looked for whenever its words are shown.
create index systembuilding_issue_split on systembuilding_issue (tenant_id, split_from) where split_from is not null;
create index systembuilding_issue_merged on systembuilding_issue (tenant_id, merged_into) where merged_into is not null;
