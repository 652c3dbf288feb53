#include <sqlite3.h>

// A word that another thread or process may be writing. Swift's atomics cannot be laid over memory that is not theirs.
static inline unsigned long long csqlite_load(const void *word) {
  return __atomic_load_n((const unsigned long long *)word, __ATOMIC_ACQUIRE);
}
