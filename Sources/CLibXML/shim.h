// libxml2 as Swift sees it. Mutable globals that Swift 6 refuses (xmlFree) are wrapped in inline functions.
#ifndef PLANCOHERENCE_CLIBXML_SHIM_H
#define PLANCOHERENCE_CLIBXML_SHIM_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

static inline void planXMLFree(void *pointer) { xmlFree(pointer); }

#endif
