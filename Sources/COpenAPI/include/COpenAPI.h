// The file openapi.yaml at the top level, embedded in the binary.
#ifndef COPENAPI_H
#define COPENAPI_H
#include <stddef.h>

const unsigned char *openapi_start(void);
extern const size_t openapi_count;
#endif
