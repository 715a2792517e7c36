-- Tables of members name people; some write a space between family and given name, some do not.
create index identity_person_spaceless_name on identity_person (translate(name, ' 　', ''));
