-- The day on which a case's personal data were erased. Its row stays for the counts, without anything personal.
alter table casework_case add column erased_on date check (erased_on is null or state = 'CLOSED');
