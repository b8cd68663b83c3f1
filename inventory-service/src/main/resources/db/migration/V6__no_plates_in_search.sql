-- Everybody may search, and only staff may know a plate.
update automobiles
set words = array_to_string(
    array(
        select word
        from unnest(string_to_array(words, ' ')) with ordinality as found(word, place)
        where word <> lower(regexp_replace(registration_plate, '[^[:alnum:]]', '', 'g'))
          and word <> all (regexp_split_to_array(lower(registration_plate), '[^[:alnum:]]+'))
        order by place),
    ' ')
where registration_plate is not null;
