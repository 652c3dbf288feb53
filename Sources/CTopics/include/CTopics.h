// The tables of topics, embedded in the binary: tab-separated UTF-8, written by script/topics.
#ifndef CTOPICS_H
#define CTOPICS_H
#include <stddef.h>

// Lines of: code, parent's code, name, domain, cues separated by '|'.
const unsigned char *topics_concepts_start(void);
extern const size_t topics_concepts_count;

// Lines of: code, code of the subject above, name. A subject of our own has no code; one at the top has none above.
const unsigned char *topics_tree_start(void);
extern const size_t topics_tree_count;

// Lines of: ten times the Zipf value, words separated by spaces; the most common first.
const unsigned char *topics_words_start(void);
extern const size_t topics_words_count;

// Lines of: class, words separated by spaces. Classes: a adjective or adverb, v verb, b noun or verb, the noun likelier,
// c verb or noun, the verb likelier. A word that is missing is a noun, or not known.
const unsigned char *topics_classes_start(void);
extern const size_t topics_classes_count;
#endif
