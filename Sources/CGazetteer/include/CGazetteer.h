// The gazetteers, embedded in the binary: tab-separated UTF-8 tables written by script/gazetteer.
// Where a column holds several values they are parted by '|'.
#ifndef CGAZETTEER_H
#define CGAZETTEER_H
#include <stddef.h>

// Lines of: name, other names, ISO 3166-1 alpha-2, adjectives, people, capitals, metonyms,
// flags (e needs evidence).
const unsigned char *gazetteer_countries_start(void);
extern const size_t gazetteer_countries_count;

// Lines of: name, other names, country, thousands of inhabitants, latitude and longitude in hundredths of a degree,
// flags (c capital, r region, e needs evidence); the likeliest of a name first.
const unsigned char *gazetteer_cities_start(void);
extern const size_t gazetteer_cities_count;

// Lines of: name, other names, city, country, flags (e needs evidence).
const unsigned char *gazetteer_venues_start(void);
extern const size_t gazetteer_venues_count;

// Lines of: name, other names, abbreviation, kind, members, city of the seat, country.
const unsigned char *gazetteer_organizations_start(void);
extern const size_t gazetteer_organizations_count;

// Lines of: name, surnames, other full names, gender (f, m), offices; the latest in office first. An office is
// "title;kinds;country;organisation;since;until", kinds of the letters s state, g government, d deputy, f foreign,
// m defence, o organisation, x other.
const unsigned char *gazetteer_leaders_start(void);
extern const size_t gazetteer_leaders_count;

// A line a gender: f, m or u (both), given names.
const unsigned char *gazetteer_given_names_start(void);
extern const size_t gazetteer_given_names_count;
#endif
