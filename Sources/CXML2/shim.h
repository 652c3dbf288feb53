// Debian's libxml2 is built with ICU, and its headers would bring ICU's along, which clash with the copy of ICU inside
// Swift's Foundation. Only a private structure at the end of an encoding handler depends on it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/uri.h>
#include <libxml/xmlerror.h>
