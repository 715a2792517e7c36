-- The day on which a meeting's words were disposed of. Its dates, items and conclusions stay for the counts.
alter table meeting_meetings add column disposed_on date;
