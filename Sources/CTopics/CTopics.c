#include "CTopics.h"

// #embed is of C23; clang has it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char concepts[] = {
#embed "data/topics-concepts.tsv"
};
const size_t topics_concepts_count = sizeof concepts;
const unsigned char *topics_concepts_start(void) { return concepts; }

static const unsigned char tree[] = {
#embed "data/topics-tree.tsv"
};
const size_t topics_tree_count = sizeof tree;
const unsigned char *topics_tree_start(void) { return tree; }

static const unsigned char words[] = {
#embed "data/topics-words.tsv"
};
const size_t topics_words_count = sizeof words;
const unsigned char *topics_words_start(void) { return words; }

static const unsigned char classes[] = {
#embed "data/topics-classes.tsv"
};
const size_t topics_classes_count = sizeof classes;
const unsigned char *topics_classes_start(void) { return classes; }
