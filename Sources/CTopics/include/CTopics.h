// The tables of topics, embedded in the binary: tab-separated UTF-8, written by script/topics.
#ifndef CTOPICS_H
#define CTOPICS_H
#include <stddef.h>

// Lines of: code, parent's code, name, domain, cues separated by '|'.
const unsigned char *topics_concepts_start(void);
extern const size_t topics_concepts_count;

// Lines of: ten times the Zipf value, words separated by spaces; the most common first.
const unsigned char *topics_words_start(void);
extern const size_t topics_words_count;
#endif
