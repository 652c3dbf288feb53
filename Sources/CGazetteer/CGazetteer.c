#include "CGazetteer.h"

// #embed is of C23; clang has it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char countries[] = {
#embed "data/countries.tsv"
};
const size_t gazetteer_countries_count = sizeof countries;
const unsigned char *gazetteer_countries_start(void) { return countries; }

static const unsigned char cities[] = {
#embed "data/cities.tsv"
};
const size_t gazetteer_cities_count = sizeof cities;
const unsigned char *gazetteer_cities_start(void) { return cities; }

static const unsigned char venues[] = {
#embed "data/venues.tsv"
};
const size_t gazetteer_venues_count = sizeof venues;
const unsigned char *gazetteer_venues_start(void) { return venues; }

static const unsigned char organizations[] = {
#embed "data/organizations.tsv"
};
const size_t gazetteer_organizations_count = sizeof organizations;
const unsigned char *gazetteer_organizations_start(void) { return organizations; }

static const unsigned char leaders[] = {
#embed "data/leaders.tsv"
};
const size_t gazetteer_leaders_count = sizeof leaders;
const unsigned char *gazetteer_leaders_start(void) { return leaders; }

static const unsigned char given_names[] = {
#embed "data/given-names.tsv"
};
const size_t gazetteer_given_names_count = sizeof given_names;
const unsigned char *gazetteer_given_names_start(void) { return given_names; }
