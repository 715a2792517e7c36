-- The board lists issues state by state.
create index systembuilding_issue_state on systembuilding_issue (state, id);
