// The gazetteers, embedded in the binary: tab-separated UTF-8 tables written by script/gazetteer.
#ifndef CGAZETTEER_H
#define CGAZETTEER_H
#include <stddef.h>
#endif
