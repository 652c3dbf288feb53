#include "COpenAPI.h"

// #embed is of C23; clang has it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char document[] = {
#embed "../../openapi.yaml"
};
const size_t openapi_count = sizeof document;
const unsigned char *openapi_start(void) { return document; }
