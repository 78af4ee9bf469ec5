// libxml2 as Swift sees it. Mutable globals that Swift 6 refuses (xmlFree) are wrapped in inline functions.
#ifndef PLANCOHERENCE_CLIBXML_SHIM_H
#define PLANCOHERENCE_CLIBXML_SHIM_H

#include <libxml/xmlversion.h>
// With ICU, libxml/encoding.h pulls in the system's ICU headers, which clash with Foundation's own copy in one compilation.
// Only the layout of xmlCharEncodingHandler depends on it, which nobody here touches.
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

static inline void planXMLFree(void *pointer) { xmlFree(pointer); }

#endif
